package org.recoup.advice;

import org.jspecify.annotations.Nullable;

/**
 * A session of the athlete file, done or planned.
 *
 * @param pointer JSON Pointer, such as /plan/sessions/0
 * @param date calendar date as yyyy-MM-dd; null: none
 * @param kind kind of the contract; null: unknown
 */
public record SessionRef(
        String pointer, @Nullable String date, @Nullable String kind) {}
