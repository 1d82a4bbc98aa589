package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * The latest run meant to be easy, within the last 7 days.
 *
 * @param index place in the file, from 0
 * @param kind easy or recovery; where the run has none, as its day was planned, rest being easy; null: unknown
 * @param daysAgo days since it; days
 * @param rpe session RPE; of 10; null: unknown
 * @param hrPctMax average heart rate as a share of the measured maximum; %; null: unknown
 * @param talkTestPassed could speak in full sentences throughout; null: unknown
 * @param hot in the heat; null: unknown
 */
@About("The latest run meant to be easy, within the last 7 days.")
public record EasyRun(
        int index,

        @Known(
                only = "unless-told",
                from = "sessions[].kind, plan.sessions[].kind",
                meaning = "easy or recovery; where the run has none, as its day was planned, rest being easy")
        @Nullable
        String kind,

        @Known(from = "sessions[].start", unit = "days", meaning = "days since it")
        int daysAgo,

        @Known(from = "sessions[].rpe", unit = "of 10", meaning = "session RPE") @Nullable
        Double rpe,

        @Known(
                from = "sessions[].avgHrBpm",
                unit = "%",
                meaning = "average heart rate as a share of the measured maximum")
        @Nullable
        Double hrPctMax,

        @Known(from = "sessions[].talkTestPassed", meaning = "could speak in full sentences throughout") @Nullable
        Boolean talkTestPassed,

        @Known(from = "sessions[].wbgtC, sessions[].temperatureC", meaning = "in the heat") @Nullable
        Boolean hot)
        implements Fact {}
