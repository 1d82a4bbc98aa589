package org.recoup.author.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Rule;
import org.recoup.drl.Truth;

/**
 * One rule on the facts of one athlete.
 *
 * @param rule the rule
 * @param fires whether the engine fires it
 * @param truth unknown where a value that is unknown could make it fire
 * @param conditions each condition in a match; where there is none, in the one that comes nearest
 * @param followed false: it holds something that is not followed, so nothing here is sure
 */
public record RuleTrace(Rule rule, boolean fires, Truth truth, List<ConditionTrace> conditions, boolean followed) {

    /** The first condition that does not hold; null: all hold. */
    public @Nullable ConditionTrace firstFailed() {
        return conditions.stream().filter(each -> !each.holds()).findFirst().orElse(null);
    }

    /** All conditions that do not hold. */
    public List<ConditionTrace> failed() {
        return conditions.stream().filter(each -> !each.holds()).toList();
    }

    /** How many reasons keep it from firing. */
    public int failures() {
        return failed().stream().mapToInt(ConditionTrace::failures).sum();
    }
}
