package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * How the runner felt over the last weeks.
 *
 * @param entries7 days of the last 7 with an entry on how the runner felt or slept; days; null: unknown
 * @param fatigueRaisedDays7 days of the last 7 with fatigue 5 or more; days; null: unknown
 * @param fatigueHighDays7 days of the last 7 with fatigue 6 or more; days; null: unknown
 * @param fatigueRaisedRunDays days in a row up to today with fatigue 5 or more; days; null: unknown
 * @param fatigueAboveUsual fatigue today above the mean of at least 7 of the 28 days before; points; null: unknown
 * @param fatigueMean7 mean fatigue of the last 7 days, at least 5 of them known; of 10; null: unknown
 * @param fatigueSd7 standard deviation of fatigue over the last 7 days, at least 5 of them known; points; null: unknown
 * @param fatigueMeanChange mean fatigue of the last 7 days minus that of the 7 before, at least 4 days known in each; points; null: unknown
 * @param fatigueChangeInRecoveryWeek mean fatigue since the last recovery week began minus that of the 7 days before, at least 4 days known in each; points; null: unknown
 * @param soreRunDays days in a row up to today with soreness 3 or more; days; null: unknown
 * @param soreUnfadedDays length of the last run of days with soreness 3 or more, 0 once it was 2 or less after it; days; null: unknown
 * @param soreLongestRun14 longest run of days with soreness 3 or more in the last 14; null under 7 known; days
 * @param soreDays14 days of the last 14 with soreness 3 or more; days; null: unknown
 * @param soreEpisodes14 separate spells of soreness of 3 or more in the last 14 days; null: unknown
 * @param stiffRunDays days in a row up to today on which the runner felt stiff; days; null: unknown
 * @param lowMotivationDays7 days of the last 7 with motivation 2 or less; days; null: unknown
 * @param lowMoodDays7 days of the last 7 with mood 2 or less; days; null: unknown
 * @param mentallyLowDays7 days of the last 7 with both mood and motivation 2 or less; days; null: unknown
 * @param mentalFatigueRunDays days in a row up to today with mental fatigue 7 or more; days; null: unknown
 * @param irritableDays7 days of the last 7 with irritability 7 or more or mood 2 or less; days; null: unknown
 * @param signRunDays most days in a row up to today with one and the same of low motivation, low mood, irritability, low appetite, poor sleep with at least 7.5 h in bed; days; null: unknown
 * @param disturbedAppetiteDays7 days of the last 7 with low appetite, or with high appetite where on no more than a quarter of the 21 days before it was high; days; null: unknown
 * @param goodMoodDays7 days of the last 7 with mood and motivation both 3 or more; days; null: unknown
 * @param illDays days in a row of the latest illness below the neck or fever, also where it is over; 0: none; days; null: unknown
 * @param daysSinceIll days since the latest day with illness below the neck or fever; days; null: none in the last 42 days
 * @param easyDays7 days of the last 7 that were easy or without training; null with fewer than 7 days of history; days
 * @param easyDaysInARow days in a row up to today that were easy or without training; days; null: unknown
 */
