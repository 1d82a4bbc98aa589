package org.recoup.author.trace;

import java.util.List;

/**
 * Why a rule did not fire, down to the values.
 *
 * @param trace the rule on the facts of one athlete
 * @param causes a cause for each condition that does not hold, in the order of the rule; empty: it fires
 */
public record WhyNot(RuleTrace trace, List<Cause> causes) {

    /**
     * Why one condition does not hold.
     *
     * @param condition the condition
     * @param lines sentences made from it
     * @param behind where a finding is missing, why the rules that conclude it do not fire, the nearest first; where one
     *     is there that must not be, the rules that concluded it
     */
    public record Cause(ConditionTrace condition, List<String> lines, List<WhyNot> behind) {}
}
