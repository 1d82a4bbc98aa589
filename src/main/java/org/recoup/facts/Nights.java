package org.recoup.facts;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.Athlete;
import org.recoup.athlete.Day;

/** The arithmetic of {@link Sleep}. A night belongs to the date on which it ended. */
final class Nights {
    private static final int WEEK = Thresholds.WEEK_DAYS;

    private static final int LEAST = Thresholds.WEEK_ENTRIES;

    private Nights() {}

    static Sleep sleep(DayLog log, Athlete athlete) {
        Series hours = log.sleepHours;
        return new Sleep(
                hours.knownAt(0) && hours.knownAt(1) ? (Double) Math.max(hours.at(0), hours.at(1)) : null,
                Unknown.rounded(hours.mean(0, WEEK, LEAST)),
                Unknown.rounded(hours.spread(0, WEEK, LEAST)),
                Unknown.rounded(log.bedtimeMinute.deviation(0, WEEK, LEAST)),
                log.sleepQuality.countUpTo(Thresholds.POOR_SLEEP_QUALITY, WEEK),
                log.sleepQuality.countUpTo(Thresholds.POOR_SLEEP_QUALITY, 3),
                poorDespiteTime(log, athlete));
    }

    private static @Nullable Integer poorDespiteTime(DayLog log, Athlete athlete) {
        int despite = 0;
        boolean open = log.sleepQuality.known(0, WEEK) == 0;
        for (int ago = 0; ago < WEEK; ago++) {
            Day day = log.at(ago);
            if (day != null && log.sleepQuality.at(ago) <= Thresholds.POOR_SLEEP_QUALITY) {
                Boolean enough = enoughTime(day, athlete);
                despite += Ternary.is(enough) ? 1 : 0;
                open |= enough == null;
            }
        }
        return despite == 0 && open ? null : (Integer) despite;
    }

    /** 1 on nights that were poor although there was time, 0 on others. */
    static Series poorDespiteTimeEach(DayLog log, Athlete athlete) {
        Series poor = new Series();
        for (int ago = 0; ago < Series.DAYS; ago++) {
            Day day = log.at(ago);
            if (day != null && log.sleepQuality.knownAt(ago)) {
                Boolean enough = log.sleepQuality.at(ago) <= Thresholds.POOR_SLEEP_QUALITY
                        ? enoughTime(day, athlete)
                        : Boolean.FALSE;
                poor.put(ago, enough == null ? null : (Integer) (enough ? 1 : 0));
            }
        }
        return poor;
    }

    /** Whoever slept long enough was in bed long enough; else the night's or the usual times in bed tell. */
    private static @Nullable Boolean enoughTime(Day day, Athlete athlete) {
        Double slept = day.sleepHours();
        if (slept != null && slept >= Thresholds.SLEEP_OPPORTUNITY_H) {
            return Boolean.TRUE;
        }
        LocalTime bedtime = day.bedtime() == null ? athlete.usualBedtime() : day.bedtime();
        LocalTime wakeTime = athlete.usualWakeTime();
        if (bedtime == null || wakeTime == null) {
            return null;
        }
        return Moment.hoursBetween(bedtime, wakeTime) >= Thresholds.SLEEP_OPPORTUNITY_H;
    }
}
