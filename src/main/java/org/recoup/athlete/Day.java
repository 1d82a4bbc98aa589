package org.recoup.athlete;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the athlete slept and felt: one calendar day. Every field but the required ones may be unknown, and unknown is null: never zero, false or normal.
 *
 * @param date calendar date
 * @param sleepHours hours, from 0 to 24; the night that ended on this date; null: unknown
 * @param sleepQuality from 1 to 5; 1 worst, 5 best; null: unknown
 * @param bedtime local time; null: unknown
 * @param restingHrBpm beats a minute, from 20 to 150; null: unknown
 * @param hrvRmssdMs milliseconds, from 1 to 400; morning or night rMSSD; never SDNN; null: unknown
 * @param hrvSource device or app; a change of source starts a new baseline; null: unknown
 * @param fatigue from 0 to 10; 0 none, 10 worst imaginable; null: unknown
 * @param soreness from 0 to 10; 0 none, 10 worst imaginable; null: unknown
 * @param sorenessAt one of general, focal-muscle, focal-bone; null: unknown
 * @param stress from 0 to 10; 0 none, 10 worst imaginable; null: unknown
 * @param mentalFatigue from 0 to 10; 0 none, 10 worst imaginable; null: unknown
 * @param irritability from 0 to 10; 0 none, 10 worst imaginable; null: unknown
 * @param mood from 1 to 5; 1 worst, 5 best; null: unknown
 * @param motivation from 1 to 5; 1 worst, 5 best; null: unknown
 * @param appetite one of low, normal, high; null: unknown
 * @param stiff null: unknown
 * @param cramps null: unknown
 * @param urineColour from 1 to 8; null: unknown
 * @param thirsty null: unknown
 * @param massKg kilograms, from 25 to 250; null: unknown
 * @param illness one of none, above-neck, below-neck-or-fever; null: unknown
 * @param meals from 0 to 20; null: unknown
 * @param fruitVegPortions from 0 to 40; null: unknown
 * @param alcoholUnits units of 10 g alcohol, from 0; units of 10 g alcohol; null: unknown
 * @param free free intervals of this day, for naps and routines; null: unknown
 * @param modalities recovery done on this day; null: unknown
 */
public record Day(
        LocalDate date,
        @Nullable Double sleepHours,
        @Nullable Integer sleepQuality,
        @Nullable LocalTime bedtime,
        @Nullable Integer restingHrBpm,
        @Nullable Double hrvRmssdMs,
        @Nullable String hrvSource,
        @Nullable Double fatigue,
        @Nullable Double soreness,
        @Nullable String sorenessAt,
        @Nullable Double stress,
        @Nullable Double mentalFatigue,
        @Nullable Double irritability,
        @Nullable Integer mood,
        @Nullable Integer motivation,
        @Nullable String appetite,
        @Nullable Boolean stiff,
        @Nullable Boolean cramps,
        @Nullable Integer urineColour,
        @Nullable Boolean thirsty,
        @Nullable Double massKg,
        @Nullable String illness,
        @Nullable Integer meals,
        @Nullable Double fruitVegPortions,
        @Nullable Double alcoholUnits,
        @Nullable List<FreeInterval> free,
        @Nullable List<String> modalities) {}
