package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * The latest entry of the daily log, not older than 36 hours.
 *
 * @param index place in the file, from 0
 * @param sleepHours sleep last night; h; null: unknown
 * @param sleepQuality sleep quality; of 5; null: unknown
 * @param restingHrBpm resting heart rate; bpm; null: unknown
 * @param fatigue fatigue; of 10; null: unknown
 * @param soreness soreness; of 10; null: unknown
 * @param sorenessAt place of the soreness: general, focal-muscle or focal-bone; null: unknown
 * @param stress life stress; of 10; null: unknown
 * @param mentalFatigue mental fatigue; of 10; null: unknown
 * @param irritability irritability; of 10; null: unknown
 * @param mood mood; of 5; null: unknown
 * @param motivation motivation; of 5; null: unknown
 * @param appetite appetite: low, normal or high; null: unknown
 * @param stiff feels stiff; null: unknown
 * @param cramps had cramps; null: unknown
 * @param urineColour urine colour; of 8; null: unknown
 * @param thirsty strong thirst; null: unknown
 * @param massVsUsualPct morning body mass against the median of at least 3 earlier mornings of the last 28 days; %; null: unknown
 * @param illness illness: none, above-neck or below-neck-or-fever; null: unknown
 * @param meals meals eaten; null: unknown
 * @param fruitVegPortions fruit and vegetables; portions; null: unknown
 * @param alcoholUnits alcohol; units; null: unknown
 * @param freeKnown the free time of the day is known; null: unknown
 */
@About("The latest entry of the daily log, not older than 36 hours.")
public record Morning(
        int index,

        @Known(from = "days[].sleepHours", lastDays = 1, unit = "h", meaning = "sleep last night") @Nullable
        Double sleepHours,

        @Known(from = "days[].sleepQuality", lastDays = 1, unit = "of 5", meaning = "sleep quality") @Nullable
        Integer sleepQuality,

        @Known(from = "days[].restingHrBpm", lastDays = 1, unit = "bpm", meaning = "resting heart rate") @Nullable
        Integer restingHrBpm,

        @Known(from = "days[].fatigue", lastDays = 1, unit = "of 10", meaning = "fatigue") @Nullable
        Double fatigue,

        @Known(from = "days[].soreness", lastDays = 1, unit = "of 10", meaning = "soreness") @Nullable
        Double soreness,

        @Known(
                from = "days[].sorenessAt",
                lastDays = 1,
                meaning = "place of the soreness: general, focal-muscle or focal-bone")
        @Nullable
        String sorenessAt,

        @Known(from = "days[].stress", lastDays = 1, unit = "of 10", meaning = "life stress") @Nullable
        Double stress,

        @Known(from = "days[].mentalFatigue", lastDays = 1, unit = "of 10", meaning = "mental fatigue") @Nullable
        Double mentalFatigue,

        @Known(from = "days[].irritability", lastDays = 1, unit = "of 10", meaning = "irritability") @Nullable
        Double irritability,

        @Known(from = "days[].mood", lastDays = 1, unit = "of 5", meaning = "mood") @Nullable
        Integer mood,

        @Known(from = "days[].motivation", lastDays = 1, unit = "of 5", meaning = "motivation") @Nullable
        Integer motivation,

        @Known(from = "days[].appetite", lastDays = 1, meaning = "appetite: low, normal or high") @Nullable
        String appetite,

        @Known(from = "days[].stiff", lastDays = 1, meaning = "feels stiff") @Nullable
        Boolean stiff,

        @Known(from = "days[].cramps", lastDays = 1, meaning = "had cramps") @Nullable
        Boolean cramps,

        @Known(from = "days[].urineColour", lastDays = 1, unit = "of 8", meaning = "urine colour") @Nullable
        Integer urineColour,

        @Known(from = "days[].thirsty", lastDays = 1, meaning = "strong thirst") @Nullable
        Boolean thirsty,

        @Known(
                from = "days[].massKg",
                lastDays = 28,
                unit = "%",
                meaning = "morning body mass against the median of at least 3 earlier mornings of the last 28 days")
        @Nullable
        Double massVsUsualPct,

        @Known(from = "days[].illness", lastDays = 1, meaning = "illness: none, above-neck or below-neck-or-fever")
        @Nullable
        String illness,

        @Known(from = "days[].meals", lastDays = 1, meaning = "meals eaten") @Nullable
        Integer meals,

        @Known(from = "days[].fruitVegPortions", lastDays = 1, unit = "portions", meaning = "fruit and vegetables")
        @Nullable
        Double fruitVegPortions,

        @Known(from = "days[].alcoholUnits", lastDays = 1, unit = "units", meaning = "alcohol") @Nullable
        Double alcoholUnits,

        @Known(from = "days[].free", lastDays = 1, meaning = "the free time of the day is known") @Nullable
        Boolean freeKnown)
        implements Fact {}
