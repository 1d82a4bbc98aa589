package org.recoup.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recoup.read.AthleteReader;

/** What rules compare a week with, and the small facts about single days. */
class UsualWeekTest {
    private static final String HEAD = "{\"asOf\": \"2026-05-20T18:00\", \"athlete\": {\"id\": \"a\"}";

    /** A run of 10 km every other day, from {@code first} days ago up to yesterday. */
    private static String runs(int first) {
        return IntStream.rangeClosed(1, first)
                .filter(ago -> ago % 2 == 1)
                .mapToObj(ago -> "{\"start\": \"" + LocalDate.of(2026, 5, 20).minusDays(ago)
                        + "T07:00\", \"durationMin\": 60, \"distanceKm\": 10, \"rpe\": 3}")
                .collect(Collectors.joining(", ", ", \"sessions\": [", "]"));
    }

    private static Facts facts(String rest) {
        return Facts.of(new AthleteReader().read("test", HEAD + rest + "}").orThrow(), null);
    }

    @Test
    void theUsualWeekLeavesTheLastSevenDaysOut() {
        Load load = facts(runs(41)).load();

        assertEquals(110.0 / 3, load.weekKmUsual(), 1e-6);
        assertEquals(3.5, load.restDaysUsual());
    }

    @Test
    void threeEarlierWeeksAreEnoughForRestDaysAndFewerAreNot() {
        assertEquals(10.0 / 3, facts(runs(27)).load().restDaysUsual(), 1e-6);
        assertNull(facts(runs(25)).load().restDaysUsual());
        assertNull(facts(runs(25)).load().weekKmUsual());
    }

    @Test
    void aSessionOfYesterdayIsOneDayAgo() {
        assertEquals(1, facts(runs(41)).doneSessions().get(0).daysAgo());
    }

    @Test
    void aPlanIsGivenOnceAnythingOfItIs() {
        assertFalse(facts("").plan().given());
        assertTrue(facts(", \"plan\": {\"runsPerWeek\": 3}").plan().given());
    }

    @Test
    void daysOfMentalFatigueCountBackFromTodayAndStopAtACalmOne() {
        String days = ", \"days\": [{\"date\": \"2026-05-20\", \"mentalFatigue\": 7}, {\"date\": \"2026-05-19\","
                + " \"mentalFatigue\": 8}, {\"date\": \"2026-05-18\", \"mentalFatigue\": 6.9}]";

        assertEquals(2, facts(days).wellness().mentalFatigueRunDays());
        assertNull(facts("").wellness().mentalFatigueRunDays());
    }
}
