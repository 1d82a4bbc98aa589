package org.recoup.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do with the next session planned within 36 hours.
 *
 * @param decision go, modify or rest
 * @param session the session; null: not a single one
 * @param change what to do instead; null unless the decision is modify
 * @param because the reasons
 */
public record Today(
        Decision decision,
        @Nullable SessionRef session,
        @Nullable String change,
        List<Reason> because) {}
