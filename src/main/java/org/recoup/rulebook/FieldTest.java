package org.recoup.rulebook;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Operator;

/**
 * A comparison of one field with a constant, as far as it is needed to tell whether a rule still waits for something: a
 * rule whose comparison is known to fail waits for nothing.
 *
 * @param field the field of the fact
 * @param operator one that {@link #tells} something
 * @param operand a Double, a Boolean or a String
 * @param unknownToo whether an unknown value satisfies it as well: {@code soreness == null || soreness > 0}
 */
public record FieldTest(String field, Operator operator, Object operand, boolean unknownToo) {
    /** Whether of comparisons with it something is known. */
    public static boolean tells(Operator operator) {
        return operator == Operator.EQUAL
                || operator == Operator.NOT_EQUAL
                || operator == Operator.CONTAINS
                || operator.isOrder();
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
        if (value instanceof Number number && operand instanceof Double bound) {
            return !holds(Double.compare(number.doubleValue(), bound));
        }
        return switch (operator) {
            case EQUAL -> !value.equals(operand);
            case NOT_EQUAL -> value.equals(operand);
            case CONTAINS -> value instanceof Collection<?> all && !all.contains(operand);
            default -> false;
        };
    }

    /**
     * Whether the comparison may hold: a value that is unknown satisfies none that does not say so.
     *
     * @param value the value of the field; null: unknown
     */
    public boolean mayHoldOn(@Nullable Object value) {
        return value == null ? unknownToo : !failsOn(value);
    }

    private boolean holds(int comparison) {
        return switch (operator) {
            case EQUAL -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case MORE -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
            // A number contains nothing; that is no comparison of which something is known.
            default -> true;
        };
    }
}
