package org.recoup.advice;

/** How sure the guidance is, the surest first. */
public enum Certainty {
    /** Well supported and plainly said. */
    STRONG("strong"),
    /** Supported in part. */
    MODERATE("moderate"),
    /** One voice, or a figure of our own choice. */
    WEAK("weak");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    /** The word the contract has for it. */
    public String code() {
        return code;
    }

    /** The certainty so many steps below; nothing is below weak. */
    public Certainty lower(int steps) {
        return steps == 0 ? this : this == STRONG && steps == 1 ? MODERATE : WEAK;
    }

    /**
     * The value for a word of the contract.
     *
     * @throws IllegalArgumentException if the contract has no such word
     */
    public static Certainty of(String code) {
        for (Certainty value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no certainty is called " + code);
    }
}
