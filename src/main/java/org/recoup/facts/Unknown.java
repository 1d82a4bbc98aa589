package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/** Steps between arithmetic, in which an unknown is NaN, and facts, in which it is null. */
final class Unknown {
    private static final double STEPS = 1e6;

    private Unknown() {}

    static double number(@Nullable Number value) {
        return value == null ? Double.NaN : value.doubleValue();
    }

    /** Null for an unknown. */
    static @Nullable Double orNull(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /**
     * Null for an unknown, else rounded to a millionth: 55 km after 50 km is a rise of 10 %, and no rule on "above 10 %"
     * may fire because binary fractions make it 10.000000000000009.
     */
    static @Nullable Double rounded(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return null;
        }
        // Not Math.rint: this is called some 30 times an athlete, and a cast is several times as fast.
        return (long) (value * STEPS + (value < 0 ? -0.5 : 0.5)) / STEPS;
    }

    /** By how much {@code now} is more than {@code before}, as a share of it; %; null: unknown, or nothing before. */
    static @Nullable Double rise(double now, double before) {
        return before > 0 ? rounded((now - before) / before * 100) : null;
    }

    /** By how much {@code now} is more than {@code before}, as a share of it; %; null: either is unknown. */
    static @Nullable Double beyond(double now, @Nullable Double before) {
        return before == null ? null : rise(now, before);
    }
}
