package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * Something the runner thinks of doing.
 *
 * @param index place in the file, from 0
 * @param what what the runner thinks of doing; null: unknown
 * @param daysUntil days from the day of the advice; today where no time is given; days
 * @param nightsUntil evenings from the one of now, of which the hours before 4 are the end; today's where no time is given; days
 * @param hoursUntil hours from now; null where no time is given; h
 * @param hoursToBedtime hours from then to the usual bedtime; h; null: unknown
 * @param minutes duration; min; null: unknown
 * @param units alcohol; units; null: unknown
 * @param unitsPerKg alcohol by body mass; g/kg; null: unknown
 * @param unitsInAll alcohol together with what is logged for that day; units; null: unknown
 * @param unitsPerKgInAll the same by body mass; g/kg; null: unknown
 * @param mg caffeine; mg; null: unknown
 * @param pain pain; of 10; null: unknown
 * @param plannedKind what the plan says for that day: its hardest kind, rest where rest is planned; null: unknown
 * @param plannedMinutes running that the plan has for that day; min; null: unknown
 * @param hoursToNextHard hours from then to the next hard day planned after that day, or to the race; 24 a day without times; h; null: unknown
 * @param endHour local time at which it would end as hours since that midnight, above 24 past the next; from now where no time is given; h; null: unknown
 */
@About("Something the runner thinks of doing.")
public record Considering(
        int index,

        @Known(from = "considering[].what", meaning = "what the runner thinks of doing") @Nullable
        String what,

        @Known(
                from = "considering[].at",
                unit = "days",
                meaning = "days from the day of the advice; today where no time is given")
        int daysUntil,

        @Known(
                from = "considering[].at",
                unit = "days",
                meaning =
                        "evenings from the one of now, of which the hours before 4 are the end; today's without a time")
        int nightsUntil,

        @Known(from = "considering[].at", unit = "h", meaning = "hours from now; null where no time is given") @Nullable
        Double hoursUntil,

        @Known(
                from = "considering[].at, athlete.usualBedtime",
                unit = "h",
                meaning = "hours from then to the usual bedtime")
        @Nullable
        Double hoursToBedtime,

        @Known(from = "considering[].minutes", unit = "min", meaning = "duration") @Nullable
        Double minutes,

        @Known(from = "considering[].units", unit = "units", meaning = "alcohol") @Nullable
        Double units,

        @Known(from = "considering[].units", unit = "g/kg", meaning = "alcohol by body mass") @Nullable
        Double unitsPerKg,

        @Known(
                from = "considering[].units, sessions[].after.alcoholUnits, days[].alcoholUnits",
                unit = "units",
                meaning = "alcohol together with what is logged for that day")
        @Nullable
        Double unitsInAll,

        @Known(
                from = "considering[].units, sessions[].after.alcoholUnits, days[].alcoholUnits",
                unit = "g/kg",
                meaning = "alcohol together with what is logged for that day, by body mass")
        @Nullable
        Double unitsPerKgInAll,

        @Known(from = "considering[].mg", unit = "mg", meaning = "caffeine") @Nullable
        Double mg,

        @Known(from = "considering[].pain", unit = "of 10", meaning = "pain") @Nullable
        Double pain,

        @Known(
                only = "that-day",
                from = "plan.sessions[].kind, considering[].at",
                meaning = "what the plan says for that day: its hardest kind, rest where rest is planned")
        @Nullable
        String plannedKind,

        @Known(
                only = "that-day",
                from = "plan.sessions[].durationMin, considering[].at",
                unit = "min",
                meaning = "running that the plan has for that day")
        @Nullable
        Double plannedMinutes,

        @Known(
                only = "after-that-day",
                most = 1,
                from = "plan.sessions[], plan.raceDate, considering[].at",
                unit = "h",
                meaning =
                        "hours from then to the next hard day planned after that day, or to the race; 24 a day without times")
        @Nullable
        Double hoursToNextHard,

        @Known(
                from = "considering[].minutes, considering[].at",
                unit = "h",
                meaning =
                        "local time at which it would end as hours since that midnight; from now where no time is given")
        @Nullable
        Double endHour)
        implements Fact {}
