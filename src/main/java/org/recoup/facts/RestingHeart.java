package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/** The arithmetic of {@link Heart}. */
final class RestingHeart {
    private RestingHeart() {}

    static Heart heart(DayLog log) {
        Series bpm = log.restingHrBpm;
        double usual = bpm.median(1, 1 + Thresholds.RESTING_HR_DAYS, Thresholds.RESTING_HR_MORNINGS);
        double week = bpm.mean(0, Thresholds.WEEK_DAYS, Thresholds.WEEK_ENTRIES);
        return new Heart(
                Unknown.orNull(usual),
                Unknown.orNull(bpm.at(0) - usual),
                Unknown.orNull(bpm.at(1) - usual),
                raisedDaysAgo(bpm, usual),
                Unknown.rounded(week - usual));
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
