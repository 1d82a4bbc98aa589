package org.recoup.athlete;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something the athlete thinks of doing now. Every field but the required ones may be unknown, and unknown is null: never zero, false or normal.
 *
 * @param what as in the contract
 * @param at local time; null: unknown
 * @param minutes minutes, from 0; null: unknown
 * @param units from 0; alcohol, units of 10 g; null: unknown
 * @param mg from 0; caffeine; null: unknown
 * @param pain from 0 to 10; 0 none, 10 worst imaginable; null: unknown
 */
public record Considering(
        String what,
        @Nullable LocalDateTime at,
        @Nullable Double minutes,
        @Nullable Double units,
        @Nullable Double mg,
        @Nullable Double pain) {}
