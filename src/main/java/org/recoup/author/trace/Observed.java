package org.recoup.author.trace;

import org.jspecify.annotations.Nullable;
import org.recoup.drl.Expression;
import org.recoup.drl.Operator;
import org.recoup.drl.Truth;

/**
 * One test of one value, as it came out.
 *
 * @param test where it stands in the rule
 * @param truth unknown where the value or the bound is
 * @param holds whether the engine takes it for true: what is unknown is not
 * @param wanted whether the rule asks for it to be true; false inside a negation
 * @param fact the fact whose value it is; null: the value of a variable or of a calculation
 * @param field the field or variable tested, as it is written
 * @param value what stands there; null: unknown
 * @param operator how it is tested
 * @param bound what it is tested against; null: unknown, or the word null
 * @param boundName the field or variable that the bound comes from; null: it is written in the rule
 * @param distance how far a number is from its bound, from 0; null: not two numbers
 */
public record Observed(
        Expression test,
        Truth truth,
        boolean holds,
        boolean wanted,
        @Nullable Object fact,
        String field,
        @Nullable Object value,
        Operator operator,
        @Nullable Object bound,
        @Nullable String boundName,
        @Nullable Double distance) {
    private static final double JUST = 0.2;

    /** From 0, on the bound, to 1, far away or not a matter of numbers. */
    double off() {
        if (distance == null || !(value instanceof Number a) || !(bound instanceof Number b)) {
            return 1;
        }
        double larger = Math.max(Math.abs(a.doubleValue()), Math.abs(b.doubleValue()));
        return larger == 0 ? 0 : Math.min(1, distance / larger);
    }

    /** Whether it is a number within a fifth of its bound. */
    boolean justMisses() {
        return operator.isOrder() && off() <= JUST;
    }

    /** Whether it asks only that something is known, or that it is unknown. */
    boolean isOfKnowing() {
        return bound == null && boundName == null;
    }
}
