package org.recoup.rulebook;

/** What became of a statement of the guidance. */
public enum Modelled {
    /** At least one rule rests on it. */
    RULE("rule"),
    /** It sets a number that facts or rules work with. */
    PARAMETER("parameter"),
    /** It is left out, with a reason. */
    NO("no");

    private final String code;

    Modelled(String code) {
        this.code = code;
    }

    /** The word in {@code guidance.yaml}. */
    public String code() {
        return code;
    }

    /**
     * The value for a word of {@code guidance.yaml}.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static Modelled of(String code) {
        for (Modelled value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("a statement is modelled as rule, parameter or no, not as " + code);
    }
}
