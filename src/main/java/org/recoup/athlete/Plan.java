package org.recoup.athlete;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the runner plans. Every field but the required ones may be unknown, and unknown is null: never zero, false or normal.
 *
 * @param phase one of base, build, peak, taper, recovery-week, post-race, off; null: unknown
 * @param raceDate calendar date; null: unknown
 * @param raceDistanceKm kilometres, above 0 to 500; null: unknown
 * @param weeklyKm kilometres, from 0; null: unknown
 * @param runsPerWeek from 0 to 30; null: unknown
 * @param restDaysPerWeek from 0 to 7; null: unknown
 * @param strengthPerWeek from 0 to 14; null: unknown
 * @param lastRecoveryWeek first day of the last recovery week; null: unknown
 * @param recoveryScheduled recovery is written into the plan like runs are; null: unknown
 * @param newProgramme null: unknown
 * @param heavyCycle null: unknown
 * @param sessions null: unknown
 */
public record Plan(
        @Nullable String phase,
        @Nullable LocalDate raceDate,
        @Nullable Double raceDistanceKm,
        @Nullable Double weeklyKm,
        @Nullable Integer runsPerWeek,
        @Nullable Integer restDaysPerWeek,
        @Nullable Integer strengthPerWeek,
        @Nullable LocalDate lastRecoveryWeek,
        @Nullable Boolean recoveryScheduled,
        @Nullable Boolean newProgramme,
        @Nullable Boolean heavyCycle,
        @Nullable List<PlannedSession> sessions) {}