@About("How the runner felt over the last weeks.")
public record Wellness(
        @Known(
                from = "days[]",
                lastDays = 7,
                unit = "days",
                meaning = "days of the last 7 with an entry on how the runner felt or slept")
        @Nullable
        Integer entries7,

        @Known(
                from = "days[].fatigue",
                lastDays = 7,
                unit = "days",
                meaning = "days of the last 7 with fatigue 5 or more")
        @Nullable
        Integer fatigueRaisedDays7,

        @Known(
                from = "days[].fatigue",
                lastDays = 7,
                unit = "days",
                meaning = "days of the last 7 with fatigue 6 or more")
        @Nullable
        Integer fatigueHighDays7,

        @Known(
                from = "days[].fatigue",
                lastDays = 42,
                unit = "days",
                meaning = "days in a row up to today with fatigue 5 or more")
        @Nullable
        Integer fatigueRaisedRunDays,

        @Known(
                from = "days[].fatigue",
                lastDays = 28,
                unit = "points",
                meaning = "fatigue today above the mean of at least 7 of the 28 days before")
        @Nullable
        Double fatigueAboveUsual,

        @Known(
                from = "days[].fatigue",
                lastDays = 7,
                unit = "of 10",
                meaning = "mean fatigue of the last 7 days, at least 5 of them known")
        @Nullable
        Double fatigueMean7,

        @Known(
                from = "days[].fatigue",
                lastDays = 7,
                unit = "points",
                meaning = "standard deviation of fatigue over the last 7 days, at least 5 of them known")
        @Nullable
        Double fatigueSd7,

        @Known(
                from = "days[].fatigue",
                lastDays = 14,
                unit = "points",
                meaning = "mean fatigue of the last 7 days minus that of the 7 before, at least 4 days known in each")
        @Nullable
        Double fatigueMeanChange,

        @Known(
                from = "days[].fatigue, plan.lastRecoveryWeek",
                lastDays = 14,
                unit = "points",
                meaning =
                        "mean fatigue since the last recovery week began minus that of the 7 days before, at least 4 days known in each")
        @Nullable
        Double fatigueChangeInRecoveryWeek,

        @Known(
                from = "days[].soreness",
                lastDays = 42,
                unit = "days",
                meaning = "days in a row up to today with soreness 3 or more")
        @Nullable
        Integer soreRunDays,

        @Known(
                from = "days[].soreness",
                lastDays = 42,
                unit = "days",
                meaning = "length of the last run of days with soreness 3 or more, 0 once it was 2 or less after it")
        @Nullable
        Integer soreUnfadedDays,

        @Known(
                from = "days[].soreness",
                lastDays = 14,
                unit = "days",
                meaning = "longest run of days with soreness 3 or more in the last 14; null under 7 known")
        @Nullable
        Integer soreLongestRun14,

        @Known(
                from = "days[].soreness",
                lastDays = 14,
                unit = "days",
                meaning = "days of the last 14 with soreness 3 or more")
        @Nullable
        Integer soreDays14,

        @Known(
                from = "days[].soreness",
                lastDays = 14,
                meaning = "separate spells of soreness of 3 or more in the last 14 days")
        @Nullable
        Integer soreEpisodes14,

        @Known(
                from = "days[].stiff",
                lastDays = 42,
                unit = "days",
                meaning = "days in a row up to today on which the runner felt stiff")
        @Nullable
        Integer stiffRunDays,

        @Known(
                from = "days[].motivation",
                lastDays = 7,
                unit = "days",
                meaning = "days of the last 7 with motivation 2 or less")
        @Nullable
        Integer lowMotivationDays7,

        @Known(from = "days[].mood", lastDays = 7, unit = "days", meaning = "days of the last 7 with mood 2 or less")
        @Nullable
        Integer lowMoodDays7,

        @Known(
                from = "days[].mood, days[].motivation",
                lastDays = 7,
                unit = "days",
                meaning = "days of the last 7 with both mood and motivation 2 or less")
        @Nullable
        Integer mentallyLowDays7,

        @Known(
                from = "days[].mentalFatigue",
                lastDays = 42,
                unit = "days",
                meaning = "days in a row up to today with mental fatigue 7 or more")
        @Nullable
        Integer mentalFatigueRunDays,

        @Known(
                from = "days[].irritability, days[].mood",
                lastDays = 7,
                unit = "days",
                meaning = "days of the last 7 with irritability 7 or more or mood 2 or less")
        @Nullable
        Integer irritableDays7,

        @Known(
                from =
                        "days[].motivation, days[].mood, days[].irritability, days[].appetite, days[].sleepQuality, days[].sleepHours, days[].bedtime, athlete.usualBedtime, athlete.usualWakeTime",
                lastDays = 42,
                unit = "days",
                meaning =
                        "most days in a row up to today with one and the same of low motivation, low mood, irritability, low appetite, poor sleep with at least 7.5 h in bed")
        @Nullable
        Integer signRunDays,

        @Known(
                from = "days[].appetite",
                lastDays = 28,
                unit = "days",
                meaning =
                        "days of the last 7 with low appetite, or with high appetite where on no more than a quarter of the 21 days before it was high")
        @Nullable
        Integer disturbedAppetiteDays7,

        @Known(
                from = "days[].mood, days[].motivation",
                lastDays = 7,
                unit = "days",
                meaning = "days of the last 7 with mood and motivation both 3 or more")
        @Nullable
        Integer goodMoodDays7,

        @Known(
                from = "days[].illness",
                lastDays = 42,
                unit = "days",
                meaning = "days in a row of the latest illness below the neck or fever, also where it is over; 0: none")
        @Nullable
        Integer illDays,

        @Known(
                from = "days[].illness",
                lastDays = 7,
                unit = "days",
                meaning = "days since the latest day with illness below the neck or fever")
        @Nullable
        Integer daysSinceIll,

        @Known(
                from = "sessions[]",
                lastDays = 7,
                unit = "days",
                meaning =
                        "days of the last 7 that were easy or without training; null with fewer than 7 days of history")
        @Nullable
        Integer easyDays7,

        @Known(
                from = "sessions[]",
                lastDays = 42,
                unit = "days",
                meaning = "days in a row up to today that were easy or without training")
        @Nullable
        Integer easyDaysInARow)
        implements Fact {}
