package org.recoup.facts;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.FreeInterval;

/** Free stretches of a day; intervals that touch or overlap are one stretch. */
final class FreeTime {
    private FreeTime() {}

    /**
     * Longest free stretch between two times of the day; 0: none; min; null: the free time is unknown.
     *
     * @param from minute of the day
     * @param until minute of the day
     */
    static @Nullable Integer longest(@Nullable List<FreeInterval> free, int from, int until) {
        if (free == null) {
            return null;
        }
        int longest = 0;
        for (FreeInterval interval : free) {
            int begin = Math.max(from, minute(interval.from()));
            longest = Math.max(longest, Math.min(until, reach(free, minute(interval.until()))) - begin);
        }
        return longest;
    }

    /** How far free time goes on from a minute at which some interval ends. */
    private static int reach(List<FreeInterval> free, int end) {
        int reach = end;
        int before;
        do {
            before = reach;
            for (FreeInterval interval : free) {
                if (minute(interval.from()) <= reach) {
                    reach = Math.max(reach, minute(interval.until()));
                }
            }
        } while (reach > before);
        return reach;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
