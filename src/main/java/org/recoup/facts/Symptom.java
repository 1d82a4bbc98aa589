package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * A warning symptom.
 *
 * @param index place in the file, from 0
 * @param sign warning symptom; null: unknown
 * @param daysSince days since it began; days; null: unknown
 */
@About("A warning symptom.")
public record Symptom(
        int index,

        @Known(from = "symptoms[].sign", meaning = "warning symptom") @Nullable
        String sign,

        @Known(from = "symptoms[].since", unit = "days", meaning = "days since it began") @Nullable
        Integer daysSince)
        implements Fact {}
