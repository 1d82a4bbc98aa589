package org.recoup.advice;

/** How the runner stands, the most serious first. */
public enum Status {
    /** A danger sign: a doctor first. */
    RED_FLAG("red-flag"),
    /** Several warning signs: days of rest. */
    NEEDS_REST("needs-rest"),
    /** Two groups of warning signs: less load. */
    REDUCE("reduce"),
    /** One group of warning signs. */
    WATCH("watch"),
    /** Nothing stands out. */
    NEUTRAL("neutral"),
    /** Most good signs and no warning sign. */
    RECOVERING_WELL("recovering-well"),
    /** Too little is known to say. */
    UNKNOWN("unknown");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** The word the contract has for it. */
    public String code() {
        return code;
    }

    /**
     * The value for a word of the contract.
     *
     * @throws IllegalArgumentException if the contract has no such word
     */
    public static Status of(String code) {
        for (Status value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no status is called " + code);
    }
}
