package org.recoup.facts;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Which bedtime is meant by "tonight". */
public final class Bedtime {
    private static final LocalTime WHERE_UNKNOWN = LocalTime.of(22, 0);
    private static final int STILL_TONIGHT_HOURS = 4;

    private Bedtime() {}

    /**
     * The next bedtime; whoever is up less than four hours past one still has that night before them.
     *
     * @param usual the usual bedtime; null: unknown, 22:00 is taken
     */
    public static LocalDateTime of(LocalDateTime at, @Nullable LocalTime usual) {
        LocalDateTime earliest = at.minusHours(STILL_TONIGHT_HOURS);
        LocalDateTime bedtime = earliest.toLocalDate().atTime(usual == null ? WHERE_UNKNOWN : usual);
        return bedtime.isAfter(earliest) ? bedtime : bedtime.plusDays(1);
    }

    /** Minutes from a moment to its bedtime; 0 when that has passed. */
    static int minutesFrom(LocalDateTime at, @Nullable LocalTime usual) {
        return (int) Math.max(0, Duration.between(at, of(at, usual)).toMinutes());
    }
}
