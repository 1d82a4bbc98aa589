package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/** Whether a run is long (T07). */
final class LongRun {
    private LongRun() {}

    /**
     * Null: unknown.
     *
     * @param minutes NaN: unknown
     * @param km NaN: unknown
     */
    static @Nullable Boolean of(@Nullable Kind kind, double minutes, double km, Weeks weeks) {
        if (kind == Kind.LONG || minutes >= Thresholds.LONG_RUN_MIN) {
            return Boolean.TRUE;
        }
        if (minutes <= Thresholds.LONG_SHARE_MIN) {
            return Boolean.FALSE;
        }
        if (Double.isNaN(minutes)) {
            return kind == Kind.RECOVERY ? Boolean.FALSE : null;
        }
        if (weeks.runs() < Thresholds.LONG_SHARE_RUNS) {
            return Boolean.FALSE;
        }
        Double sharePct = weeks.km() > 0 ? Unknown.rounded(km / weeks.km() * 100) : null;
        return sharePct == null || Double.isNaN(weeks.runs()) ? null : sharePct >= Thresholds.LONG_SHARE_PCT;
    }
}
