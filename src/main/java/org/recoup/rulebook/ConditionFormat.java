package org.recoup.rulebook;

import java.io.DataInputStream;
import java.io.DataOutputStream;
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

    static void write(ExecutableRule rule, DataOutputStream out) throws IOException {
        out.writeUTF(rule.name());
        out.writeByte(rule.stratum());
        writeAll(rule.when(), out);
        out.writeByte(rule.then().size());
        for (Conclusion conclusion : rule.then()) {
            out.writeUTF(conclusion.call());
            out.writeUTF(conclusion.argument());
        }
    }

    static ExecutableRule read(DataInputStream in) throws IOException {
        String name = in.readUTF();
        int stratum = in.readByte();
        List<Condition> when = readAll(in);
        int count = in.readByte();
        List<Conclusion> then = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            then.add(new Conclusion(in.readUTF(), in.readUTF(), Span.NOWHERE));
        }
        return new ExecutableRule(name, stratum, when, then);
    }

    private static void writeAll(List<Condition> conditions, DataOutputStream out) throws IOException {
        out.writeByte(conditions.size());
        for (Condition condition : conditions) {
            write(condition, out);
        }
    }

    private static List<Condition> readAll(DataInputStream in) throws IOException {
        int count = in.readByte();
        List<Condition> conditions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            conditions.add(readCondition(in));
        }
        return conditions;
    }

    private static void write(Condition condition, DataOutputStream out) throws IOException {
        if (condition instanceof Condition.Pattern pattern && pattern.from() == null) {
            out.writeByte('p');
            out.writeUTF(pattern.type());
            writeNullable(pattern.binding(), out);
            out.writeByte(pattern.constraints().size());
            for (Constraint constraint : pattern.constraints()) {
                writeNullable(constraint.binding(), out);
                writeNullable(constraint.bound(), out);
                writeNullable(constraint.test(), out);
            }
        } else if (condition instanceof Condition.Not not) {
            out.writeByte('n');
            write(not.of(), out);
        } else if (condition instanceof Condition.Exists exists) {
            out.writeByte('e');
            write(exists.of(), out);
        } else if (condition instanceof Condition.All all) {
            out.writeByte('a');
            writeAll(all.of(), out);
        } else if (condition instanceof Condition.Any any) {
            out.writeByte('o');
            writeAll(any.of(), out);
        } else {
            throw new IllegalArgumentException("no rule that can be made ready has " + condition);
        }
    }

    private static Condition readCondition(DataInputStream in) throws IOException {
        byte form = in.readByte();
        return switch (form) {
            case 'p' -> readPattern(in);
            case 'n' -> new Condition.Not(Span.NOWHERE, readCondition(in));
            case 'e' -> new Condition.Exists(Span.NOWHERE, readCondition(in));
            case 'a' -> new Condition.All(Span.NOWHERE, readAll(in));
            case 'o' -> new Condition.Any(Span.NOWHERE, readAll(in));
            default -> throw new IOException("no condition begins with " + form);
        };
    }

    private static Condition readPattern(DataInputStream in) throws IOException {
        String type = in.readUTF();
        String binding = readNullableText(in);
        int count = in.readByte();
        List<Constraint> constraints = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            constraints.add(new Constraint(
                    Span.NOWHERE, "", readNullableText(in), readNullableExpression(in), readNullableExpression(in)));
        }
        return new Condition.Pattern(Span.NOWHERE, type, binding, constraints, null);
    }

    private static void writeNullable(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String readNullableText(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private static void writeNullable(@Nullable Expression expression, DataOutputStream out) throws IOException {
        out.writeBoolean(expression != null);
        if (expression != null) {
            write(expression, out);
        }
    }

    private static @Nullable Expression readNullableExpression(DataInputStream in) throws IOException {
        return in.readBoolean() ? readExpression(in) : null;
    }

    private static void write(Expression expression, DataOutputStream out) throws IOException {
        if (expression instanceof Expression.Name name) {
            out.writeByte('n');
            out.writeByte(name.path().size());
            for (String part : name.path()) {
                out.writeUTF(part);
            }
        } else if (expression instanceof Expression.Literal literal) {
            writeLiteral(literal.value(), out);
        } else if (expression instanceof Expression.Choices choices) {
            out.writeByte('c');
            writeExpressions(choices.of(), out);
        } else if (expression instanceof Expression.Comparison comparison) {
            out.writeByte('=');
            out.writeByte(comparison.operator().ordinal());
            write(comparison.left(), out);
            write(comparison.right(), out);
        } else if (expression instanceof Expression.Several several) {
            out.writeByte(several.all() ? '&' : '|');
            writeExpressions(several.of(), out);
        } else if (expression instanceof Expression.Negated negated) {
            out.writeByte('!');
            write(negated.of(), out);
        } else if (expression instanceof Expression.Arithmetic sum) {
            out.writeByte('+');
            out.writeByte(sum.operator());
            write(sum.left(), out);
            write(sum.right(), out);
        } else {
            throw new IllegalArgumentException("no rule that can be made ready has " + expression);
        }
    }

    private static Expression readExpression(DataInputStream in) throws IOException {
        byte form = in.readByte();
        return switch (form) {
            case 'n' -> {
                int parts = in.readByte();
                List<String> path = new ArrayList<>(parts);
                for (int i = 0; i < parts; i++) {
                    path.add(in.readUTF());
                }
                yield new Expression.Name(Span.NOWHERE, path);
            }
            case 'c' -> new Expression.Choices(Span.NOWHERE, readExpressions(in));
            case '=' ->
                new Expression.Comparison(
                        Span.NOWHERE, OPERATORS[in.readByte()], Span.NOWHERE, readExpression(in), readExpression(in));
            case '&', '|' -> new Expression.Several(Span.NOWHERE, form == '&', readExpressions(in));
            case '!' -> new Expression.Negated(Span.NOWHERE, readExpression(in));
            case '+' ->
                new Expression.Arithmetic(Span.NOWHERE, (char) in.readByte(), readExpression(in), readExpression(in));
            default -> new Expression.Literal(Span.NOWHERE, readLiteral(form, in));
        };
    }

    private static void writeExpressions(List<Expression> expressions, DataOutputStream out) throws IOException {
        out.writeByte(expressions.size());
        for (Expression expression : expressions) {
            write(expression, out);
        }
    }

    private static List<Expression> readExpressions(DataInputStream in) throws IOException {
        int count = in.readByte();
        List<Expression> expressions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            expressions.add(readExpression(in));
        }
        return expressions;
    }

    private static void writeLiteral(@Nullable Object value, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeByte('0');
        } else if (value instanceof String text) {
            out.writeByte('s');
            out.writeUTF(text);
        } else if (value instanceof Boolean flag) {
            out.writeByte('b');
            out.writeBoolean(flag);
        } else if (value instanceof Double number) {
            out.writeByte('d');
            out.writeDouble(number);
        } else if (value instanceof Integer number) {
            out.writeByte('i');
            out.writeInt(number);
        } else {
            out.writeByte('l');
            out.writeLong(((Number) value).longValue());
        }
    }

    private static @Nullable Object readLiteral(byte form, DataInputStream in) throws IOException {
        return switch (form) {
            case '0' -> null;
            case 's' -> in.readUTF();
            case 'b' -> in.readBoolean();
            case 'd' -> (Object) in.readDouble();
            case 'i' -> (Object) in.readInt();
            case 'l' -> (Object) in.readLong();
            default -> throw new IOException("no expression begins with " + form);
        };
    }
}
