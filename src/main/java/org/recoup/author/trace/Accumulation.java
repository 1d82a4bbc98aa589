package org.recoup.author.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The functions of an accumulate. */
final class Accumulation {
    private Accumulation() {}

    /**
     * What a function makes of the values of all matches.
     *
     * @param values one a match; null in it: unknown
     * @return null: nothing, and the accumulate does not match
     * @throws NotFollowed for a function that is not followed
     */
    static @Nullable Object result(String function, List<@Nullable Object> values) {
        List<Object> known = new ArrayList<>();
        values.stream().filter(Objects::nonNull).forEach(known::add);
        return switch (function) {
            case "count" -> (long) values.size();
            case "sum" -> sum(known);
            case "average", "avg" -> known.isEmpty() ? null : ((Number) sum(known)).doubleValue() / known.size();
            case "min" -> known.stream().min(Values::compare).orElse(null);
            case "max" -> known.stream().max(Values::compare).orElse(null);
            case "collectList" -> known;
            case "collectSet" -> new LinkedHashSet<>(known);
            default -> throw new NotFollowed("the function " + function);
        };
    }

    private static Object sum(List<Object> known) {
        Object sum = 0L;
        for (Object each : known) {
            sum = Values.reckon('+', sum, each);
        }
        return sum;
    }
}
