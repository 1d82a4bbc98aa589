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
 * @param holds whether the engine takes it for true; differs from the truth where something negative is asked of an
 *     unknown value
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
        @Nullable Object fact,
        String field,
        @Nullable Object value,
        Operator operator,
        @Nullable Object bound,
        @Nullable String boundName,
        @Nullable Double distance) {}
