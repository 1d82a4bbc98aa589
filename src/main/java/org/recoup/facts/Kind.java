package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/** What a session was meant to be, the gentlest first. */
enum Kind {
    REST,
    MOBILITY,
    RECOVERY,
    EASY,
    STRENGTH,
    CROSS,
    STEADY,
    LONG,
    TEMPO,
    THRESHOLD,
    HILLS,
    INTERVALS,
    RACE;

    /** The kind behind a word of the contract; null: none was given. */
    static @Nullable Kind of(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "rest" -> REST;
            case "mobility" -> MOBILITY;
            case "recovery" -> RECOVERY;
            case "easy" -> EASY;
            case "strength" -> STRENGTH;
            case "cross" -> CROSS;
            case "steady" -> STEADY;
            case "long" -> LONG;
            case "tempo" -> TEMPO;
            case "threshold" -> THRESHOLD;
            case "hills" -> HILLS;
            case "intervals" -> INTERVALS;
            case "race" -> RACE;
            default -> throw new IllegalArgumentException("\"" + word + "\" is no kind of session");
        };
    }

    /** Hard whatever the effort (T03). */
    boolean hard() {
        return compareTo(TEMPO) >= 0;
    }

    /** Never a run unless a sport says so: strength, mobility, cross-training, rest. */
    boolean offFeet() {
        return this == REST || this == MOBILITY || this == STRENGTH || this == CROSS;
    }

    /** The intensity that the kind alone stands for; null: it says nothing about it. */
    @Nullable
    Intensity intensity() {
        return switch (this) {
            case REST, MOBILITY, RECOVERY, EASY -> Intensity.EASY;
            case STEADY -> Intensity.MODERATE;
            case TEMPO, THRESHOLD, HILLS, INTERVALS, RACE -> Intensity.HARD;
            case STRENGTH, CROSS, LONG -> null;
        };
    }
}
