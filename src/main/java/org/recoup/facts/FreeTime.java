package org.recoup.facts;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.FreeInterval;

/** Free stretches of a day; intervals that touch or overlap are one stretch. */
final class FreeTime {
    private static final Comparator<FreeInterval> BY_BEGIN = new Comparator<>() {
        @Override
        public int compare(FreeInterval one, FreeInterval other) {
            return one.from().compareTo(other.from());
        }
    };

    private FreeTime() {}

    /**
     * A stretch of a day.
     *
     * @param from minute of the day
     * @param minutes its length; 0: there is none
     */
    record Stretch(int from, int minutes) {
        @Nullable
        Double fromHour() {
            return minutes == 0 ? null : (Double) (from / 60.0);
        }
    }

    /**
     * Longest free stretch between two times of the day, of equal ones the first; null: the free time is unknown.
     *
     * @param from minute of the day
     * @param until minute of the day
     */
    static @Nullable Stretch longest(@Nullable List<FreeInterval> free, int from, int until) {
        if (free == null) {
            return null;
        }
        // Once through them in order: an athlete file may hold thousands.
        FreeInterval[] inOrder = free.toArray(new FreeInterval[0]);
        Arrays.sort(inOrder, BY_BEGIN);
        Stretch longest = new Stretch(from, 0);
        int begin = from;
        int reach = -1;
        for (FreeInterval interval : inOrder) {
            if (minute(interval.from()) > reach) {
                begin = Math.max(from, minute(interval.from()));
            }
            reach = Math.max(reach, minute(interval.until()));
            int minutes = Math.min(until, reach) - begin;
            if (minutes > longest.minutes()) {
                longest = new Stretch(begin, minutes);
            }
        }
        return longest;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
