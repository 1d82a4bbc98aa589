package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/** Amounts to eat and drink, rounded to what can be measured in a kitchen. */
final class Doses {
    private static final int FLUID_STEP_ML = 25;

    private Doses() {}

    /** Grams for a body mass, to the nearest gram; null where the mass is unknown. */
    static @Nullable Integer grams(double gramsPerKg, @Nullable Double massKg) {
        return massKg == null ? null : (Integer) (int) Math.round(gramsPerKg * massKg);
    }

    /**
     * Millilitres still to drink for a sweat loss, to the nearest 25 ml; 0 when enough was drunk; null where the loss is
     * unknown.
     *
     * @param drunkL drunk since; l; null: unknown, and then nothing is taken off
     */
    static @Nullable Integer fluidMl(double litresPerKg, @Nullable Double lossKg, @Nullable Double drunkL) {
        if (lossKg == null) {
            return null;
        }
        double litres = Math.max(0, litresPerKg * lossKg - (drunkL == null ? 0 : drunkL));
        return FLUID_STEP_ML * (int) Math.round(1000 * litres / FLUID_STEP_ML);
    }

    /** Grams for each kilogram of body mass; null where either is unknown. */
    static @Nullable Double perKg(@Nullable Double grams, @Nullable Double massKg) {
        return grams == null || massKg == null ? null : Unknown.rounded(grams / massKg);
    }

    /** Grams of alcohol in so many units for each kilogram of body mass; null where either is unknown. */
    static @Nullable Double alcoholPerKg(@Nullable Double units, @Nullable Double massKg) {
        return units == null ? null : perKg(units * Thresholds.ALCOHOL_UNIT_G, massKg);
    }
}
