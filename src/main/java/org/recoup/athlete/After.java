package org.recoup.athlete;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the athlete did after a session. Every field but the required ones may be unknown, and unknown is null: never zero, false or normal.
 *
 * @param firstFuelMin minutes, from 0; minutes from the end to the first carbohydrate and protein; null: unknown
 * @param mealMin minutes, from 0; null: unknown
 * @param carbohydrateG grams, from 0; null: unknown
 * @param proteinG grams, from 0; null: unknown
 * @param fluidLitres litres, from 0 to 20; null: unknown
 * @param electrolytes null: unknown
 * @param junkFood null: unknown
 * @param alcoholUnits units of 10 g alcohol, from 0; units of 10 g alcohol; null: unknown
 * @param sedentary null: unknown
 * @param foamRollPain from 0 to 10; 0 none, 10 worst imaginable; null: unknown
 * @param modalities null: unknown
 */
public record After(
        @Nullable Integer firstFuelMin,
        @Nullable Integer mealMin,
        @Nullable Double carbohydrateG,
        @Nullable Double proteinG,
        @Nullable Double fluidLitres,
        @Nullable Boolean electrolytes,
        @Nullable Boolean junkFood,
        @Nullable Double alcoholUnits,
        @Nullable Boolean sedentary,
        @Nullable Double foamRollPain,
        @Nullable List<String> modalities) {}
