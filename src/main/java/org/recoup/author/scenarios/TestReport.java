package org.recoup.author.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.author.RuleTexts;
import org.recoup.scenario.ScenarioFault;

/**
 * What came of the scenarios of a rulebook.
 *
 * @param texts the rules as they are written
 * @param tested the scenarios that were run, in their order
 * @param faults scenarios that could not be read, or that name what does not exist
 * @param coverage how much of the rules they touch; null: not asked for
 */
public record TestReport(
        RuleTexts texts,
        List<TestedScenario> tested,
        List<ScenarioFault> faults,
        @Nullable Coverage coverage) {

    /** Those that did not pass. */
    public List<TestedScenario> failed() {
        return tested.stream().filter(each -> !each.passed()).toList();
    }
}
