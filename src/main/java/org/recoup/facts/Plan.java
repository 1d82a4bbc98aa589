package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * The plan, its phase and the race.
 *
 * @param phase training phase: as planned, else taper in the 14 days before the race; null: unknown
 * @param phaseFrom where the phase comes from: plan or race-date; null: unknown
 * @param daysToRace days to the race; 0 on race day, negative after it; days; null: unknown
 * @param raceDistanceKm race distance; km; null: unknown
 * @param weeklyKm planned weekly distance; km; null: unknown
 * @param runsPerWeek planned runs a week; null: unknown
 * @param restDaysPerWeek planned rest days a week; days; null: unknown
 * @param strengthPerWeek planned strength sessions a week; null: unknown
 * @param weeksSinceRecoveryWeek weeks since the last recovery week began; weeks; null: unknown
 * @param recoveryScheduled recovery is written into the plan; null: unknown
 * @param newProgramme a new programme; null: unknown
 * @param heavyCycle the plan calls this a heavy cycle; null: unknown
 * @param todayKind what the plan says for today: the hardest kind of the day, rest where rest is planned; null: unknown
 * @param hardDaysNext7 hard days planned in the 7 days from today; null without planned sessions; days
 * @param restDaysNext7 rest days among the 7 days from today: planned as rest or with nothing planned; days; null: unknown
 * @param longRunNext7 a long run is planned in the next 7 days; null: unknown
 * @param raceNext7 a race is planned in the next 7 days; null: unknown
 * @param hardWbgtNext7C highest wet-bulb globe temperature of the hard and long sessions still to come in the next 7 days; °C; null: unknown
 * @param keySessionsWithoutRecovery7 hard or long sessions of the next 7 days with no time reserved for recovery; null: unknown
 * @param recoverySkipped7 rest, recovery or mobility sessions of the last 7 days marked as skipped; null: unknown
 * @param restDayRunThrough a rest day planned for today or yesterday on which a run was done; null: unknown
 * @param given a plan is in the file
 */
@About("The plan, its phase and the race.")
public record Plan(
        @Known(
                from = "plan.phase, plan.raceDate",
                meaning = "training phase: as planned, else taper in the 14 days before the race")
        @Nullable
        String phase,

        @Known(from = "plan.phase, plan.raceDate", meaning = "where the phase comes from: plan or race-date") @Nullable
        String phaseFrom,

        @Known(from = "plan.raceDate", unit = "days", meaning = "days to the race; 0 on race day, negative after it")
        @Nullable
        Integer daysToRace,

        @Known(from = "plan.raceDistanceKm", unit = "km", meaning = "race distance") @Nullable
        Double raceDistanceKm,

        @Known(from = "plan.weeklyKm", unit = "km", meaning = "planned weekly distance") @Nullable
        Double weeklyKm,

        @Known(from = "plan.runsPerWeek", meaning = "planned runs a week") @Nullable
        Integer runsPerWeek,

        @Known(from = "plan.restDaysPerWeek", unit = "days", meaning = "planned rest days a week") @Nullable
        Integer restDaysPerWeek,

        @Known(from = "plan.strengthPerWeek", meaning = "planned strength sessions a week") @Nullable
        Integer strengthPerWeek,

        @Known(from = "plan.lastRecoveryWeek", unit = "weeks", meaning = "weeks since the last recovery week began")
        @Nullable
        Double weeksSinceRecoveryWeek,

        @Known(from = "plan.recoveryScheduled", meaning = "recovery is written into the plan") @Nullable
        Boolean recoveryScheduled,

        @Known(from = "plan.newProgramme", meaning = "a new programme") @Nullable
        Boolean newProgramme,

        @Known(from = "plan.heavyCycle", meaning = "the plan calls this a heavy cycle") @Nullable
        Boolean heavyCycle,

        @Known(
                lastDays = 1,
                from = "plan.sessions[].kind",
                meaning = "what the plan says for today: the hardest kind of the day, rest where rest is planned")
        @Nullable
        String todayKind,

        @Known(
                only = "hard",
                from = "plan.sessions[]",
                unit = "days",
                meaning = "hard days planned in the 7 days from today; null without planned sessions")
        @Nullable
        Integer hardDaysNext7,

        @Known(
                from = "plan.sessions[].kind",
                unit = "days",
                meaning = "rest days among the 7 days from today: planned as rest or with nothing planned")
        @Nullable
        Integer restDaysNext7,

        @Known(only = "hard", from = "plan.sessions[]", meaning = "a long run is planned in the next 7 days") @Nullable
        Boolean longRunNext7,

        @Known(only = "race", from = "plan.sessions[], plan.raceDate", meaning = "a race is planned in the next 7 days")
        @Nullable
        Boolean raceNext7,

        @Known(
                only = "hard",
                from = "plan.sessions[].wbgtC",
                unit = "°C",
                meaning =
                        "highest wet-bulb globe temperature of the hard and long sessions still to come in the next 7 days")
        @Nullable
        Double hardWbgtNext7C,

        @Known(
                only = "hard",
                from = "plan.sessions[].recoveryReservedMin",
                meaning = "hard or long sessions of the next 7 days with no time reserved for recovery")
        @Nullable
        Integer keySessionsWithoutRecovery7,

        @Known(
                lastDays = 7,
                from = "plan.sessions[].skipped",
                meaning = "rest, recovery or mobility sessions of the last 7 days marked as skipped")
        @Nullable
        Integer recoverySkipped7,

        @Known(
                from = "plan.sessions[], sessions[]",
                lastDays = 2,
                meaning = "a rest day planned for today or yesterday on which a run was done")
        @Nullable
        Boolean restDayRunThrough,

        @Known(from = "plan", meaning = "a plan is in the file")
        boolean given)
        implements Fact {}
