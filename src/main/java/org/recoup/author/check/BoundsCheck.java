package org.recoup.author.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Rule;

/** Conditions that can never hold together: bounds on one field, or a finding asked for and against. */
final class BoundsCheck implements Check {
    @Override
    public void run(RuleSet rules, Report report) {
        for (Rule rule : rules.rules()) {
            for (Matching matching : rules.matchings(rule)) {
                checkBounds(matching, report);
            }
            checkFindings(rule, rules.matchings(rule), report);
        }
    }

    private static void checkBounds(Matching matching, Report report) {
        List<Expression.Comparison> conjuncts = new ArrayList<>();
        for (Constraint constraint : matching.pattern().constraints()) {
            addConjuncts(constraint.test(), conjuncts);
        }
        Map<String, Range> ranges = new HashMap<>();
        for (Expression.Comparison comparison : conjuncts) {
            FieldShape field = matching.field(comparison.left());
            if (field == null || !(comparison.left() instanceof Expression.Name name)) {
                continue;
            }
            Range range = ranges.computeIfAbsent(name.text(), any -> new Range(isWhole(field.type())));
            if (!range.narrow(comparison)) {
                report.add(
                        Code.NEVER_TRUE,
                        matching.rule().file(),
                        comparison.span(),
                        "with what stands before, nothing is left that " + field.name() + " could be",
                        "Look at the bounds of " + field.name() + ": all conditions of a pattern must hold at once.");
                ranges.remove(name.text());
            }
        }
    }

    private static void addConjuncts(@Nullable Expression test, List<Expression.Comparison> conjuncts) {
        if (test instanceof Expression.Comparison comparison) {
            conjuncts.add(comparison);
        } else if (test instanceof Expression.Several several && several.all()) {
            several.of().forEach(each -> addConjuncts(each, conjuncts));
        }
    }

    private static boolean isWhole(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    private static void checkFindings(Rule rule, List<Matching> matchings, Report report) {
        // Patterns of an "or" exclude nothing; a rule with one is left alone.
        boolean plain = rule.when().stream().noneMatch(org.recoup.drl.Condition.Any.class::isInstance);
        Set<String> wanted = new HashSet<>();
        Set<String> unwanted = new HashSet<>();
        for (Matching matching : matchings) {
            String name = finding(matching);
            if (name != null && plain) {
                (matching.absent() ? unwanted : wanted).add(name);
                if (wanted.contains(name) && unwanted.contains(name)) {
                    report.add(
                            Code.NEVER_TRUE,
                            rule.file(),
                            matching.pattern().span(),
                            rule.name() + " asks for the finding " + name + " and for its absence",
                            "Leave out one of the two.");
                }
            }
        }
    }

    private static @Nullable String finding(Matching matching) {
        List<Constraint> constraints = matching.pattern().constraints();
        return matching.fact() != null
                        && matching.fact().name().equals(FactShape.FINDING)
                        && constraints.size() == 1
                        && constraints.get(0).test() instanceof Expression.Comparison comparison
                        && comparison.operator() == org.recoup.drl.Operator.EQUAL
                        && comparison.right() instanceof Expression.Literal literal
                ? String.valueOf(literal.value())
                : null;
    }
}
