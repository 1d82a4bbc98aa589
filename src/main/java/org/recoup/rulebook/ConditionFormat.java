package org.recoup.rulebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Conclusion;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Operator;
import org.recoup.drl.Span;
import org.recoup.engine.ExecutableRule;

/** Reads and writes the conditions and conclusions of rules. Places and texts of the rule file are left out. */
final class ConditionFormat {
    private static final Operator[] OPERATORS = Operator.values();

    private ConditionFormat() {}

    static void write(ExecutableRule rule, PackedOutput out) {
        out.text(rule.name());
        out.number(rule.stratum());
        writeAll(rule.when(), out);
        out.number(rule.then().size());
        for (Conclusion conclusion : rule.then()) {
            out.text(conclusion.call());
            out.text(conclusion.argument());
        }
    }

    static ExecutableRule read(PackedInput in) throws IOException {
        String name = in.text();
        int stratum = in.number();
        List<Condition> when = readAll(in);
        int count = in.count();
        List<Conclusion> then = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            then.add(new Conclusion(in.text(), in.text(), Span.NOWHERE));
        }
        return new ExecutableRule(name, stratum, when, then);
    }

    private static void writeAll(List<Condition> conditions, PackedOutput out) {
        out.number(conditions.size());
        for (Condition condition : conditions) {
            write(condition, out);
        }
    }

    private static List<Condition> readAll(PackedInput in) throws IOException {
        int count = in.count();
        List<Condition> conditions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            conditions.add(readCondition(in));
        }
        return conditions;
    }

    private static void write(Condition condition, PackedOutput out) {
        if (condition instanceof Condition.Pattern pattern && pattern.from() == null) {
            out.small('p');
            out.text(pattern.type());
            writeNullable(pattern.binding(), out);
            out.number(pattern.constraints().size());
            for (Constraint constraint : pattern.constraints()) {
                writeNullable(constraint.binding(), out);
                writeNullable(constraint.bound(), out);
                writeNullable(constraint.test(), out);
            }
        } else if (condition instanceof Condition.Not not) {
            out.small('n');
            write(not.of(), out);
        } else if (condition instanceof Condition.Exists exists) {
            out.small('e');
            write(exists.of(), out);
        } else if (condition instanceof Condition.All all) {
            out.small('a');
            writeAll(all.of(), out);
        } else if (condition instanceof Condition.Any any) {
            out.small('o');
            writeAll(any.of(), out);
        } else {
            throw new IllegalArgumentException("no rule that can be made ready has " + condition);
        }
    }

    private static Condition readCondition(PackedInput in) throws IOException {
        byte form = in.small();
        return switch (form) {
            case 'p' -> readPattern(in);
            case 'n' -> new Condition.Not(Span.NOWHERE, readCondition(in));
            case 'e' -> new Condition.Exists(Span.NOWHERE, readCondition(in));
            case 'a' -> new Condition.All(Span.NOWHERE, readAll(in));
            case 'o' -> new Condition.Any(Span.NOWHERE, readAll(in));
            default -> throw new IOException("no condition begins with " + form);
        };
    }

    private static Condition readPattern(PackedInput in) throws IOException {
        String type = in.text();
        String binding = readNullableText(in);
        int count = in.count();
        List<Constraint> constraints = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            constraints.add(new Constraint(
                    Span.NOWHERE, "", readNullableText(in), readNullableExpression(in), readNullableExpression(in)));
        }
        return new Condition.Pattern(Span.NOWHERE, type, binding, constraints, null);
    }

    private static void writeNullable(@Nullable String text, PackedOutput out) {
        out.flag(text != null);
        if (text != null) {
            out.text(text);
        }
    }

    private static @Nullable String readNullableText(PackedInput in) throws IOException {
        return in.flag() ? in.text() : null;
    }

    private static void writeNullable(@Nullable Expression expression, PackedOutput out) {
        out.flag(expression != null);
        if (expression != null) {
            write(expression, out);
        }
    }

    private static @Nullable Expression readNullableExpression(PackedInput in) throws IOException {
        return in.flag() ? readExpression(in) : null;
    }

    private static void write(Expression expression, PackedOutput out) {
        if (expression instanceof Expression.Name name) {
            out.small('n');
            out.number(name.path().size());
            for (String part : name.path()) {
                out.text(part);
            }
        } else if (expression instanceof Expression.Literal literal) {
            writeLiteral(literal.value(), out);
        } else if (expression instanceof Expression.Choices choices) {
            out.small('c');
            writeExpressions(choices.of(), out);
        } else if (expression instanceof Expression.Comparison comparison) {
            out.small('=');
            out.small(comparison.operator().ordinal());
            write(comparison.left(), out);
            write(comparison.right(), out);
        } else if (expression instanceof Expression.Several several) {
            out.small(several.all() ? '&' : '|');
            writeExpressions(several.of(), out);
        } else if (expression instanceof Expression.Negated negated) {
            out.small('!');
            write(negated.of(), out);
        } else if (expression instanceof Expression.Arithmetic sum) {
            out.small('+');
            out.small(sum.operator());
            write(sum.left(), out);
            write(sum.right(), out);
        } else {
            throw new IllegalArgumentException("no rule that can be made ready has " + expression);
        }
    }

    private static Expression readExpression(PackedInput in) throws IOException {
        byte form = in.small();
        return switch (form) {
            case 'n' -> {
                int parts = in.count();
                List<String> path = new ArrayList<>(parts);
                for (int i = 0; i < parts; i++) {
                    path.add(in.text());
                }
                yield new Expression.Name(Span.NOWHERE, path);
            }
            case 'c' -> new Expression.Choices(Span.NOWHERE, readExpressions(in));
            case '=' ->
                new Expression.Comparison(
                        Span.NOWHERE, OPERATORS[in.small()], Span.NOWHERE, readExpression(in), readExpression(in));
            case '&', '|' -> new Expression.Several(Span.NOWHERE, form == '&', readExpressions(in));
            case '!' -> new Expression.Negated(Span.NOWHERE, readExpression(in));
            case '+' ->
                new Expression.Arithmetic(Span.NOWHERE, (char) in.small(), readExpression(in), readExpression(in));
            default -> new Expression.Literal(Span.NOWHERE, readLiteral(form, in));
        };
    }

    private static void writeExpressions(List<Expression> expressions, PackedOutput out) {
        out.number(expressions.size());
        for (Expression expression : expressions) {
            write(expression, out);
        }
    }

    private static List<Expression> readExpressions(PackedInput in) throws IOException {
        int count = in.count();
        List<Expression> expressions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            expressions.add(readExpression(in));
        }
        return expressions;
    }

    private static void writeLiteral(@Nullable Object value, PackedOutput out) {
        if (value == null) {
            out.small('0');
        } else if (value instanceof String text) {
            out.small('s');
            out.text(text);
        } else if (value instanceof Boolean flag) {
            out.small('b');
            out.flag(flag);
        } else if (value instanceof Double number) {
            out.small('d');
            out.decimal(number);
        } else if (value instanceof Integer number) {
            out.small('i');
            out.number(number);
        } else {
            out.small('l');
            out.whole(((Number) value).longValue());
        }
    }

    private static @Nullable Object readLiteral(byte form, PackedInput in) throws IOException {
        return switch (form) {
            case '0' -> null;
            case 's' -> in.text();
            case 'b' -> in.flag();
            case 'd' -> (Object) in.decimal();
            case 'i' -> (Object) in.number();
            case 'l' -> (Object) in.whole();
            default -> throw new IOException("no expression begins with " + form);
        };
    }
}
