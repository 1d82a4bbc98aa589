package org.recoup.drl;

/** How one value is tested against another. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    IN("in"),
    NOT_IN("not in"),
    CONTAINS("contains"),
    NOT_CONTAINS("not contains"),
    MEMBER_OF("memberOf"),
    NOT_MEMBER_OF("not memberOf"),
    MATCHES("matches"),
    NOT_MATCHES("not matches");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** As it is written in a rule. */
    public String symbol() {
        return symbol;
    }

    /** Whether it compares sizes: its bound is a threshold. */
    public boolean isOrder() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }

    /** Whether it asks for something not to be so: the engine holds it for true on an unknown value. */
    public boolean isNegative() {
        return this == NOT_EQUAL
                || this == NOT_IN
                || this == NOT_CONTAINS
                || this == NOT_MEMBER_OF
                || this == NOT_MATCHES;
    }
}
