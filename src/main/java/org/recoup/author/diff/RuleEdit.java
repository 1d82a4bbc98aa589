package org.recoup.author.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.author.RuleTexts;
import org.recoup.drl.Rule;
import org.recoup.rulebook.RuleCard;

/**
 * What an author did to one rule.
 *
 * @param rule its name
 * @param kind what was done
 * @param parts what is other than before; empty unless it was changed
 * @param file the file it stands in, relative to the folder of rules; of a removed rule the one it stood in
 * @param line the line it begins at there, from 1
 */
public record RuleEdit(String rule, Kind kind, Set<Part> parts, String file, int line) {

    /** What can be done to a rule. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        /** As it is told. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a rule is made of. */
    public enum Part {
        CONDITIONS,
        CONCLUSIONS,
        ANNOTATIONS,
        WORDING,
        /** How sure its guidance is, which stands beside the rules. */
        CERTAINTY;

        /** As it is told. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it may make the rule fire where it did not, or keep it from firing. */
    boolean decidesFiring() {
        return kind != Kind.CHANGED || parts.contains(Part.CONDITIONS);
    }

    /** All edits between two rulebooks by the name of the rule. Spaces, comments and places in files are no edits. */
    static SortedMap<String, RuleEdit> between(Edition before, Edition after) {
        Map<String, Rule> then = byName(before.texts());
        Map<String, Rule> now = byName(after.texts());
        SortedMap<String, RuleEdit> edits = new TreeMap<>();
        now.forEach((name, rule) -> {
            Rule old = then.get(name);
            Set<Part> parts = old == null ? EnumSet.noneOf(Part.class) : parts(old, before, rule, after);
            if (old == null || !parts.isEmpty()) {
                edits.put(name, edit(rule, old == null ? Kind.ADDED : Kind.CHANGED, parts));
            }
        });
        then.forEach((name, rule) -> {
            if (!now.containsKey(name)) {
                edits.put(name, edit(rule, Kind.REMOVED, EnumSet.noneOf(Part.class)));
            }
        });
        return edits;
    }

    private static RuleEdit edit(Rule rule, Kind kind, Set<Part> parts) {
        return new RuleEdit(rule.name(), kind, parts, rule.file(), rule.span().line());
    }

    private static Map<String, Rule> byName(RuleTexts texts) {
        Map<String, Rule> rules = new HashMap<>();
        texts.rules().forEach(rule -> rules.put(rule.name(), rule));
        return rules;
    }

    private static Set<Part> parts(Rule then, Edition before, Rule now, Edition after) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (!conditions(then, before.texts()).equals(conditions(now, after.texts()))) {
            parts.add(Part.CONDITIONS);
        }
        if (!before.texts().text(then, then.thenSpan()).equals(after.texts().text(now, now.thenSpan()))) {
            parts.add(Part.CONCLUSIONS);
        }
        if (!annotations(then).equals(annotations(now))) {
            parts.add(Part.ANNOTATIONS);
        }
        RuleCard old = before.rulebook().card(then.name());
        RuleCard card = after.rulebook().card(now.name());
        if (old != null && card != null) {
            if (!old.wording().equals(card.wording())) {
                parts.add(Part.WORDING);
            }
            if (old.certainty() != card.certainty() && !parts.contains(Part.ANNOTATIONS)) {
                parts.add(Part.CERTAINTY);
            }
        }
        return parts;
    }

    private static List<String> conditions(Rule rule, RuleTexts texts) {
        List<String> conditions = new ArrayList<>();
        rule.when().forEach(each -> conditions.add(texts.text(rule, each.span())));
        return conditions;
    }

    private static Map<String, @Nullable String> annotations(Rule rule) {
        Map<String, @Nullable String> annotations = new TreeMap<>();
        rule.annotations().forEach(each -> annotations.put(each.name(), each.value()));
        return annotations;
    }
}
