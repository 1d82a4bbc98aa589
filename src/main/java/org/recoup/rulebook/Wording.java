package org.recoup.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * The words of one rule, apart from its conditions. {@code {Fact.field}} stands for a value that the rule matched.
 *
 * @param title for a finding the fragment that stands in reasons, else a line of at most 140 characters
 * @param text the advice in words; null: the rule gives none
 * @param dose how much; null: not a matter of amounts
 * @param change what to do instead of the planned session; null: the rule changes none
 */
public record Wording(
        String title,
        @Nullable String text,
        @Nullable String dose,
        @Nullable String change) {}
