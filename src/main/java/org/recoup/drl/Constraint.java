package org.recoup.drl;

import org.jspecify.annotations.Nullable;

/**
 * One of the conditions of a pattern that commas separate.
 *
 * @param span where it stands
 * @param text as it is written
 * @param binding variable that it binds; null: none
 * @param bound what the variable is bound to; null: it binds none
 * @param test what must hold; null: it only binds
 */
public record Constraint(
        Span span,
        String text,
        @Nullable String binding,
        @Nullable Expression bound,
        @Nullable Expression test) {}
