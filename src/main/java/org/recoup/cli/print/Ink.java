package org.recoup.cli.print;

import org.recoup.advice.Decision;
import org.recoup.advice.Status;
import org.recoup.advice.Verdict;

/** How something stands out on a terminal; without colour the words alone must do. */
enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    ALARM("1;31"),
    WARN("33"),
    GOOD("32"),
    HINT("36");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text between the codes of this ink. */
    String on(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }

    static Ink of(Verdict verdict) {
        return switch (verdict) {
            case REFER -> ALARM;
            case AVOID -> WARN;
            case DO -> GOOD;
            case CONSIDER -> HINT;
            case INFO -> PLAIN;
        };
    }

    static Ink of(Status status) {
        return switch (status) {
            case RED_FLAG -> ALARM;
            case NEEDS_REST, REDUCE, WATCH -> WARN;
            case RECOVERING_WELL -> GOOD;
            case NEUTRAL, UNKNOWN -> STRONG;
        };
    }

    static Ink of(Decision decision) {
        return switch (decision) {
            case REST -> ALARM;
            case MODIFY -> WARN;
            case GO -> GOOD;
        };
    }
}
