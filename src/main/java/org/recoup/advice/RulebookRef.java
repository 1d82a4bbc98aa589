package org.recoup.advice;

import org.jspecify.annotations.Nullable;

/**
 * The rules the advice rests on.
 *
 * @param name name of the rulebook
 * @param version its version; null: none
 * @param digest {@code sha256:} and 64 hexadecimal digits over the names and bytes of the rule files
 */
public record RulebookRef(String name, @Nullable String version, String digest) {}
