package org.recoup.scenario;

/** The athlete of a scenario is no valid athlete file. */
public final class AthleteRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    /**
     * Says what is wrong, and where.
     *
     * @param pointer JSON Pointer into the athlete file; empty: the whole
     * @param message the value there and what was expected
     */
    public AthleteRejected(String pointer, String message) {
        super(message, null, false, false);
        this.pointer = pointer;
    }

    /** JSON Pointer into the athlete file; empty: the whole. */
    public String pointer() {
        return pointer;
    }
}
