package org.recoup.athlete;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who the runner is. Every field but the required ones may be unknown, and unknown is null: never zero, false or normal.
 *
 * @param id as in the contract
 * @param name null: unknown
 * @param birthDate calendar date; null: unknown
 * @param age from 5 to 110; years; birthDate wins where both are given; null: unknown
 * @param sex one of female, male, other; null: unknown
 * @param massKg kilograms, from 25 to 250; null: unknown
 * @param experience one of beginner, intermediate, advanced; null: unknown
 * @param yearsRunning from 0; null: unknown
 * @param coached null: unknown
 * @param medicallyCleared null: unknown
 * @param conditions absent: not asked. Empty: asked, none.; of cardiovascular, uncontrolled-hypertension, raynaud, cold-urticaria, peripheral-artery, pregnant, diabetes, kidney, glaucoma, insomnia, eating-disorder-history; null: unknown
 * @param diet of lactose-free, dairy-allergy, gluten-free, nut-allergy, fish-allergy, vegan, vegetarian, caffeine-sensitive; null: unknown
 * @param sensitiveStomach null: unknown
 * @param crampsWhenStretching null: unknown
 * @param eatsOnTheRun tolerates food or gels while running; null: unknown
 * @param maxHrBpm beats a minute, from 100 to 240; measured, not 220 minus age; null: unknown
 * @param usualSleepHours hours, from 0 to 24; null: unknown
 * @param canReachSleepTarget null: unknown
 * @param usualBedtime local time; null: unknown
 * @param usualWakeTime local time; null: unknown
 * @param equipment of foam-roller, compression, sauna, bath, ice-bath, pool, bike; null: unknown
 * @param likes null: unknown
 * @param dislikes null: unknown
 * @param recoveryMinutesPerDay from 0 to 1440; null: unknown
 */
public record Athlete(
        String id,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable Integer age,
        @Nullable String sex,
        @Nullable Double massKg,
        @Nullable String experience,
        @Nullable Double yearsRunning,
        @Nullable Boolean coached,
        @Nullable Boolean medicallyCleared,
        @Nullable Set<String> conditions,
        @Nullable Set<String> diet,
        @Nullable Boolean sensitiveStomach,
        @Nullable Boolean crampsWhenStretching,
        @Nullable Boolean eatsOnTheRun,
        @Nullable Integer maxHrBpm,
        @Nullable Double usualSleepHours,
        @Nullable Boolean canReachSleepTarget,
        @Nullable LocalTime usualBedtime,
        @Nullable LocalTime usualWakeTime,
        @Nullable Set<String> equipment,
        @Nullable List<String> likes,
        @Nullable List<String> dislikes,
        @Nullable Integer recoveryMinutesPerDay) {}
