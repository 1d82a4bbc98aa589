package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/** What sport a session was. The contract reads an absent sport as a run, unless the kind says that it was none. */
final class Sports {
    private Sports() {}

    static String of(@Nullable String stated, @Nullable Kind kind) {
        if (stated != null) {
            return stated;
        }
        if (kind == Kind.STRENGTH) {
            return "strength";
        }
        return kind != null && kind.offFeet() ? "other" : "run";
    }

    static boolean isRun(String sport, @Nullable Kind kind) {
        return sport.equals("run") && kind != Kind.STRENGTH && kind != Kind.MOBILITY && kind != Kind.CROSS;
    }

    static boolean isStrength(String sport, @Nullable Kind kind) {
        return kind == Kind.STRENGTH || sport.equals("strength");
    }

    static boolean isGentle(String sport) {
        return sport.equals("walk") || sport.equals("yoga");
    }
}
