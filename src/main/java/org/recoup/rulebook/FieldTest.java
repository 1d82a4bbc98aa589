package org.recoup.rulebook;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of one field with a constant, as far as it is needed to tell whether a rule still waits for something: a
 * rule whose comparison is known to fail waits for nothing.
 *
 * @param field the field of the fact
 * @param operator one of {@code == != < <= > >= contains}
 * @param operand a Double, a Boolean or a String
 */
public record FieldTest(String field, String operator, Object operand) {
    private static final Pattern FORM = Pattern.compile(
            "\\s*([\\p{Alpha}_]\\w*)\\s*(==|!=|<=|>=|<|>|contains)\\s*(-?\\d+(?:\\.\\d+)?|true|false|\"[^\"]*\")\\s*");

    /** Reads a comparison; null: the text is something else, and nothing is said of it. */
    public static @Nullable FieldTest parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String operand = matcher.group(3);
        Object value;
        if (operand.startsWith("\"")) {
            value = operand.substring(1, operand.length() - 1);
        } else if (operand.equals("true") || operand.equals("false")) {
            value = Boolean.valueOf(operand);
        } else {
            value = Double.valueOf(operand);
        }
        return new FieldTest(matcher.group(1), matcher.group(2), value);
    }

    /**
     * Whether the comparison is known not to hold.
     *
     * @param value the value of the field; null: unknown, so nothing is known of the comparison
     */
    public boolean failsOn(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (operator.equals("contains")) {
            return value instanceof Collection<?> all && !all.contains(operand);
        }
        if (value instanceof Number number && operand instanceof Double bound) {
            return !holds(Double.compare(number.doubleValue(), bound));
        }
        return switch (operator) {
            case "==" -> !value.equals(operand);
            case "!=" -> value.equals(operand);
            default -> false;
        };
    }

    private boolean holds(int comparison) {
        return switch (operator) {
            case "==" -> comparison == 0;
            case "!=" -> comparison != 0;
            case "<" -> comparison < 0;
            case "<=" -> comparison <= 0;
            case ">" -> comparison > 0;
            default -> comparison >= 0;
        };
    }
}
