package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * The latest race done, within the last 28 days.
 *
 * @param index place in the file, from 0
 * @param distanceKm distance; km; null: unknown
 * @param durationMin duration; min
 * @param hoursSinceEnd hours since it ended; h
 * @param daysAgo days since it; days
 * @param rpe session RPE; of 10; null: unknown
 */
@About("The latest race done, within the last 28 days.")
public record LastRace(
        int index,

        @Known(from = "sessions[].distanceKm", unit = "km", meaning = "distance") @Nullable
        Double distanceKm,

        @Known(from = "sessions[].durationMin", unit = "min", meaning = "duration")
        double durationMin,

        @Known(from = "sessions[].start", unit = "h", meaning = "hours since it ended")
        double hoursSinceEnd,

        @Known(from = "sessions[].start", unit = "days", meaning = "days since it")
        int daysAgo,

        @Known(from = "sessions[].rpe", unit = "of 10", meaning = "session RPE") @Nullable
        Double rpe)
        implements Fact {}
