package org.recoup.athlete;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One session done. Every field but the required ones may be unknown, and unknown is null: never zero, false or normal.
 *
 * @param id null: unknown
 * @param start local time
 * @param sport a sport of the contract; null: a run
 * @param kind a kind of the contract; null: unknown
 * @param durationMin minutes, above 0 to 2880
 * @param distanceKm kilometres, from 0 to 500; null: unknown
 * @param rpe from 0 to 10; session RPE, Borg CR10; null: unknown
 * @param avgHrBpm beats a minute, from 30 to 250; null: unknown
 * @param talkTestPassed could speak in full sentences throughout; null: unknown
 * @param fastFinish null: unknown
 * @param keySession null: unknown
 * @param heavyLowerBody strength session with heavy leg work; null: unknown
 * @param temperatureC degrees Celsius, from -50 to 60; null: unknown
 * @param humidityPct per cent, from 0 to 100; null: unknown
 * @param wbgtC degrees Celsius, from -50 to 60; null: unknown
 * @param sweatLossKg kilograms, from 0 to 15; mass before minus mass after plus fluid drunk; null: unknown
 * @param massChangeKg kilograms, from -15 to 10; mass after minus mass before; positive: drank more than was lost; null: unknown
 * @param timeVsExpectedPct per cent, from -90 to 500; races and benchmark sessions: positive is slower than expected; null: unknown
 * @param caffeineBeforeMg milligrams, from 0; null: unknown
 * @param alcoholBeforeUnits units of 10 g alcohol, from 0; null: unknown
 * @param after null: unknown
 */
public record Session(
        @Nullable String id,
        LocalDateTime start,
        @Nullable String sport,
        @Nullable String kind,
        Double durationMin,
        @Nullable Double distanceKm,
        @Nullable Double rpe,
        @Nullable Integer avgHrBpm,
        @Nullable Boolean talkTestPassed,
        @Nullable Boolean fastFinish,
        @Nullable Boolean keySession,
        @Nullable Boolean heavyLowerBody,
        @Nullable Double temperatureC,
        @Nullable Double humidityPct,
        @Nullable Double wbgtC,
        @Nullable Double sweatLossKg,
        @Nullable Double massChangeKg,
        @Nullable Double timeVsExpectedPct,
        @Nullable Double caffeineBeforeMg,
        @Nullable Double alcoholBeforeUnits,
        @Nullable After after) {}
