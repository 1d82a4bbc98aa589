package org.recoup.author.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoup.drl.Conclusion;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Rule;
import org.recoup.drl.Span;
import org.recoup.rulebook.compile.RuleFileNames;

/** Findings that one rule asks for and another concludes. */
final class FindingCheck implements Check {
    /**
     * A finding that a rule asks for.
     *
     * @param absent the rule asks for its absence
     */
    private record Use(Rule rule, String name, Span span, boolean absent) {}

    @Override
    public void run(RuleSet rules, Report report) {
        List<Use> uses = uses(rules);
        // Whoever concludes or asks may stand in a file that cannot be read.
        boolean unread = report.isUnread(null, RuleFileNames.RULES);
        Set<String> concluded = rules.findings();
        Set<String> used = new HashSet<>();
        for (Use use : uses) {
            used.add(use.name());
            if (!unread && !concluded.contains(use.name())) {
                String what = use.absent() ? ", so its absence says nothing" : ", so this rule never fires";
                report.add(
                        Code.UNKNOWN_FINDING,
                        use.rule().file(),
                        use.span(),
                        "no rule concludes the finding " + use.name() + what,
                        Hint.of(use.name(), concluded));
            }
        }
        if (!unread) {
            tellUnused(rules, used, report);
        }
        tellOwnAbsence(rules, uses, report);
    }

    private static List<Use> uses(RuleSet rules) {
        List<Use> uses = new ArrayList<>();
        for (Matching matching : rules.matchings()) {
            if (matching.fact() != null && matching.fact().name().equals(FactShape.FINDING)) {
                for (Constraint constraint : matching.pattern().constraints()) {
                    Expressions.visit(constraint, expression -> {
                        if (expression instanceof Expression.Literal literal
                                && literal.value() instanceof String name) {
                            uses.add(new Use(matching.rule(), name, literal.span(), matching.absent()));
                        }
                    });
                }
            }
        }
        return uses;
    }

    private static void tellUnused(RuleSet rules, Set<String> used, Report report) {
        for (Rule rule : rules.rules()) {
            for (Conclusion conclusion : rule.conclusions()) {
                if (conclusion.call().equals("finding") && !used.contains(conclusion.argument())) {
                    report.add(
                            Code.UNUSED_FINDING,
                            rule.file(),
                            conclusion.span(),
                            "no rule asks for the finding " + conclusion.argument(),
                            "Match it in another rule with Finding( name == \"" + conclusion.argument()
                                    + "\" ), or leave it out.");
                }
            }
        }
    }

    private static void tellOwnAbsence(RuleSet rules, List<Use> uses, Report report) {
        Map<String, Set<String>> restsOn = new HashMap<>();
        Map<Rule, Set<String>> concludes = new HashMap<>();
        rules.rules().forEach(rule -> concludes.put(rule, RuleSet.concluded(rule)));
        for (Use use : uses) {
            for (String finding : concludes.getOrDefault(use.rule(), Set.of())) {
                restsOn.computeIfAbsent(finding, any -> new HashSet<>()).add(use.name());
            }
        }
        for (Use use : uses) {
            for (String finding : concludes.getOrDefault(use.rule(), Set.of())) {
                if (use.absent() && reaches(use.name(), finding, restsOn)) {
                    String through = use.name().equals(finding) ? "" : ", which rests on " + finding + " itself";
                    report.add(
                            Code.OWN_ABSENCE,
                            use.rule().file(),
                            use.span(),
                            finding + " rests on the absence of " + use.name() + through,
                            "Split the finding in two, or ask for facts instead of not Finding.");
                    break;
                }
            }
        }
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> restsOn) {
        Deque<String> next = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>();
        while (!next.isEmpty()) {
            String name = next.pop();
            if (name.equals(to)) {
                return true;
            }
            if (seen.add(name)) {
                next.addAll(restsOn.getOrDefault(name, Set.of()));
            }
        }
        return false;
    }
}
