package org.recoup.advice;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a recommendation applies, in local time.
 *
 * @param from its begin; null: open
 * @param until its end; null: open
 */
public record Window(@Nullable LocalDateTime from, @Nullable LocalDateTime until) {}
