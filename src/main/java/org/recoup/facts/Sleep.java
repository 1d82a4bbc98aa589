package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * How the last nights went.
 *
 * @param lastTwoNightsMaxHours the longer of the last two nights; null unless both are known; h
 * @param meanHours7 mean sleep of the last 7 nights, at least 5 of them known; h; null: unknown
 * @param spreadHours7 longest minus shortest of the last 7 nights, at least 5 of them known; h; null: unknown
 * @param bedtimeSdMin7 standard deviation of the last 7 bedtimes, at least 5 of them known; min; null: unknown
 * @param poorNights7 nights of quality 2 or less in the last 7; nights; null: unknown
 * @param poorNights3 nights of quality 2 or less in the last 3; nights; null: unknown
 * @param poorNightsDespiteTime7 nights of quality 2 or less in the last 7 with at least 7.5 h in bed; nights; null: unknown
 */
@About("How the last nights went.")
public record Sleep(
        @Known(
                from = "days[].sleepHours",
                lastDays = 2,
                unit = "h",
                meaning = "the longer of the last two nights; null unless both are known")
        @Nullable
        Double lastTwoNightsMaxHours,

        @Known(
                from = "days[].sleepHours",
                lastDays = 7,
                unit = "h",
                meaning = "mean sleep of the last 7 nights, at least 5 of them known")
        @Nullable
        Double meanHours7,

        @Known(
                from = "days[].sleepHours",
                lastDays = 7,
                unit = "h",
                meaning = "longest minus shortest of the last 7 nights, at least 5 of them known")
        @Nullable
        Double spreadHours7,

        @Known(
                from = "days[].bedtime",
                lastDays = 7,
                unit = "min",
                meaning = "standard deviation of the last 7 bedtimes, at least 5 of them known")
        @Nullable
        Double bedtimeSdMin7,

        @Known(
                from = "days[].sleepQuality",
                lastDays = 7,
                unit = "nights",
                meaning = "nights of quality 2 or less in the last 7")
        @Nullable
        Integer poorNights7,

        @Known(
                from = "days[].sleepQuality",
                lastDays = 3,
                unit = "nights",
                meaning = "nights of quality 2 or less in the last 3")
        @Nullable
        Integer poorNights3,

        @Known(
                from =
                        "days[].sleepQuality, days[].sleepHours, days[].bedtime, athlete.usualBedtime, athlete.usualWakeTime",
                lastDays = 7,
                unit = "nights",
                meaning = "nights of quality 2 or less in the last 7 with at least 7.5 h in bed")
        @Nullable
        Integer poorNightsDespiteTime7)
        implements Fact {}
