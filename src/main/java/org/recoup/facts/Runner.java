package org.recoup.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who the runner is.
 *
 * @param ageYears age on the day of the advice; the birth date wins over a stated age; years; null: unknown
 * @param sex sex: female, male or other; null: unknown
 * @param massKg body mass; kg; null: unknown
 * @param experience experience: beginner, intermediate or advanced; null: unknown
 * @param yearsRunning years of running; years; null: unknown
 * @param coached has a coach; null: unknown
 * @param medicallyCleared cleared for training by a doctor; null: unknown
 * @param conditions medical conditions; empty: asked, none; null: unknown
 * @param diet dietary limits; empty: asked, none; null: unknown
 * @param sensitiveStomach sensitive stomach; null: unknown
 * @param crampsWhenStretching cramps when stretching; null: unknown
 * @param eatsOnTheRun tolerates food or gels while running; null: unknown
 * @param usualSleepHours usual sleep: as stated, else the mean of at least 5 of the last 14 nights; h; null: unknown
 * @param canReachSleepTarget can reach the sleep target; null: unknown
 * @param sleepOpportunityHours time in bed a night, from usual bedtime to usual wake time; h; null: unknown
 * @param equipment equipment at hand; null: unknown
 * @param likes recovery the runner likes; null: unknown
 * @param dislikes recovery the runner dislikes; null: unknown
 * @param recoveryMinutesPerDay time for recovery a day; min; null: unknown
 * @param symptomsAsked the runner was asked about warning symptoms; null: nobody asked
 * @param carbohydrateG carbohydrate after a session, 1.0 g per kg; g; null: unknown
 * @param carbohydrateMaxG most carbohydrate after a session, 1.2 g per kg; g; null: unknown
 */
@About("Who the runner is.")
public record Runner(
        @Known(
                from = "athlete.birthDate, athlete.age",
                unit = "years",
                meaning = "age on the day of the advice; the birth date wins over a stated age")
        @Nullable
        Integer ageYears,

        @Known(from = "athlete.sex", meaning = "sex: female, male or other") @Nullable
        String sex,

        @Known(from = "athlete.massKg", unit = "kg", meaning = "body mass") @Nullable
        Double massKg,

        @Known(from = "athlete.experience", meaning = "experience: beginner, intermediate or advanced") @Nullable
        String experience,

        @Known(from = "athlete.yearsRunning", unit = "years", meaning = "years of running") @Nullable
        Double yearsRunning,

        @Known(from = "athlete.coached", meaning = "has a coach") @Nullable
        Boolean coached,

        @Known(from = "athlete.medicallyCleared", meaning = "cleared for training by a doctor") @Nullable
        Boolean medicallyCleared,

        @Known(from = "athlete.conditions", meaning = "medical conditions; empty: asked, none") @Nullable
        Set<String> conditions,

        @Known(from = "athlete.diet", meaning = "dietary limits; empty: asked, none") @Nullable
        Set<String> diet,

        @Known(from = "athlete.sensitiveStomach", meaning = "sensitive stomach") @Nullable
        Boolean sensitiveStomach,

        @Known(from = "athlete.crampsWhenStretching", meaning = "cramps when stretching") @Nullable
        Boolean crampsWhenStretching,

        @Known(from = "athlete.eatsOnTheRun", meaning = "tolerates food or gels while running") @Nullable
        Boolean eatsOnTheRun,

        @Known(
                from = "athlete.usualSleepHours, days[].sleepHours",
                lastDays = 14,
                unit = "h",
                meaning = "usual sleep: as stated, else the mean of at least 5 of the last 14 nights")
        @Nullable
        Double usualSleepHours,

        @Known(from = "athlete.canReachSleepTarget", meaning = "can reach the sleep target") @Nullable
        Boolean canReachSleepTarget,

        @Known(
                from = "athlete.usualBedtime, athlete.usualWakeTime",
                unit = "h",
                meaning = "time in bed a night, from usual bedtime to usual wake time")
        @Nullable
        Double sleepOpportunityHours,

        @Known(from = "athlete.equipment", meaning = "equipment at hand") @Nullable
        Set<String> equipment,

        @Known(from = "athlete.likes", meaning = "recovery the runner likes") @Nullable
        Set<String> likes,

        @Known(from = "athlete.dislikes", meaning = "recovery the runner dislikes") @Nullable
        Set<String> dislikes,

        @Known(from = "athlete.recoveryMinutesPerDay", unit = "min", meaning = "time for recovery a day") @Nullable
        Integer recoveryMinutesPerDay,

        @Known(from = "symptoms", meaning = "the runner was asked about warning symptoms") @Nullable
        Boolean symptomsAsked,

        @Known(from = "athlete.massKg", unit = "g", meaning = "carbohydrate after a session, 1.0 g per kg") @Nullable
        Integer carbohydrateG,

        @Known(from = "athlete.massKg", unit = "g", meaning = "most carbohydrate after a session, 1.2 g per kg")
        @Nullable
        Integer carbohydrateMaxG)
        implements Fact {}
