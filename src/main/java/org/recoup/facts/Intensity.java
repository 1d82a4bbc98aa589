package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/** How hard a session was (T03), the easiest first. */
enum Intensity {
    EASY("easy"),
    GREY("grey"),
    MODERATE("moderate"),
    HARD("hard");

    /** The word that rules match on. */
    final String word;

    Intensity(String word) {
        this.word = word;
    }

    /** The harder of what the kind stands for and what the RPE says; null: neither is known. */
    static @Nullable Intensity of(@Nullable Kind kind, double rpe) {
        Intensity byKind = kind == null ? null : kind.intensity();
        if (Double.isNaN(rpe)) {
            return byKind;
        }
        Intensity byRpe = ofRpe(rpe);
        return byKind != null && byKind.compareTo(byRpe) > 0 ? byKind : byRpe;
    }

    private static Intensity ofRpe(double rpe) {
        if (rpe <= Thresholds.EASY_RPE) {
            return EASY;
        }
        if (rpe < Thresholds.MODERATE_RPE) {
            return GREY;
        }
        return rpe < Thresholds.HARD_RPE ? MODERATE : HARD;
    }
}
