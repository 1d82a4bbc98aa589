package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/** The arithmetic of {@link Heart}. */
final class RestingHeart {
    /** Mornings looked back on for the usual: these before today. */
    private static final int OLDEST = 1 + Thresholds.RESTING_HR_DAYS;

    private RestingHeart() {}

    static Heart heart(DayLog log) {
        Series bpm = log.restingHrBpm;
        int spell = spellUpToNow(bpm);
        double usual = usual(bpm, Math.max(1, from(bpm) + spell));
        double week = bpm.mean(0, Thresholds.WEEK_DAYS, Thresholds.WEEK_ENTRIES);
        return new Heart(
                Unknown.orNull(usual),
                Unknown.orNull(bpm.at(0) - usual),
                Unknown.orNull(bpm.at(1) - usual),
                raisedDaysAgo(bpm, usual),
                Double.isNaN(usual) || !bpm.knownAt(from(bpm)) ? null : (Integer) spell,
                Unknown.rounded(week - usual));
    }

    /** What is usual shows on the mornings before {@code from}: a rise is none of it as long as enough are left. */
    private static double usual(Series bpm, int from) {
        return bpm.median(from, OLDEST, Thresholds.RESTING_HR_MORNINGS);
    }

    /** The latest morning that counts as now. */
    private static int from(Series bpm) {
        return bpm.knownAt(0) ? 0 : 1;
    }

    /** Length of the longest spell up to now of mornings raised above what was usual before it; 0: none. */
    private static int spellUpToNow(Series bpm) {
        int from = from(bpm);
        // No median lies below the lowest morning, so no spell is longer than the one above that.
        int longest = bpm.spellFrom(from, bpm.lowest(1, OLDEST) + Thresholds.HR_RAISED_BPM);
        for (int days = Math.min(longest, Thresholds.RESTING_HR_DAYS); days > 0; days--) {
            if (bpm.spellFrom(from, usual(bpm, from + days) + Thresholds.HR_RAISED_BPM) >= days) {
                return days;
            }
        }
        return 0;
    }

    private static @Nullable Integer raisedDaysAgo(Series bpm, double usual) {
        if (Double.isNaN(usual) || bpm.known(0, Thresholds.WEEK_DAYS) == 0) {
            return null;
        }
        int ago = 0;
        while (ago < Thresholds.WEEK_DAYS && !raised(bpm, usual, ago)) {
            ago++;
        }
        return ago;
    }

    private static boolean raised(Series bpm, double usual, int ago) {
        double above = bpm.at(ago) - usual;
        return above >= Thresholds.HR_STRONGLY_RAISED_BPM
                || above >= Thresholds.HR_RAISED_BPM && bpm.at(ago + 1) - usual >= Thresholds.HR_RAISED_BPM;
    }
}
