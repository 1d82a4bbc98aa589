package org.recoup.drl;

/** Whether something is so, where it may also be unknown. */
public enum Truth {
    TRUE,
    UNKNOWN,
    FALSE;

    /** The truth of something known. */
    public static Truth of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    /** The weaker of the two. */
    public Truth and(Truth other) {
        return ordinal() > other.ordinal() ? this : other;
    }

    /** The stronger of the two. */
    public Truth or(Truth other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    /** The opposite; what is unknown stays so. */
    public Truth not() {
        return this == UNKNOWN ? this : of(this == FALSE);
    }
}
