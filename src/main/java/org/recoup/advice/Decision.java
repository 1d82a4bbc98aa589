package org.recoup.advice;

/** What to do with the next planned session, the most careful first. */
public enum Decision {
    /** Leave it out. */
    REST("rest"),
    /** Change it. */
    MODIFY("modify"),
    /** Do it as planned. */
    GO("go");

    private final String code;

    Decision(String code) {
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
    public static Decision of(String code) {
        for (Decision value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no decision is called " + code);
    }
}
