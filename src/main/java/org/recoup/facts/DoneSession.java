package org.recoup.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One session done in the last 72 hours.
 *
 * @param index place in the file, from 0
 * @param latest the latest session done
 * @param lastHard the latest that was hard, long or a race
 * @param today done on the day of the advice; the hours before 4 are still those of the evening before
 * @param daysAgo days since it; days
 * @param minutesSinceEnd minutes since the session ended; min
 * @param minutesToBedtime minutes from its end to the usual bedtime, 22:00 where unknown; 0 when that has passed; min
 * @param hoursSinceStart hours since the session began; h
 * @param sport sport; run where none is stated; null: unknown
 * @param run a run
 * @param kind what the session was meant to be; null: unknown
 * @param race a race
 * @param strength a strength session
 * @param durationMin duration; min
 * @param distanceKm distance; km; null: unknown
 * @param rpe session RPE; of 10; null: unknown
 * @param hrPctMax average heart rate as a share of the measured maximum; %; null: unknown
 * @param talkTestPassed could speak in full sentences throughout; null: unknown
 * @param fastFinish finished fast; null: unknown
 * @param keySession a key session; null: unknown
 * @param heavyLowerBody heavy leg work; null: unknown
 * @param intensity intensity: easy, grey, moderate or hard; of kind and RPE the harder; null: unknown
 * @param longRun a long run; null: unknown
 * @param hard hard by kind or RPE; null: unknown
 * @param hardDay makes its day a hard day: hard, long or a race; null: unknown
 * @param hot in the heat; null: unknown
 * @param strictness how strictly recovery matters after it: low, medium or high; null: unknown
 * @param beyondLongestPct distance beyond the longest run of the 30 days before it; %; null: unknown
 * @param load session load, RPE x minutes; null: unknown
 * @param sweatLossKg sweat loss; kg; null: unknown
 * @param sweatLossPct sweat loss as a share of body mass; %; null: unknown
 * @param massChangeKg body mass after minus before; kg; null: unknown
 * @param hoursToNext hours from its end to the next planned session; h; null: unknown
 * @param hoursToNextHard hours from its end to the next planned hard session; h; null: unknown
 * @param caffeineBeforeMg caffeine before it; mg; null: unknown
 * @param alcoholBeforeUnits alcohol before it; units; null: unknown
 * @param firstFuelMin minutes to the first carbohydrate and protein; min; null: unknown
 * @param mealMin minutes to the meal; min; null: unknown
 * @param carbohydrateG carbohydrate afterwards; g; null: unknown
 * @param carbohydrateGPerKg carbohydrate afterwards by body mass; g/kg; null: unknown
 * @param proteinG protein afterwards; g; null: unknown
 * @param electrolytes electrolytes afterwards; null: unknown
 * @param junkFood junk food afterwards; null: unknown
 * @param alcoholUnits alcohol afterwards; units; null: unknown
 * @param sedentary sat for the rest of the day; null: unknown
 * @param foamRollPain pain while foam rolling; of 10; null: unknown
 * @param afterModalities recovery done after it; null: unknown
 * @param afterLogged something was logged for the time after it
 * @param refuel over 60 min or hard, so that refuelling matters; null: unknown
 * @param fluidLitres fluid drunk afterwards; l; null: unknown
 * @param fluidToReplaceMl fluid still to drink for the sweat lost, 1.25 l per kg without what was drunk since, to the nearest 25 ml; ml; null: unknown
 * @param fluidToReplaceMaxMl most fluid still to drink for the sweat lost, 1.5 l per kg without what was drunk since, to the nearest 25 ml; ml; null: unknown
 * @param fluidLitresPerHour most fluid still to drink, spread over what is left of six hours after the session, at least one; l; null: unknown
 * @param massMissingPct body mass lost in it and not yet drunk again; what was drunk counts where it is logged; %; null: unknown
 * @param alcoholGPerKg alcohol afterwards by body mass, a unit being 10 g; g/kg; null: unknown
 */
