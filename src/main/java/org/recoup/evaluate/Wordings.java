package org.recoup.evaluate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.RulebookData;
import org.recoup.rulebook.Wording;

/** The words of a rulebook, ready to take values. Made once for a rulebook and shared between threads. */
final class Wordings {
    private final Map<String, Words> byRule = new HashMap<>();
    private final Map<String, String> findingTitles = new HashMap<>();

    private record Words(
            Template title,
            @Nullable Template text,
            @Nullable Template dose,
            @Nullable Template change) {
        static Words of(Wording wording) {
            return new Words(
                    new Template(wording.title()),
                    template(wording.text()),
                    template(wording.dose()),
                    template(wording.change()));
        }

        private static @Nullable Template template(@Nullable String text) {
            return text == null ? null : new Template(text);
        }
    }

    Wordings(RulebookData data) {
        for (RuleCard card : data.cards()) {
            byRule.put(card.name(), Words.of(card.wording()));
            for (String finding : card.concludes()) {
                findingTitles.putIfAbsent(finding, card.wording().title());
            }
        }
    }

    /** What a finding is called when it is not there; the finding's own name where no rule words it. */
    String findingTitle(String finding) {
        return findingTitles.getOrDefault(finding, finding);
    }

    String title(Firing firing) {
        return words(firing).title().render(firing);
    }

    @Nullable
    String text(Firing firing) {
        return render(words(firing).text(), firing);
    }

    @Nullable
    String dose(Firing firing) {
        return render(words(firing).dose(), firing);
    }

    @Nullable
    String change(Firing firing) {
        return render(words(firing).change(), firing);
    }

    private static @Nullable String render(@Nullable Template template, Firing firing) {
        return template == null ? null : template.render(firing);
    }

    private Words words(Firing firing) {
        Words words = byRule.get(firing.card().name());
        if (words == null) {
            throw new IllegalStateException(firing.card().name() + " is not a rule of this rulebook");
        }
        return words;
    }
}
