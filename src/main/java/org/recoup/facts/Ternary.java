package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/** Logic of three values: true, false and unknown (null). */
final class Ternary {
    private Ternary() {}

    /** True where one is, false where both are, else unknown. */
    static @Nullable Boolean or(@Nullable Boolean one, @Nullable Boolean other) {
        if (is(one) || is(other)) {
            return Boolean.TRUE;
        }
        return one == null || other == null ? null : Boolean.FALSE;
    }

    /** Known to be true. */
    static boolean is(@Nullable Boolean value) {
        return value != null && value;
    }
}
