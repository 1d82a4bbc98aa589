package org.recoup.rulebook.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Certainty;
import org.recoup.advice.Decision;
import org.recoup.advice.Priority;
import org.recoup.advice.Status;
import org.recoup.advice.Verdict;
import org.recoup.drl.RuleFile;
import org.recoup.engine.ExecutableRule;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.RulebookData;
import org.recoup.rulebook.Statement;
import org.recoup.rulebook.WindowSpec;
import org.recoup.rulebook.Wording;
import org.recoup.text.Nearest;

/** Makes a rulebook out of its files. */
final class RulebookCompiler {
    private final RuleFolder folder;
    private final RuleFiles files;
    private final List<RuleProblem> problems = new ArrayList<>();

    private RulebookCompiler(RuleFolder folder, RuleFiles files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Makes the rulebook of a folder of rules.
     *
     * @param files reads rule files, and perhaps remembers them from one time to the next
     * @throws RulesRefusedException if anything is wrong with the rules, with all that is wrong
     */
    static RulebookData compile(RuleFolder folder, RuleFiles files) {
        return new RulebookCompiler(folder, files).compile();
    }

    private RulebookData compile() {
        Catalogue catalogue = Catalogue.read(folder, problems);
        List<RuleText> texts = new ArrayList<>();
        for (RuleFile file : files.of(folder)) {
            new RuleGuard(file.file(), problems).check(file);
            file.rules().forEach(rule -> texts.add(RuleText.of(file.file(), rule)));
        }
        texts.sort(Comparator.comparing(RuleText::name));
        refuseDuplicates(texts);
        Map<String, Integer> strata = Strata.of(texts, problems);
        List<RuleCard> cards = new ArrayList<>(texts.size());
        List<ExecutableRule> rules = new ArrayList<>(texts.size());
        for (RuleText text : texts) {
            int stratum = strata.getOrDefault(text.name(), 0);
            RuleCard card = card(text, catalogue, stratum);
            if (card != null) {
                cards.add(card);
                rules.add(new ExecutableRule(
                        text.name(), stratum, text.rule().when(), text.rule().conclusions()));
            }
        }
        if (!problems.isEmpty()) {
            throw new RulesRefusedException(problems);
        }
        return new RulebookData(
                catalogue.name(),
                catalogue.version(),
                "sha256:" + Digests.ofFiles(folder.deciding()),
                catalogue.notice(),
                cards,
                new TreeMap<>(catalogue.questions()),
                FactVocabulary.asked(),
                catalogue.topics(),
                rules);
    }

    private void refuseDuplicates(List<RuleText> texts) {
        Map<String, RuleText> seen = new HashMap<>();
        for (RuleText text : texts) {
            RuleText first = seen.putIfAbsent(text.name(), text);
            if (first != null) {
                problems.add(new RuleProblem(
                        text.file(),
                        text.line(),
                        0,
                        "there is a rule \"" + text.name() + "\" already, in " + first.file() + ":" + first.line(),
                        "give this one a name of its own."));
            }
        }
    }

    private @Nullable RuleCard card(RuleText text, Catalogue catalogue, int stratum) {
        int before = problems.size();
        Map<String, String> annotations = text.annotations();
        annotations.keySet().stream()
                .filter(key -> !AnnotationNames.ALL.contains(key))
                .forEach(key ->
                        problem(text, "has an unknown annotation @" + key, Nearest.hint(key, AnnotationNames.ALL)));
        boolean advises = text.calls("advise");
        boolean speaksForGuidance = text.calls("setAside");
        for (String needed : advises
                ? List.of("topic", "verdict", "priority")
                : speaksForGuidance ? List.of("topic", "verdict") : List.<String>of()) {
            if (!annotations.containsKey(needed)) {
                problem(text, "gives or sets aside a recommendation but has no @" + needed, null);
            }
        }
        List<String> guidance = guidance(text);
        Wording wording = catalogue.wordings().get(text.name());
        if (wording == null) {
            problem(
                    text,
                    "has no wording",
                    "add " + text.name() + ": {title: ...} to "
                            + text.file().replace(RuleFileNames.RULES, RuleFileNames.WORDINGS));
            wording = new Wording(text.name(), null, null, null);
        }
        String windowText = annotations.get("window");
        WindowSpec window = windowText == null ? null : WindowSpec.parse(windowText);
        if (windowText != null && window == null) {
            problem(
                    text,
                    "has the window \"" + windowText + "\"",
                    "write an anchor and two offsets: session-end +30min +60min.");
        }
        RuleCard card = new RuleCard(
                text.name(),
                text.file(),
                text.line(),
                text.purpose(),
                guidance,
                annotations.get("topic"),
                constant(text, "verdict", Verdict::of),
                constant(text, "priority", Priority::of),
                certainty(text, guidance, catalogue),
                assumes(text),
                window,
                silenced(annotations.get("silences"), catalogue),
                constant(text, "status", Status::of),
                constant(text, "today", Decision::of),
                Strata.concludes(text),
                text.patterns(),
                stratum,
                wording);
        return problems.size() == before ? card : null;
    }

    /** The contract of advice asks for a statement under each recommendation, and for ids of a certain form. */
    private List<String> guidance(RuleText text) {
        List<String> guidance = list(text.annotations().get("guidance"));
        // Where an annotation is not known, it may be this one, misspelt.
        if (guidance.isEmpty()
                && AnnotationNames.ALL.containsAll(text.annotations().keySet())) {
            problem(
                    text,
                    "names no guidance",
                    "add @guidance(\"...\") with the ids of " + RuleFileNames.GUIDANCE + " that it rests on.");
        }
        for (String id : guidance) {
            if (!Statement.isId(id)) {
                problem(
                        text,
                        "rests on " + id + ", which advice cannot name: an id is " + Statement.FORM_OF_ID,
                        "give the statement another id, such as X1-01.");
            }
        }
        return guidance;
    }

    private Certainty certainty(RuleText text, List<String> guidance, Catalogue catalogue) {
        Certainty stated = constant(text, "certainty", Certainty::of);
        if (stated != null) {
            return stated;
        }
        Certainty weakest = Certainty.STRONG;
        for (String id : guidance) {
            Certainty of = catalogue.certainty().getOrDefault(id, Certainty.WEAK);
            weakest = of.compareTo(weakest) > 0 ? of : weakest;
        }
        return guidance.isEmpty() ? Certainty.WEAK : weakest;
    }

    /** The usual can stand in for nothing but a field of a fact that is matched, and that may be unknown. */
    private List<String> assumes(RuleText text) {
        List<String> fields = list(text.annotations().get("assumes"));
        Set<String> matched = new TreeSet<>();
        for (PatternCard pattern : text.patterns()) {
            if (pattern.kind() == PatternCard.Kind.PLAIN) {
                matched.addAll(FactVocabulary.mayBeUnknown(pattern.type()));
            }
        }
        for (String field : fields) {
            if (!matched.contains(field)) {
                problem(
                        text,
                        "assumes " + field + ", which is no field of a fact that it matches and that may be unknown",
                        Nearest.hint(field, matched));
            }
        }
        return fields;
    }

    /** A word of the contract as its constant. */
    private interface Words<T> {
        T of(String word);
    }

    private <T> @Nullable T constant(RuleText text, String annotation, Words<T> words) {
        String word = text.annotations().get(annotation);
        if (word == null) {
            return null;
        }
        try {
            return words.of(word);
        } catch (IllegalArgumentException e) {
            problem(text, "has @" + annotation + "(\"" + word + "\"): " + e.getMessage(), null);
            return null;
        }
    }

    /** Topics, and those of the groups that are named. */
    private static Set<String> silenced(@Nullable String commaSeparated, Catalogue catalogue) {
        Set<String> topics = new LinkedHashSet<>();
        for (String name : list(commaSeparated)) {
            topics.addAll(catalogue.topicGroups().getOrDefault(name, List.of(name)));
        }
        return topics;
    }

    private static List<String> list(@Nullable String commaSeparated) {
        List<String> items = new ArrayList<>();
        if (commaSeparated != null) {
            for (String item : commaSeparated.split(",")) {
                if (!item.isBlank()) {
                    items.add(item.strip());
                }
            }
        }
        return items;
    }

    private void problem(RuleText text, String message, @Nullable String hint) {
        problems.add(new RuleProblem(text.file(), text.line(), 0, "rule \"" + text.name() + "\" " + message, hint));
    }
}
