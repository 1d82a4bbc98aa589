package org.recoup.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * The moment of the advice, and distances from it. Times are local and have no zone, so a second count is only good for
 * differences.
 *
 * @param at local time
 * @param second the same as a count of seconds
 * @param day the day as a count of days
 */
record Moment(LocalDateTime at, long second, int day) {
    static final double SECONDS_PER_HOUR = 3600;

    static final int SECONDS_PER_DAY = 86_400;

    /** Until then a night belongs to the evening before. */
    static final int NIGHT_HOURS = 4;

    static final int MINUTES_PER_DAY = 1440;

    static Moment of(LocalDateTime at) {
        return new Moment(at, second(at), (int) at.toLocalDate().toEpochDay());
    }

    static long second(LocalDateTime at) {
        return at.toEpochSecond(ZoneOffset.UTC);
    }

    /** Days from the day of the advice to a date; negative before it. */
    int daysUntil(LocalDate date) {
        return (int) date.toEpochDay() - day;
    }

    /** Evenings from the one of now to that of a time; hours before 4 belong to the evening before. */
    int nightsUntil(LocalDateTime other) {
        long evening = at.minusHours(NIGHT_HOURS).toLocalDate().toEpochDay();
        return (int) (other.minusHours(NIGHT_HOURS).toLocalDate().toEpochDay() - evening);
    }

    /** Hours from now to a second; negative before it. */
    double hoursUntil(long other) {
        return (other - second) / SECONDS_PER_HOUR;
    }

    int minuteOfDay() {
        return at.getHour() * 60 + at.getMinute();
    }

    /** Hours since midnight. */
    double hourOfDay() {
        return at.toLocalTime().toSecondOfDay() / SECONDS_PER_HOUR;
    }

    /**
     * Minutes from a time of day to the bedtime of that day; 0 when it has passed. Bedtimes in the first half of the day
     * belong to the evening before, and so do the hours before 4 and those before 4 hours past such a bedtime.
     */
    static int minutesToBedtime(LocalTime from, LocalTime bedtime) {
        int bed = eveningMinute(bedtime);
        int nightEnds = Math.max(0, bed - MINUTES_PER_DAY) + NIGHT_HOURS * 60;
        int minute = from.toSecondOfDay() / 60;
        int now = minute < nightEnds ? minute + MINUTES_PER_DAY : minute;
        return Math.max(0, bed - now);
    }

    /** A bedtime as minutes since the midnight before the evening it belongs to. */
    static int eveningMinute(LocalTime bedtime) {
        int minute = bedtime.toSecondOfDay() / 60;
        return minute < MINUTES_PER_DAY / 2 ? minute + MINUTES_PER_DAY : minute;
    }

    /** Hours from one time of day to the next occurrence of another; above 0 up to 24. */
    static double hoursBetween(LocalTime from, LocalTime until) {
        int minutes = (until.toSecondOfDay() - from.toSecondOfDay()) / 60;
        return (minutes > 0 ? minutes : minutes + MINUTES_PER_DAY) / 60.0;
    }
}