@About("One session done in the last 72 hours.")
public record DoneSession(
        int index,

        @Known(from = "sessions[].start", meaning = "the latest session done")
        boolean latest,

        @Known(from = "sessions[].rpe", meaning = "the latest that was hard, long or a race")
        boolean lastHard,

        @Known(
                from = "sessions[].start",
                meaning = "done on the day of the advice; the hours before 4 are still those of the evening before")
        boolean today,

        @Known(from = "sessions[].start", unit = "days", meaning = "days since it")
        int daysAgo,

        @Known(from = "sessions[].start", unit = "min", meaning = "minutes since the session ended")
        int minutesSinceEnd,

        @Known(
                from = "sessions[].start, athlete.usualBedtime",
                unit = "min",
                meaning = "minutes from its end to the usual bedtime, 22:00 where unknown; 0 when that has passed")
        int minutesToBedtime,

        @Known(from = "sessions[].start", unit = "h", meaning = "hours since the session began")
        double hoursSinceStart,

        @Known(from = "sessions[].sport", meaning = "sport; run where none is stated") @Nullable
        String sport,

        @Known(from = "sessions[].sport", meaning = "a run") boolean run,

        @Known(from = "sessions[].kind", meaning = "what the session was meant to be") @Nullable
        String kind,

        @Known(from = "sessions[].kind", meaning = "a race") boolean race,

        @Known(from = "sessions[].kind", meaning = "a strength session")
        boolean strength,

        @Known(from = "sessions[].durationMin", unit = "min", meaning = "duration")
        double durationMin,

        @Known(from = "sessions[].distanceKm", unit = "km", meaning = "distance") @Nullable
        Double distanceKm,

        @Known(from = "sessions[].rpe", unit = "of 10", meaning = "session RPE") @Nullable
        Double rpe,

        @Known(
                from = "sessions[].avgHrBpm",
                unit = "%",
                meaning = "average heart rate as a share of the measured maximum")
        @Nullable
        Double hrPctMax,

        @Known(from = "sessions[].talkTestPassed", meaning = "could speak in full sentences throughout") @Nullable
        Boolean talkTestPassed,

        @Known(from = "sessions[].fastFinish", meaning = "finished fast") @Nullable
        Boolean fastFinish,

        @Known(from = "sessions[].keySession", meaning = "a key session") @Nullable
        Boolean keySession,

        @Known(from = "sessions[].heavyLowerBody", meaning = "heavy leg work") @Nullable
        Boolean heavyLowerBody,

        @Known(from = "sessions[].rpe", meaning = "intensity: easy, grey, moderate or hard; of kind and RPE the harder")
        @Nullable
        String intensity,

        @Known(from = "sessions[].durationMin", meaning = "a long run") @Nullable
        Boolean longRun,

        @Known(from = "sessions[].rpe", meaning = "hard by kind or RPE") @Nullable
        Boolean hard,

        @Known(from = "sessions[].rpe", meaning = "makes its day a hard day: hard, long or a race") @Nullable
        Boolean hardDay,

        @Known(from = "sessions[].wbgtC, sessions[].temperatureC", meaning = "in the heat") @Nullable
        Boolean hot,

        @Known(from = "sessions[].rpe", meaning = "how strictly recovery matters after it: low, medium or high")
        @Nullable
        String strictness,

        @Known(
                from = "sessions[].distanceKm",
                unit = "%",
                meaning = "distance beyond the longest run of the 30 days before it")
        @Nullable
        Double beyondLongestPct,

        @Known(from = "sessions[].rpe", meaning = "session load, RPE x minutes") @Nullable
        Double load,

        @Known(from = "sessions[].sweatLossKg", unit = "kg", meaning = "sweat loss") @Nullable
        Double sweatLossKg,

        @Known(from = "sessions[].sweatLossKg", unit = "%", meaning = "sweat loss as a share of body mass") @Nullable
        Double sweatLossPct,

        @Known(from = "sessions[].massChangeKg", unit = "kg", meaning = "body mass after minus before") @Nullable
        Double massChangeKg,

        @Known(
                most = 1,
                from = "plan.sessions[]",
                unit = "h",
                meaning = "hours from its end to the next planned session")
        @Nullable
        Double hoursToNext,

        @Known(
                only = "hard",
                most = 1,
                from = "plan.sessions[]",
                unit = "h",
                meaning = "hours from its end to the next planned hard session")
        @Nullable
        Double hoursToNextHard,

        @Known(from = "sessions[].caffeineBeforeMg", unit = "mg", meaning = "caffeine before it") @Nullable
        Double caffeineBeforeMg,

        @Known(from = "sessions[].alcoholBeforeUnits", unit = "units", meaning = "alcohol before it") @Nullable
        Double alcoholBeforeUnits,

        @Known(
                from = "sessions[].after.firstFuelMin",
                unit = "min",
                meaning = "minutes to the first carbohydrate and protein")
        @Nullable
        Integer firstFuelMin,

        @Known(from = "sessions[].after.mealMin", unit = "min", meaning = "minutes to the meal") @Nullable
        Integer mealMin,

        @Known(from = "sessions[].after.carbohydrateG", unit = "g", meaning = "carbohydrate afterwards") @Nullable
        Double carbohydrateG,

        @Known(from = "sessions[].after.carbohydrateG", unit = "g/kg", meaning = "carbohydrate afterwards by body mass")
        @Nullable
        Double carbohydrateGPerKg,

        @Known(from = "sessions[].after.proteinG", unit = "g", meaning = "protein afterwards") @Nullable
        Double proteinG,

        @Known(from = "sessions[].after.electrolytes", meaning = "electrolytes afterwards") @Nullable
        Boolean electrolytes,

        @Known(from = "sessions[].after.junkFood", meaning = "junk food afterwards") @Nullable
        Boolean junkFood,

        @Known(from = "sessions[].after.alcoholUnits", unit = "units", meaning = "alcohol afterwards") @Nullable
        Double alcoholUnits,

        @Known(from = "sessions[].after.sedentary", meaning = "sat for the rest of the day") @Nullable
        Boolean sedentary,

        @Known(from = "sessions[].after.foamRollPain", unit = "of 10", meaning = "pain while foam rolling") @Nullable
        Double foamRollPain,

        @Known(from = "sessions[].after.modalities", meaning = "recovery done after it") @Nullable
        Set<String> afterModalities,

        @Known(from = "sessions[].after", meaning = "something was logged for the time after it")
        boolean afterLogged,

        @Known(
                from = "sessions[].durationMin, sessions[].rpe",
                meaning = "over 60 min or hard, so that refuelling matters")
        @Nullable
        Boolean refuel,

        @Known(from = "sessions[].after.fluidLitres", unit = "l", meaning = "fluid drunk afterwards") @Nullable
        Double fluidLitres,

        @Known(
                from = "sessions[].sweatLossKg, sessions[].after.fluidLitres",
                unit = "ml",
                meaning = "fluid still to drink for the sweat lost, 1.25 l per kg without what was drunk since")
        @Nullable
        Integer fluidToReplaceMl,

        @Known(
                from = "sessions[].sweatLossKg, sessions[].after.fluidLitres",
                unit = "ml",
                meaning = "most fluid still to drink for the sweat lost, 1.5 l per kg without what was drunk since")
        @Nullable
        Integer fluidToReplaceMaxMl,

        @Known(
                from = "sessions[].sweatLossKg, sessions[].after.fluidLitres",
                unit = "l",
                meaning = "most fluid still to drink an hour, in what is left of six hours after the session")
        @Nullable
        Double fluidLitresPerHour,

        @Known(
                from = "sessions[].massChangeKg, sessions[].sweatLossKg, sessions[].after.fluidLitres, athlete.massKg",
                unit = "%",
                meaning = "body mass lost in it and not yet drunk again")
        @Nullable
        Double massMissingPct,

        @Known(
                from = "sessions[].after.alcoholUnits, athlete.massKg",
                unit = "g/kg",
                meaning = "alcohol afterwards by body mass")
        @Nullable
        Double alcoholGPerKg)
        implements Fact {}
