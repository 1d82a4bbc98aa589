package org.recoup.author.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Operator;

/** Values that a field is compared with: of its kind, and among its words. */
final class TypeCheck implements Check {
    @Override
    public void run(RuleSet rules, Report report) {
        for (Matching matching : rules.matchings()) {
            for (Constraint constraint : matching.pattern().constraints()) {
                Expressions.visit(constraint, expression -> {
                    if (expression instanceof Expression.Comparison comparison) {
                        check(matching, comparison, report);
                    }
                });
            }
        }
    }

    private static void check(Matching matching, Expression.Comparison comparison, Report report) {
        Kind left = kind(matching, comparison.left());
        Operator operator = comparison.operator();
        if (left == null) {
            return;
        }
        String problem = operatorProblem(left, operator);
        if (problem != null && !Guards.isNull(comparison.right())) {
            report.add(
                    Code.WRONG_TYPE,
                    matching.rule().file(),
                    comparison.operatorSpan(),
                    text(comparison.left()) + " is " + left.words() + " and cannot be compared with "
                            + operator.symbol(),
                    problem);
            return;
        }
        Kind wanted = switch (operator) {
            case CONTAINS, NOT_CONTAINS, MATCHES, NOT_MATCHES -> Kind.TEXT;
            case MEMBER_OF, NOT_MEMBER_OF -> Kind.SET;
            default -> left;
        };
        List<Expression> values =
                comparison.right() instanceof Expression.Choices choices ? choices.of() : List.of(comparison.right());
        for (Expression value : values) {
            Kind right = kind(matching, value);
            if (right != null && right != wanted) {
                report.add(
                        Code.WRONG_TYPE,
                        matching.rule().file(),
                        value.span(),
                        text(comparison.left()) + " is " + left.words() + ", this is " + right.words(),
                        wayOut(wanted, value));
            } else {
                checkWord(matching, comparison.left(), value, report);
            }
        }
    }

    private static @Nullable String operatorProblem(Kind left, Operator operator) {
        boolean contains = operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS;
        if (left == Kind.SET && !contains) {
            return "Ask with contains, such as: equipment contains \"sauna\".";
        }
        if (left != Kind.SET && contains) {
            return "Ask with ==, or with in ( ... ) for several.";
        }
        if (left != Kind.NUMBER && operator.isOrder()) {
            return left == Kind.FLAG ? "Ask with == true or == false." : "Ask with ==, or with in ( ... ) for several.";
        }
        return null;
    }

    private static String wayOut(Kind wanted, Expression value) {
        boolean quotedNumber = value instanceof Expression.Literal literal
                && String.valueOf(literal.value()).matches("-?[0-9.]+");
        return switch (wanted) {
            case NUMBER -> quotedNumber ? "Leave out the quotes." : "Write a number.";
            case FLAG -> "Write true or false, without quotes.";
            case TEXT -> "Write a word in quotes.";
            case SET -> "Write a field or a variable that holds several texts.";
        };
    }

    private static void checkWord(Matching matching, Expression left, Expression value, Report report) {
        FieldShape field = matching.field(left);
        if (field != null
                && value instanceof Expression.Literal literal
                && literal.value() instanceof String word
                && !field.words().isEmpty()
                && !field.words().contains(word)) {
            report.add(
                    Code.UNKNOWN_WORD,
                    matching.rule().file(),
                    value.span(),
                    field.name() + " is never \"" + word + "\"",
                    Hint.of(word, field.words()));
        }
    }

    private static @Nullable Kind kind(Matching matching, Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return Kind.of(literal.value());
        }
        if (expression instanceof Expression.Arithmetic) {
            return Kind.NUMBER;
        }
        FieldShape field = matching.field(expression);
        return field == null ? null : Kind.of(field.type());
    }

    private static String text(Expression expression) {
        return expression instanceof Expression.Name name ? name.text() : "this";
    }
}
