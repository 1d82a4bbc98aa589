package org.recoup.author.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.author.trace.WhyNot;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioResult;

/**
 * One scenario that was run.
 *
 * @param scenario the scenario
 * @param result what came of it; null: the rules could not be evaluated
 * @param fault why the rules could not be evaluated; null: they could
 * @param whyNot why what was expected did not come; empty: all came
 */
public record TestedScenario(
        Scenario scenario,
        @Nullable ScenarioResult result,
        @Nullable String fault,
        List<WhyNot> whyNot) {

    public boolean passed() {
        return result != null && result.passed();
    }
}
