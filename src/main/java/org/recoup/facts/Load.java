package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * What the last weeks of training amount to.
 *
 * @param sessions7 sessions in the last 7 days; null: unknown
 * @param runs7 runs in the last 7 days; null: unknown
 * @param km7 distance run in the last 7 days; km; null: unknown
 * @param weekKmUsual distance run a week, mean of the 3 weeks before; km; null: unknown
 * @param kmRampPct distance of the last 7 days against the previous 7; %; null: unknown
 * @param load7 session load (RPE x minutes) of the last 7 days; null where a session has no RPE
 * @param loadRampPct load of the last 7 days against the mean week of the 4 before; null under 3 earlier weeks; %
 * @param loadRatio load of the last 7 days as a multiple of the mean week of the 4 before; null: unknown
 * @param weeksRising weeks in a row, up to now, each with more load than the one before; weeks; null: unknown
 * @param load3Ratio load of the last 3 days as a multiple of the usual 3 days; null: unknown
 * @param hardDays7 hard days in the last 7 days; days; null: unknown
 * @param hardDaysInARow hard days in a row up to today or yesterday; days; null: unknown
 * @param restDays7 days without training in the last 7; null with fewer than 7 days of history; days
 * @param restDaysUsual days without training a week, mean of the 4 weeks before, at least 3 of them known; days; null: unknown
 * @param daysSinceRest days in a row with training up to today or yesterday; null where the history does not reach back to a rest day or 10 days; days
 * @param easySharePct14 share of easy sessions in the last 14 days; null under 4 sessions that can be classed; %
 * @param easyDone7 sessions classed easy in the last 7 days; null: unknown
 * @param recoveryRuns7 runs of kind recovery at RPE 2 or less in the last 7 days; null: unknown
 * @param longestRun30Km longest run of the last 30 days; km; null: unknown
 * @param strength14 strength sessions in the last 14 days; null: unknown
 * @param exhaustingRuns14 runs at RPE 8 or more in the last 14 days; null: unknown
 * @param talkTestMissed7 a run of the last 7 days, not of a hard kind, failed the talk test or was at RPE 5 or more; null: unknown
 * @param heavyCycle heavy cycle: 3 or more hard days in 7, or load at least 1.2 times the mean week, or the plan says so; null: unknown
 */
@About("What the last weeks of training amount to.")
public record Load(
        @Known(from = "sessions[]", lastDays = 7, meaning = "sessions in the last 7 days") @Nullable
        Integer sessions7,

        @Known(only = "run", from = "sessions[]", lastDays = 7, meaning = "runs in the last 7 days") @Nullable
        Integer runs7,

        @Known(
                only = "run",
                from = "sessions[].distanceKm",
                lastDays = 7,
                unit = "km",
                meaning = "distance run in the last 7 days")
        @Nullable
        Double km7,

        @Known(
                only = "run",
                from = "sessions[].distanceKm",
                lastDays = 28,
                unit = "km",
                meaning = "distance run a week, mean of the 3 weeks before")
        @Nullable
        Double weekKmUsual,

        @Known(
                from = "sessions[].distanceKm",
                lastDays = 35,
                unit = "%",
                meaning = "distance of the last 7 days against the previous 7")
        @Nullable
        Double kmRampPct,

        @Known(
                from = "sessions[].rpe",
                lastDays = 7,
                meaning = "session load (RPE x minutes) of the last 7 days; null where a session has no RPE")
        @Nullable
        Double load7,

        @Known(
                from = "sessions[].rpe",
                lastDays = 35,
                unit = "%",
                meaning = "load of the last 7 days against the mean week of the 4 before; null under 3 earlier weeks")
        @Nullable
        Double loadRampPct,

        @Known(
                from = "sessions[].rpe",
                lastDays = 35,
                meaning = "load of the last 7 days as a multiple of the mean week of the 4 before")
        @Nullable
        Double loadRatio,

        @Known(
                from = "sessions[].rpe",
                lastDays = 28,
                unit = "weeks",
                meaning = "weeks in a row, up to now, each with more load than the one before")
        @Nullable
        Integer weeksRising,

        @Known(
                from = "sessions[].rpe",
                lastDays = 31,
                meaning = "load of the last 3 days as a multiple of the usual 3 days")
        @Nullable
        Double load3Ratio,

        @Known(
                only = "hard",
                from = "sessions[]",
                lastDays = 7,
                unit = "days",
                meaning = "hard days in the last 7 days")
        @Nullable
        Integer hardDays7,

        @Known(
                only = "hard",
                from = "sessions[]",
                lastDays = 14,
                unit = "days",
                meaning = "hard days in a row up to today or yesterday")
        @Nullable
        Integer hardDaysInARow,

        @Known(
                from = "sessions[]",
                lastDays = 7,
                unit = "days",
                meaning = "days without training in the last 7; null with fewer than 7 days of history")
        @Nullable
        Integer restDays7,

        @Known(
                from = "sessions[]",
                lastDays = 35,
                unit = "days",
                meaning = "days without training a week, mean of the 4 weeks before, at least 3 of them known")
        @Nullable
        Double restDaysUsual,

        @Known(
                from = "sessions[]",
                lastDays = 42,
                unit = "days",
                meaning =
                        "days in a row with training up to today or yesterday; null where the history does not reach back to a rest day or 10 days")
        @Nullable
        Integer daysSinceRest,

        @Known(
                from = "sessions[]",
                lastDays = 14,
                unit = "%",
                meaning = "share of easy sessions in the last 14 days; null under 4 sessions that can be classed")
        @Nullable
        Double easySharePct14,

        @Known(from = "sessions[]", lastDays = 7, meaning = "sessions classed easy in the last 7 days") @Nullable
        Integer easyDone7,

        @Known(
                only = "easy-kind",
                from = "sessions[]",
                lastDays = 7,
                meaning = "runs of kind recovery at RPE 2 or less in the last 7 days")
        @Nullable
        Integer recoveryRuns7,

        @Known(
                only = "run",
                from = "sessions[].distanceKm",
                lastDays = 30,
                unit = "km",
                meaning = "longest run of the last 30 days")
        @Nullable
        Double longestRun30Km,

        @Known(only = "strength", from = "sessions[]", lastDays = 14, meaning = "strength sessions in the last 14 days")
        @Nullable
        Integer strength14,

        @Known(
                only = "run",
                from = "sessions[].rpe",
                lastDays = 14,
                meaning = "runs at RPE 8 or more in the last 14 days")
        @Nullable
        Integer exhaustingRuns14,

        @Known(
                only = "run",
                from = "sessions[].talkTestPassed, sessions[].rpe",
                lastDays = 7,
                meaning = "a run of the last 7 days, not of a hard kind, failed the talk test or was at RPE 5 or more")
        @Nullable
        Boolean talkTestMissed7,

        @Known(
                only = "hard",
                from = "sessions[], plan.heavyCycle",
                lastDays = 35,
                meaning =
                        "heavy cycle: 3 or more hard days in 7, or load at least 1.2 times the mean week, or the plan says so")
        @Nullable
        Boolean heavyCycle)
        implements Fact {}
