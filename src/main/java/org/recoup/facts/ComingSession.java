package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * A session planned within the next 48 hours.
 *
 * @param index place in the file, from 0
 * @param next the next session that is not rest, within 36 hours
 * @param today planned for the day of the advice
 * @param hoursUntil hours until it begins; null where no time is planned; h
 * @param sport sport; run where none is stated; null: unknown
 * @param run a run
 * @param kind what the session is meant to be; null: unknown
 * @param rest a rest day
 * @param race a race
 * @param durationMin planned duration; min; null: unknown
 * @param distanceKm planned distance; km; null: unknown
 * @param hard hard by kind
 * @param longRun a long run; null: unknown
 * @param hardDay makes its day a hard day: hard, long or a race; null: unknown
 * @param keySession a key session; null: unknown
 * @param heavyLowerBody heavy leg work; null: unknown
 * @param hot in the heat; null: unknown
 * @param wbgtC wet-bulb globe temperature; °C; null: unknown
 * @param carriesFluid carries fluid; null: unknown
 * @param recoveryReservedMin time reserved for recovery afterwards; min; null: unknown
 * @param beyondLongestPct planned distance beyond the longest run of the last 30 days; %; null: unknown
 * @param sleepBeforeHours time in bed before it, from the usual bedtime to one hour before the start; h; null: unknown
 */
@About("A session planned within the next 48 hours.")
public record ComingSession(
        int index,

        @Known(from = "plan.sessions[].date", meaning = "the next session that is not rest, within 36 hours")
        boolean next,

        @Known(from = "plan.sessions[].date", meaning = "planned for the day of the advice")
        boolean today,

        @Known(
                from = "plan.sessions[].time",
                unit = "h",
                meaning = "hours until it begins; null where no time is planned")
        @Nullable
        Double hoursUntil,

        @Known(from = "plan.sessions[].sport", meaning = "sport; run where none is stated") @Nullable
        String sport,

        @Known(from = "plan.sessions[].sport", meaning = "a run")
        boolean run,

        @Known(from = "plan.sessions[].kind", meaning = "what the session is meant to be") @Nullable
        String kind,

        @Known(from = "plan.sessions[].kind", meaning = "a rest day")
        boolean rest,

        @Known(from = "plan.sessions[].kind", meaning = "a race")
        boolean race,

        @Known(from = "plan.sessions[].durationMin", unit = "min", meaning = "planned duration") @Nullable
        Double durationMin,

        @Known(from = "plan.sessions[].distanceKm", unit = "km", meaning = "planned distance") @Nullable
        Double distanceKm,

        @Known(from = "plan.sessions[].kind", meaning = "hard by kind")
        boolean hard,

        @Known(from = "plan.sessions[].durationMin", meaning = "a long run") @Nullable
        Boolean longRun,

        @Known(from = "plan.sessions[].kind", meaning = "makes its day a hard day: hard, long or a race") @Nullable
        Boolean hardDay,

        @Known(from = "plan.sessions[].keySession", meaning = "a key session") @Nullable
        Boolean keySession,

        @Known(from = "plan.sessions[].heavyLowerBody", meaning = "heavy leg work") @Nullable
        Boolean heavyLowerBody,

        @Known(from = "plan.sessions[].wbgtC, plan.sessions[].temperatureC", meaning = "in the heat") @Nullable
        Boolean hot,

        @Known(from = "plan.sessions[].wbgtC", unit = "°C", meaning = "wet-bulb globe temperature") @Nullable
        Double wbgtC,

        @Known(from = "plan.sessions[].carriesFluid", meaning = "carries fluid") @Nullable
        Boolean carriesFluid,

        @Known(
                from = "plan.sessions[].recoveryReservedMin",
                unit = "min",
                meaning = "time reserved for recovery afterwards")
        @Nullable
        Integer recoveryReservedMin,

        @Known(
                from = "plan.sessions[].distanceKm",
                unit = "%",
                meaning = "planned distance beyond the longest run of the last 30 days")
        @Nullable
        Double beyondLongestPct,

        @Known(
                from = "plan.sessions[].time, athlete.usualBedtime",
                unit = "h",
                meaning = "time in bed before it, from the usual bedtime to one hour before the start")
        @Nullable
        Double sleepBeforeHours)
        implements Fact {}
