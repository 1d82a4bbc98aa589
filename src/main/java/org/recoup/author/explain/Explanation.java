package org.recoup.author.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.Recommendation;

/**
 * What was asked about the advice for one athlete.
 *
 * @param advice the advice it is about, after the changes
 * @param why recommendations whose reasons were asked for
 * @param whyNot what was asked for by name; null: nothing was
 * @param whatIf what some changes change; null: none were made
 */
public record Explanation(
        Advice advice,
        List<Recommendation> why,
        @Nullable Answer whyNot,
        @Nullable WhatIf whatIf) {

    /**
     * What some changes to the athlete change in the advice.
     *
     * @param changes as they were typed
     * @param difference of the advice before and after
     * @param gone what became of the rules whose recommendations vanished
     */
    public record WhatIf(List<String> changes, AdviceDifference difference, List<RuleAnswer> gone) {}
}
