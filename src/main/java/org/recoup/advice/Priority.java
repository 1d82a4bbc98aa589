package org.recoup.advice;

/** How much a recommendation matters, the most first. */
public enum Priority {
    /** Before anything else. */
    SAFETY("safety"),
    /** The core of recovery. */
    ESSENTIAL("essential"),
    /** Worth doing. */
    BENEFICIAL("beneficial"),
    /** If it suits. */
    OPTIONAL("optional"),
    /** Good to know. */
    INFO("info");

    private final String code;

    Priority(String code) {
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
    public static Priority of(String code) {
        for (Priority value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no priority is called " + code);
    }
}
