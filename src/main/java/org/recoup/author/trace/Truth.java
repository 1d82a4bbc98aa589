package org.recoup.author.trace;

/** Whether something is so, where it may also be unknown. */
public enum Truth {
    TRUE,
    UNKNOWN,
    FALSE;

    static Truth of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    /** The weaker of the two. */
    Truth and(Truth other) {
        return values()[Math.max(ordinal(), other.ordinal())];
    }

    /** The stronger of the two. */
    Truth or(Truth other) {
        return values()[Math.min(ordinal(), other.ordinal())];
    }

    Truth not() {
        return values()[FALSE.ordinal() - ordinal()];
    }
}
