package org.recoup.author.check;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Operator;

/** Unknown is never read as fine: where a rule does not say what it makes of an unknown value. */
final class UnknownValueCheck implements Check {
    @Override
    public void run(RuleSet rules, Report report) {
        for (Matching matching : rules.matchings()) {
            Set<String> known = Guards.of(matching.pattern().constraints());
            for (Constraint constraint : matching.pattern().constraints()) {
                if (constraint.test() != null) {
                    checkTest(matching, constraint.test(), known, report);
                } else if (constraint.bound() != null) {
                    checkArithmetic(matching, constraint.bound(), known, report);
                }
            }
        }
    }

    private static void checkTest(Matching matching, Expression test, Set<String> known, Report report) {
        if (test instanceof Expression.Several several) {
            Set<String> here = new HashSet<>(known);
            if (several.all()) {
                several.of().forEach(each -> here.addAll(Guards.of(each)));
            } else {
                // In "a == null || a != 3" the author has thought of the unknown.
                several.of().forEach(each -> addAllowedUnknown(each, here));
            }
            several.of().forEach(each -> checkTest(matching, each, here, report));
        } else if (test instanceof Expression.Negated negated) {
            if (!(negated.of() instanceof Expression.Name)) {
                checkNegated(matching, negated, known, report);
            }
            checkTest(matching, negated.of(), known, report);
        } else if (test instanceof Expression.Comparison comparison) {
            if (comparison.operator().isNegative() && !Guards.isNull(comparison.right())) {
                tellTrue(matching, comparison.left(), comparison, known, report);
            }
            checkArithmetic(matching, comparison.left(), known, report);
            checkArithmetic(matching, comparison.right(), known, report);
        } else {
            checkFlag(matching, test, known, report);
        }
    }

    private static void addAllowedUnknown(Expression test, Set<String> known) {
        if (test instanceof Expression.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && Guards.isNull(comparison.right())
                && comparison.left() instanceof Expression.Name name) {
            known.add(name.text());
        }
    }

    private static void checkFlag(Matching matching, Expression test, Set<String> known, Report report) {
        String name = unknown(matching, test, known);
        if (name != null) {
            report.add(
                    Code.BARE_FLAG,
                    matching.rule().file(),
                    test.span(),
                    name + " stands alone, and may be unknown",
                    "Write " + name + " == true, or " + name + " == false.");
        }
    }

    private static void checkNegated(Matching matching, Expression.Negated negated, Set<String> known, Report report) {
        Expressions.visit(negated.of(), expression -> {
            if (expression instanceof Expression.Comparison comparison && !Guards.isNull(comparison.right())) {
                tellTrue(matching, comparison.left(), negated, known, report);
            }
        });
    }

    private static void tellTrue(Matching matching, Expression left, Expression at, Set<String> known, Report report) {
        String name = unknown(matching, left, known);
        if (name != null) {
            report.add(
                    Code.NEGATIVE_ON_UNKNOWN,
                    matching.rule().file(),
                    at.span(),
                    "where " + name + " is unknown, the rule stays silent, which is not seen here",
                    "Add " + name + " != null before it, in the same pattern.");
        }
    }

    private static void checkArithmetic(Matching matching, Expression expression, Set<String> known, Report report) {
        Expressions.visit(expression, each -> {
            if (each instanceof Expression.Arithmetic arithmetic) {
                tellArithmetic(matching, arithmetic.left(), known, report);
                tellArithmetic(matching, arithmetic.right(), known, report);
            }
        });
    }

    private static void tellArithmetic(Matching matching, Expression operand, Set<String> known, Report report) {
        String name = unknown(matching, operand, known);
        if (name != null) {
            report.add(
                    Code.UNKNOWN_IN_ARITHMETIC,
                    matching.rule().file(),
                    operand.span(),
                    name + " may be unknown, and nothing can be worked out of it",
                    "Test it where it is read: " + plain(matching, operand, name) + " != null.");
        }
    }

    private static String plain(Matching matching, Expression operand, String name) {
        FieldShape field = matching.field(operand);
        return field == null ? name : field.name();
    }

    /** The name of a value that may be unknown; null: it is known, or no name. */
    private static @Nullable String unknown(Matching matching, Expression expression, Set<String> known) {
        if (!(expression instanceof Expression.Name name) || known.contains(name.text())) {
            return null;
        }
        Variable variable = matching.variables().get(name.path().get(0));
        if (variable != null && name.path().size() == 1) {
            return variable.mayBeUnknown() ? name.text() : null;
        }
        FieldShape field = matching.field(expression);
        return field != null && field.mayBeUnknown() ? name.text() : null;
    }
}
