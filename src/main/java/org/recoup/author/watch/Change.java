package org.recoup.author.watch;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.recoup.engine.ExecutableRule;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.RulebookData;

/**
 * What is different between two rulebooks.
 *
 * @param rules names of the rules that are different, that only one has, or that set such a rule aside
 * @param questions whether other questions are asked
 * @param after those rules as the newer one has them, and nothing else of it
 */
record Change(Set<String> rules, boolean questions, RulebookData after) {

    /** Between an older and a newer one. */
    static Change between(RulebookData older, RulebookData newer) {
        Map<String, Spoken> before = spoken(older);
        Map<String, Spoken> after = spoken(newer);
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        Set<String> rules = new TreeSet<>(changed);
        // A rule that sets another aside speaks for that other.
        newer.rules().stream()
                .filter(rule -> rule.then().stream().anyMatch(each -> changed.contains(each.argument())))
                .forEach(rule -> rules.add(rule.name()));
        return new Change(rules, !older.questions().equals(newer.questions()), only(rules, newer));
    }

    /** All of a rule that decides what comes of it: not its place, nor the order that other rules put it in. */
    private record Spoken(ExecutableRule rule, RuleCard card) {}

    private static Map<String, Spoken> spoken(RulebookData rulebook) {
        Map<String, Spoken> spoken = new HashMap<>();
        for (int i = 0; i < rulebook.cards().size(); i++) {
            RuleCard card = rulebook.cards().get(i);
            ExecutableRule rule = rulebook.rules().get(i);
            spoken.put(
                    card.name(),
                    new Spoken(
                            new ExecutableRule(rule.name(), 0, rule.when(), rule.then()),
                            new RuleCard(
                                    card.name(),
                                    "",
                                    0,
                                    "",
                                    card.guidance(),
                                    card.topic(),
                                    card.verdict(),
                                    card.priority(),
                                    card.certainty(),
                                    card.assumes(),
                                    card.window(),
                                    card.silences(),
                                    card.status(),
                                    card.today(),
                                    card.concludes(),
                                    card.patterns(),
                                    0,
                                    card.wording())));
        }
        return spoken;
    }

    private static RulebookData only(Set<String> rules, RulebookData all) {
        return new RulebookData(
                all.name(),
                all.version(),
                all.digest(),
                all.notice(),
                all.cards().stream().filter(card -> rules.contains(card.name())).toList(),
                all.questions(),
                all.asked(),
                all.topics(),
                all.rules().stream().filter(rule -> rules.contains(rule.name())).toList());
    }
}
