package org.recoup.rulebook;

import java.util.Collection;
import java.util.Set;
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
    /** The operators of which something is known. */
    public static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=", "contains");

    /**
     * Whether the comparison is known not to hold.
     *
     * @param value the value of the field; null: unknown, so nothing is known of the comparison
     */
    public boolean failsOn(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof Number number && operand instanceof Double bound) {
            return !holds(Double.compare(number.doubleValue(), bound));
        }
        return switch (operator) {
            case "==" -> !value.equals(operand);
            case "!=" -> value.equals(operand);
            case "contains" -> value instanceof Collection<?> all && !all.contains(operand);
            default -> false;
        };
    }

    /**
     * Whether the comparison may hold: a value that is unknown satisfies none.
     *
     * @param value the value of the field; null: unknown
     */
    public boolean mayHoldOn(@Nullable Object value) {
        return value != null && !failsOn(value);
    }

    private boolean holds(int comparison) {
        return switch (operator) {
            case "==" -> comparison == 0;
            case "!=" -> comparison != 0;
            case "<" -> comparison < 0;
            case "<=" -> comparison <= 0;
            case ">" -> comparison > 0;
            case ">=" -> comparison >= 0;
            // A number contains nothing; that is no comparison of which something is known.
            default -> true;
        };
    }
}
