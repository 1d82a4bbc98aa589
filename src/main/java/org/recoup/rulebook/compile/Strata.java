package org.recoup.rulebook.compile;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoup.rulebook.PatternCard;

/**
 * Orders rules by what they rest on: a rule that wants the absence of a finding comes after every rule that could state
 * it (stratified negation, as in Datalog). So the same facts give the same findings whatever the order in which rules
 * fire, and no author has to set an order. A finding that rests on its own absence has no such order and is refused.
 */
final class Strata {
    private Strata() {}

    /** Strata by rule name. Problems are added to the list. */
    static Map<String, Integer> of(List<RuleText> rules, List<RuleProblem> problems) {
        Map<String, Integer> byRule = new HashMap<>();
        Map<String, Integer> byFinding = new HashMap<>();
        rules.forEach(rule -> byRule.put(rule.name(), 0));
        boolean changed = true;
        for (int round = 0; changed; round++) {
            changed = false;
            for (RuleText rule : rules) {
                int stratum = stratum(rule, byFinding);
                if (stratum > byRule.get(rule.name())) {
                    byRule.put(rule.name(), stratum);
                    changed = true;
                }
                int reached = byRule.get(rule.name());
                for (String finding : concludes(rule)) {
                    if (byFinding.merge(finding, reached, Math::max) == reached && reached > 0) {
                        byFinding.merge("*", reached, Math::max);
                    }
                }
                if (reached > rules.size()) {
                    problems.add(new RuleProblem(
                            rule.file(),
                            rule.line(),
                            0,
                            "rule \"" + rule.name()
                                    + "\" rests on the absence of a finding that in turn rests on its own",
                            "split the finding in two, or ask for facts instead of \"not Finding\"."));
                    return byRule;
                }
            }
        }
        // Advice states nothing that others rest on: all of it comes last, when every finding is there.
        int last =
                1 + byRule.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        rules.stream().filter(rule -> concludes(rule).isEmpty()).forEach(rule -> byRule.put(rule.name(), last));
        return byRule;
    }

    private static int stratum(RuleText rule, Map<String, Integer> byFinding) {
        int stratum = 0;
        for (PatternCard pattern : rule.patterns()) {
            if (pattern.onFinding()) {
                int of = byFinding.getOrDefault(pattern.literal() == null ? "*" : pattern.literal(), 0);
                stratum = Math.max(stratum, pattern.kind() == PatternCard.Kind.NOT ? of + 1 : of);
            }
        }
        return stratum;
    }

    /** Names of the findings a rule may state. */
    static Set<String> concludes(RuleText rule) {
        Set<String> names = new LinkedHashSet<>();
        rule.rule().conclusions().forEach(each -> names.addAll(each.mayState()));
        return names;
    }
}
