package org.recoup.advice;

/** What is said of a matter, the strongest first: a stronger verdict on the same topic and day sets a weaker one aside. */
public enum Verdict {
    /** See a doctor. */
    REFER("refer"),
    /** Leave it. */
    AVOID("avoid"),
    /** Do it. */
    DO("do"),
    /** An option. */
    CONSIDER("consider"),
    /** Good to know. */
    INFO("info");

    private final String code;

    Verdict(String code) {
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
    public static Verdict of(String code) {
        for (Verdict value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no verdict is called " + code);
    }
}
