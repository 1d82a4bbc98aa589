package org.recoup.athlete;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One session of the plan, to come or past. Every field but the required ones may be unknown, and unknown is null: never zero, false or normal.
 *
 * @param date calendar date
 * @param time local time; null: unknown
 * @param sport a sport of the contract; null: a run
 * @param kind a kind of the contract
 * @param durationMin minutes, from 0 to 2880; null: unknown
 * @param distanceKm kilometres, from 0 to 500; null: unknown
 * @param keySession null: unknown
 * @param heavyLowerBody null: unknown
 * @param temperatureC degrees Celsius, from -50 to 60; null: unknown
 * @param wbgtC degrees Celsius, from -50 to 60; null: unknown
 * @param carriesFluid null: unknown
 * @param skipped a past session of the plan that was not done; null: unknown
 * @param recoveryReservedMin minutes, from 0 to 1440; null: unknown
 */
public record PlannedSession(
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable String sport,
        String kind,
        @Nullable Double durationMin,
        @Nullable Double distanceKm,
        @Nullable Boolean keySession,
        @Nullable Boolean heavyLowerBody,
        @Nullable Double temperatureC,
        @Nullable Double wbgtC,
        @Nullable Boolean carriesFluid,
        @Nullable Boolean skipped,
        @Nullable Integer recoveryReservedMin) {}
