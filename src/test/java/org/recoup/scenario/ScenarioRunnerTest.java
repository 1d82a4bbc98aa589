package org.recoup.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recoup.advice.Advice;
import org.recoup.advice.Certainty;
import org.recoup.advice.Decision;
import org.recoup.advice.Missing;
import org.recoup.advice.Overridden;
import org.recoup.advice.Phase;
import org.recoup.advice.Priority;
import org.recoup.advice.Recommendation;
import org.recoup.advice.RulebookRef;
import org.recoup.advice.Status;
import org.recoup.advice.Today;
import org.recoup.advice.Verdict;
import org.recoup.athlete.Athlete;
import org.recoup.athlete.AthleteFile;

class ScenarioRunnerTest {
    private static final AthleteFile ATHLETE = new AthleteFile(
            null,
            new Athlete(
                    "a", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, null),
            null,
            null,
            null,
            null,
            null);
    private static final Advice ADVICE = new Advice(
            "a",
            LocalDateTime.of(2026, 5, 20, 18, 0),
            new Phase("build", "plan"),
            Status.NEUTRAL,
            new Today(Decision.GO, null, null, List.of()),
            List.of(new Recommendation(
                    "rest.one",
                    "rest-days",
                    Verdict.DO,
                    Priority.ESSENTIAL,
                    "t",
                    "t",
                    null,
                    null,
                    null,
                    "ice-bath",
                    List.of(),
                    List.of("S4-10"),
                    Certainty.STRONG)),
            List.of(new Overridden("cold.after", "cold", Verdict.DO, "cold.avoid", "because", List.of("S1-25"))),
            List.of(new Missing("athlete.conditions", List.of("cold.avoid"), "Any?")),
            new RulebookRef("r", null, "sha256:0"),
            "notice");

    private final ScenarioRunner runner =
            new ScenarioRunner(athlete -> new Observation(ADVICE, Set.of("rest.one", "cold.after"), Set.of("rested")));

    @Test
    void aScenarioPassesWhenAllIsAsExpected() {
        ScenarioResult result = runner.run(scenario(
                "cold.after",
                true,
                new Expectation(
                        Map.of("rest.one", Verdict.DO),
                        List.of("cold.after", "never.heard"),
                        Map.of("cold.after", "cold.avoid"),
                        List.of("rested"),
                        List.of("tired"),
                        Status.NEUTRAL,
                        Decision.GO,
                        List.of("athlete.conditions"),
                        List.of("ice-bath"))));
        assertThat(result.differences()).isEmpty();
        assertThat(result.passed()).isTrue();
    }

    @Test
    void everyDifferenceIsToldInOneBlock() {
        ScenarioResult result = runner.run(scenario(
                "cold.avoid",
                true,
                new Expectation(
                        Map.of("cold.after", Verdict.AVOID),
                        List.of("rest.one"),
                        Map.of("cold.after", "cold.taper"),
                        List.of("tired"),
                        List.of("rested"),
                        Status.WATCH,
                        Decision.REST,
                        List.of("days[].sleepHours"),
                        List.of("sauna"))));
        assertThat(result.passed()).isFalse();
        assertThat(result.toString().lines())
                .containsExactly(
                        "A story",
                        "  at rules/cold/cold.scenarios.yaml:3:3",
                        "  cold.avoid      expected: fires                    actual: does not fire",
                        "  cold.after      expected: avoid                    actual: set aside by cold.avoid",
                        "  rest.one        expected: not recommended          actual: do",
                        "  cold.after      expected: set aside by cold.taper  actual: set aside by cold.avoid",
                        "  finding tired   expected: found                    actual: not found",
                        "  finding rested  expected: not found                actual: found",
                        "  status          expected: watch                    actual: neutral",
                        "  today           expected: rest                     actual: go",
                        "  missing         expected: days[].sleepHours        actual: athlete.conditions",
                        "  answers         expected: sauna                    actual: ice-bath");
    }

    @Test
    void aRuleThatShouldNotFireFails() {
        assertThat(runner.run(scenario("rest.one", false, Expectation.NONE)).differences())
                .containsExactly(new Difference("rest.one", "does not fire", "fires"));
    }

    @Test
    void aStoryAboutNoRuleChecksItsExpectationsAlone() {
        assertThat(runner.run(scenario(null, false, Expectation.NONE)).passed()).isTrue();
    }

    private static Scenario scenario(@Nullable String rule, boolean fires, Expectation expect) {
        return new Scenario(
                "A story",
                new Place("rules/cold/cold.scenarios.yaml", 3, 3),
                "cold",
                rule,
                fires,
                "plain",
                ATHLETE,
                expect);
    }
}
