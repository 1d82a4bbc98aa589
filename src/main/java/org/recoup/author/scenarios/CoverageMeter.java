package org.recoup.author.scenarios;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.recoup.author.RuleTexts;
import org.recoup.author.trace.Observed;
import org.recoup.author.trace.RuleTracer;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Rule;
import org.recoup.drl.Truth;

/** Counts which rules fire and which way their tests come out. */
final class CoverageMeter {
    /** A test by the rule it is in and the offset of its first character there. */
    private record Side(String rule, int from, int until, Truth truth) {}

    private final RuleTexts texts;
    private final List<Rule> rules;
    private final Set<String> fired = new HashSet<>();
    private final Set<Side> sides = new HashSet<>();

    /** @param counted names of the rules that count */
    CoverageMeter(RuleTexts texts, Predicate<String> counted) {
        this.texts = texts;
        this.rules =
                texts.rules().stream().filter(each -> counted.test(each.name())).toList();
    }

    /** Takes one athlete into account. */
    void take(Set<String> firedNow, List<?> facts) {
        fired.addAll(firedNow);
        RuleTracer tracer = new RuleTracer(facts);
        for (Rule rule : rules) {
            for (Observed test : tracer.tests(rule)) {
                sides.add(side(rule, test.test(), test.truth()));
            }
        }
    }

    Coverage coverage() {
        return new Coverage(rules.stream().map(this::of).toList());
    }

    private Coverage.OfRule of(Rule rule) {
        List<Expression> tests = new ArrayList<>();
        rule.when().forEach(each -> collect(each, tests));
        return new Coverage.OfRule(
                rule.name(),
                rule.file(),
                rule.span().line(),
                fired.contains(rule.name()),
                tests.stream().map(test -> of(rule, test)).toList());
    }

    private Coverage.OfTest of(Rule rule, Expression test) {
        return new Coverage.OfTest(
                texts.text(rule, test.span()),
                test.span().line(),
                test.span().column(),
                sides.contains(side(rule, test, Truth.TRUE)),
                sides.contains(side(rule, test, Truth.FALSE)));
    }

    private static Side side(Rule rule, Expression test, Truth truth) {
        return new Side(rule.name(), test.span().from(), test.span().until(), truth);
    }

    private static void collect(Condition condition, List<Expression> tests) {
        if (condition instanceof Condition.Pattern pattern) {
            collect(pattern.constraints(), tests);
        } else if (condition instanceof Condition.Not not) {
            collect(not.of(), tests);
        } else if (condition instanceof Condition.Exists exists) {
            collect(exists.of(), tests);
        } else if (condition instanceof Condition.ForAll forAll) {
            collect(forAll.of(), tests);
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(each -> collect(each, tests));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(each -> collect(each, tests));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            collect(accumulate.over(), tests);
            collect(accumulate.constraints(), tests);
        } else if (condition instanceof Condition.Collect collect) {
            collect(collect.over(), tests);
            collect(collect.constraints(), tests);
        } else if (condition instanceof Condition.Test test) {
            leaves(test.test(), tests);
        }
    }

    private static void collect(List<Constraint> constraints, List<Expression> tests) {
        for (Constraint constraint : constraints) {
            if (constraint.test() != null) {
                leaves(constraint.test(), tests);
            }
        }
    }

    private static void leaves(Expression expression, List<Expression> tests) {
        if (expression instanceof Expression.Several several) {
            several.of().forEach(each -> leaves(each, tests));
        } else if (expression instanceof Expression.Negated negated) {
            leaves(negated.of(), tests);
        } else if (!(expression instanceof Expression.Literal)) {
            tests.add(expression);
        }
    }
}
