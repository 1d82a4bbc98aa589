package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Wording;

/** One rule as it is told: its words, and which values of the facts it matched are its reasons. Immutable. */
final class ToldRule {
    /** Fields that choose which session is meant and are no reason of their own. */
    private static final Set<String> SELECTORS = Set.of("index", "latest", "next", "today");

    private final RuleCard card;
    private final int number;
    private final Template title;
    private final @Nullable Template text;
    private final @Nullable Template dose;
    private final @Nullable Template change;
    private final Map<Class<?>, List<FactField>> shown;
    private final List<Assumed> assumed;

    /**
     * A field for which the usual stands in where it is not known.
     *
     * @param kind of fact
     * @param field of it
     */
    private record Assumed(Class<? extends Fact> kind, FactField field) {}

    ToldRule(RuleCard card, int number) {
        this.card = card;
        this.number = number;
        Wording wording = card.wording();
        title = new Template(wording.title());
        text = template(wording.text());
        dose = template(wording.dose());
        change = template(wording.change());
        shown = shown(card);
        assumed = assumed(card);
    }

    private static List<Assumed> assumed(RuleCard card) {
        List<Assumed> assumed = new ArrayList<>(card.assumes().size());
        for (String path : card.assumes()) {
            int dot = path.indexOf('.');
            Class<? extends Fact> kind = Objects.requireNonNull(FactTypes.named(path.substring(0, dot)));
            FactField field = Objects.requireNonNull(FactTypes.of(kind).field(path.substring(dot + 1)));
            assumed.add(new Assumed(kind, field));
        }
        return assumed;
    }

    private static @Nullable Template template(@Nullable String text) {
        return text == null ? null : new Template(text);
    }

    private static Map<Class<?>, List<FactField>> shown(RuleCard card) {
        Map<Class<?>, List<FactField>> shown = new HashMap<>();
        for (PatternCard pattern : card.patterns()) {
            Class<? extends Fact> kind = FactTypes.named(pattern.type());
            if (kind != null
                    && (pattern.kind() == PatternCard.Kind.PLAIN || pattern.kind() == PatternCard.Kind.EITHER)) {
                FactType type = FactTypes.of(kind);
                List<FactField> fields = shown.computeIfAbsent(kind, key -> new ArrayList<>(4));
                for (String name : pattern.fields()) {
                    FactField field = SELECTORS.contains(name) ? null : type.field(name);
                    if (field != null && !fields.contains(field)) {
                        fields.add(field);
                    }
                }
            }
        }
        return shown;
    }

    /** What else is known of the rule. */
    RuleCard card() {
        return card;
    }

    /** Its place among the cards of the rulebook, from 0. */
    int number() {
        return number;
    }

    /** The fields that its conditions read of a fact of this kind, in the order of their text. */
    List<FactField> shown(Fact fact) {
        return shown.getOrDefault(fact.getClass(), List.of());
    }

    /** The fields that were not known in a match and for which the usual stood in. */
    List<FactField> stoodInFor(Firing firing) {
        if (assumed.isEmpty()) {
            return List.of();
        }
        List<FactField> unknown = new ArrayList<>(assumed.size());
        for (Assumed each : assumed) {
            Fact fact = firing.first(each.kind());
            if (fact != null && each.field().value(fact) == null) {
                unknown.add(each.field());
            }
        }
        return unknown;
    }

    String title(Firing firing) {
        return title.render(firing);
    }

    @Nullable
    String text(Firing firing) {
        return render(text, firing);
    }

    @Nullable
    String dose(Firing firing) {
        return render(dose, firing);
    }

    @Nullable
    String change(Firing firing) {
        return render(change, firing);
    }

    private static @Nullable String render(@Nullable Template template, Firing firing) {
        return template == null ? null : template.render(firing);
    }
}
