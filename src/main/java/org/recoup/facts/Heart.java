package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * Resting heart rate against the runner's own usual.
 *
 * @param restingHrUsualBpm usual resting heart rate: median of at least 7 of the 28 mornings before today, those of a rise up to now left out; bpm; null: unknown
 * @param aboveUsualBpm resting heart rate today above the usual; bpm; null: unknown
 * @param aboveUsualYesterdayBpm resting heart rate yesterday above the usual; bpm; null: unknown
 * @param raisedDaysAgo days since the last morning of the week that was raised: 10 or more above the usual, or 5 or more as the morning before; 7: none; days; null: unknown
 * @param raisedRunDays mornings in a row up to today that were 5 or more above what was usual before them; 0: none; days; null: unknown
 * @param weekAboveUsualBpm mean resting heart rate of the last 7 mornings above the usual; null under 5 of them; bpm
 */
@About("Resting heart rate against the runner's own usual.")
public record Heart(
        @Known(
                from = "days[].restingHrBpm",
                lastDays = 28,
                unit = "bpm",
                meaning =
                        "usual resting heart rate: median of at least 7 of the 28 mornings before today, those of a rise up to now left out")
        @Nullable
        Double restingHrUsualBpm,

        @Known(
                from = "days[].restingHrBpm",
                lastDays = 28,
                unit = "bpm",
                meaning = "resting heart rate today above the usual")
        @Nullable
        Double aboveUsualBpm,

        @Known(
                from = "days[].restingHrBpm",
                lastDays = 28,
                unit = "bpm",
                meaning = "resting heart rate yesterday above the usual")
        @Nullable
        Double aboveUsualYesterdayBpm,

        @Known(
                from = "days[].restingHrBpm",
                lastDays = 28,
                unit = "days",
                meaning =
                        "days since the last morning of the week that was raised: 10 or more above the usual, or 5 or more as the morning before; 7: none")
        @Nullable
        Integer raisedDaysAgo,

        @Known(
                from = "days[].restingHrBpm",
                lastDays = 28,
                unit = "days",
                meaning = "mornings in a row up to today that were 5 or more above what was usual before them; 0: none")
        @Nullable
        Integer raisedRunDays,

        @Known(
                from = "days[].restingHrBpm",
                lastDays = 28,
                unit = "bpm",
                meaning = "mean resting heart rate of the last 7 mornings above the usual; null under 5 of them")
        @Nullable
        Double weekAboveUsualBpm)
        implements Fact {}
