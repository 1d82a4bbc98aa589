package org.recoup.advice;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rulebook recommends to one athlete at one moment, and why.
 *
 * @param athleteId as in the athlete file
 * @param asOf local time, the moment the advice is for
 * @param phase the phase of training
 * @param status how the runner stands
 * @param today what to do with the next session; null: none is planned within 36 hours
 * @param recommendations by priority, then window, then id
 * @param overridden what was set aside
 * @param missing what is unknown and was needed, most valuable first
 * @param rulebook the rules
 * @param notice what the advice is not
 */
public record Advice(
        String athleteId,
        LocalDateTime asOf,
        Phase phase,
        Status status,
        @Nullable Today today,
        List<Recommendation> recommendations,
        List<Overridden> overridden,
        List<Missing> missing,
        RulebookRef rulebook,
        String notice) {}
