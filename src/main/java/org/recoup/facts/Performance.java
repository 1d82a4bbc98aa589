package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * What key sessions, races and easy runs show.
 *
 * @param easyRunsFeltHard3 of the last 3 easy runs not in the heat, those at RPE 5 or more; null under 2
 * @param keyTrend trend of key sessions: improving, stable or declining; against expectation, or else against the first of
 *     hard key runs of one kind and distance; null under 2 comparable
 * @param weeksWithoutProgress weeks since a key session last got better against expectation; weeks; null: unknown
 * @param weeksDeclining weeks over which comparable key sessions were at least 2 % slower; weeks; null: unknown
 * @param raceVsExpectedPct latest race within 28 days against expectation; positive is slower; %; null: unknown
 */
@About("What key sessions, races and easy runs show.")
public record Performance(
        @Known(
                only = "easy-kind",
                most = 3,
                from = "sessions[].rpe",
                lastDays = 28,
                meaning = "of the last 3 easy runs not in the heat, those at RPE 5 or more; null under 2")
        @Nullable
        Integer easyRunsFeltHard3,

        @Known(
                only = "compared",
                from = "sessions[].timeVsExpectedPct, sessions[].durationMin",
                lastDays = 42,
                meaning =
                        "trend of key sessions: improving, stable or declining; against expectation, or else the first of "
                                + "hard key runs of one kind and distance; null under 2 comparable")
        @Nullable
        String keyTrend,

        @Known(
                only = "compared",
                from = "sessions[].timeVsExpectedPct",
                lastDays = 42,
                unit = "weeks",
                meaning = "weeks since a key session last got better against expectation")
        @Nullable
        Double weeksWithoutProgress,

        @Known(
                only = "compared",
                from = "sessions[].timeVsExpectedPct, sessions[].durationMin",
                lastDays = 42,
                unit = "weeks",
                meaning = "weeks over which comparable key sessions were at least 2 % slower")
        @Nullable
        Double weeksDeclining,

        @Known(
                only = "race",
                most = 1,
                from = "sessions[].timeVsExpectedPct",
                lastDays = 28,
                unit = "%",
                meaning = "latest race within 28 days against expectation; positive is slower")
        @Nullable
        Double raceVsExpectedPct)
        implements Fact {}
