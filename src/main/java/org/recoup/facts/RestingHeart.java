package org.recoup.facts;

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
                Unknown.rounded(week - usual));
    }
}
