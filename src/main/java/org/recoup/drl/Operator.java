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

    /** The one that holds of two known values exactly where this does not. */
    public Operator opposite() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case AT_LEAST -> LESS;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case CONTAINS -> NOT_CONTAINS;
            case NOT_CONTAINS -> CONTAINS;
            case MEMBER_OF -> NOT_MEMBER_OF;
            case NOT_MEMBER_OF -> MEMBER_OF;
            case MATCHES -> NOT_MATCHES;
            case NOT_MATCHES -> MATCHES;
        };
    }

    /** Whether it asks for something not to be so; an engine that knows no unknown takes it for true of what is unknown. */
    public boolean isNegative() {
        return this == NOT_EQUAL
                || this == NOT_IN
                || this == NOT_CONTAINS
                || this == NOT_MEMBER_OF
                || this == NOT_MATCHES;
    }
}
