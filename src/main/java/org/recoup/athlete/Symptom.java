package org.recoup.athlete;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A warning symptom that sends a runner to a doctor. Every field but the required ones may be unknown, and unknown is null: never zero, false or normal.
 *
 * @param sign as in the contract
 * @param since calendar date; null: unknown
 */
public record Symptom(String sign, @Nullable LocalDate since) {}
