package org.recoup.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Decision;
import org.recoup.advice.Status;
import org.recoup.advice.Verdict;

/**
 * What a scenario expects besides its rule's firing. Empty and null: nothing is expected of it.
 *
 * @param recommend recommendations that survive, by rule name, with their verdict
 * @param forbid rules that must not be among the recommendations
 * @param overridden what is set aside, by rule name, with the rule that sets it aside
 * @param findings names that are concluded
 * @param noFindings names that must not be concluded
 * @param status how the runner stands
 * @param today what to do with the next session
 * @param missing fields of the athlete file that the advice asks for
 * @param answers considered items that the advice answers
 */
public record Expectation(
        Map<String, Verdict> recommend,
        List<String> forbid,
        Map<String, String> overridden,
        List<String> findings,
        List<String> noFindings,
        @Nullable Status status,
        @Nullable Decision today,
        List<String> missing,
        List<String> answers) {
    /** Nothing is expected. */
    static final Expectation NONE =
            new Expectation(Map.of(), List.of(), Map.of(), List.of(), List.of(), null, null, List.of(), List.of());
}
