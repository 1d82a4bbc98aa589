package org.recoup.author.check;

import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Rule;
import org.recoup.drl.Span;

/** Forms of conditions that rules of Recoup do without. */
final class ConditionFormCheck implements Check {
    @Override
    public void run(RuleSet rules, Report report) {
        for (Rule rule : rules.rules()) {
            rule.when().forEach(condition -> check(rule, condition, report));
        }
        for (Matching matching : rules.matchings()) {
            for (Constraint constraint : matching.pattern().constraints()) {
                Expressions.visit(constraint, expression -> {
                    if (expression instanceof Expression.Call call) {
                        report.add(
                                Code.METHOD_CALL,
                                matching.rule().file(),
                                call.span(),
                                "a condition calls " + call.name() + "( )",
                                "Compare fields; what has to be worked out belongs in a fact.");
                    }
                });
            }
        }
    }

    private static void check(Rule rule, Condition condition, Report report) {
        if (condition instanceof Condition.Not not) {
            check(rule, not.of(), report);
        } else if (condition instanceof Condition.Exists exists) {
            check(rule, exists.of(), report);
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(each -> check(rule, each, report));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(each -> check(rule, each, report));
        } else if (condition instanceof Condition.Pattern pattern) {
            if (pattern.from() != null) {
                tell(rule, condition.span(), "from", report);
            }
        } else {
            tell(rule, condition.span(), word(condition), report);
        }
    }

    private static String word(Condition condition) {
        if (condition instanceof Condition.Accumulate) {
            return "accumulate";
        }
        if (condition instanceof Condition.Collect) {
            return "collect";
        }
        if (condition instanceof Condition.ForAll) {
            return "forall";
        }
        return condition instanceof Condition.NotFollowed other ? other.what() : "eval";
    }

    private static void tell(Rule rule, Span span, String word, Report report) {
        report.add(
                Code.CONDITION_FORM,
                rule.file(),
                span,
                "a condition with " + word + " is not for rules",
                "Match facts, with not, exists and or; what has to be worked out belongs in a fact.");
    }
}
