package org.recoup.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recoup.Recoup;
import org.recoup.advice.Advice;
import org.recoup.advice.Missing;
import org.recoup.advice.Overridden;
import org.recoup.advice.Recommendation;
import org.recoup.athlete.AthleteFile;
import org.recoup.evaluate.Evaluation;

/** Runs scenarios against a rulebook. Safe for several threads if the rulebook is. */
public final class ScenarioRunner {
    private static final String NONE = "none";

    private final Function<AthleteFile, Observation> rulebook;

    /**
     * Runs them against this rulebook.
     *
     * @param rulebook what it makes of one athlete
     */
    public ScenarioRunner(Function<AthleteFile, Observation> rulebook) {
        this.rulebook = rulebook;
    }

    /** Runs them against the rulebook of this door. */
    public static ScenarioRunner of(Recoup recoup) {
        return new ScenarioRunner(athlete -> {
            Evaluation evaluation = recoup.evaluate(athlete, null);
            return new Observation(evaluation.advice(), evaluation.fired(), evaluation.findings());
        });
    }

    /** Runs one scenario. */
    public ScenarioResult run(Scenario scenario) {
        Observation observation = rulebook.apply(scenario.athlete());
        return new ScenarioResult(scenario, List.copyOf(differences(scenario, observation)), observation);
    }

    private static List<Difference> differences(Scenario scenario, Observation observation) {
        List<Difference> differences = new ArrayList<>();
        Expectation expect = scenario.expect();
        Advice advice = observation.advice();
        String rule = scenario.rule();
        if (rule != null) {
            compare(
                    differences,
                    rule,
                    firing(scenario.fires()),
                    firing(observation.fired().contains(rule)));
        }
        expect.recommend().forEach((id, verdict) -> compare(differences, id, verdict.code(), verdict(advice, id)));
        expect.forbid().forEach(id -> compareForbidden(differences, advice, id));
        expect.overridden().forEach((id, by) -> compareOverridden(differences, advice, id, by));
        expect.findings().forEach(name -> compareFinding(differences, observation, name, true));
        expect.noFindings().forEach(name -> compareFinding(differences, observation, name, false));
        if (expect.status() != null) {
            compare(
                    differences,
                    "status",
                    expect.status().code(),
                    advice.status().code());
        }
        if (expect.today() != null) {
            String actual = advice.today() == null
                    ? "no session"
                    : advice.today().decision().code();
            compare(differences, "today", expect.today().code(), actual);
        }
        List<String> missing = advice.missing().stream().map(Missing::fact).toList();
        compareHeld(differences, "missing", expect.missing(), missing);
        List<String> answers = advice.recommendations().stream()
                .map(Recommendation::answers)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        compareHeld(differences, "answers", expect.answers(), answers);
        return differences;
    }

    private static void compare(List<Difference> differences, String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            differences.add(new Difference(what, expected, actual));
        }
    }

    private static String firing(boolean fires) {
        return fires ? "fires" : "does not fire";
    }

    /** The verdicts that survived under an id; where none did, what became of it. */
    private static String verdict(Advice advice, String id) {
        List<String> verdicts = advice.recommendations().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.verdict().code())
                .distinct()
                .toList();
        if (verdicts.isEmpty()) {
            Map<String, List<String>> setAside = setAside(advice, id);
            return setAside.isEmpty() ? NONE : "set aside by " + String.join(", ", setAside.get(id));
        }
        return String.join(", ", verdicts);
    }

    private static Map<String, List<String>> setAside(Advice advice, String id) {
        return advice.overridden().stream()
                .filter(each -> each.id().equals(id))
                .collect(
                        Collectors.groupingBy(Overridden::id, Collectors.mapping(Overridden::by, Collectors.toList())));
    }

    private static void compareForbidden(List<Difference> differences, Advice advice, String id) {
        if (advice.recommendations().stream().anyMatch(each -> each.id().equals(id))) {
            differences.add(new Difference(id, "not recommended", verdict(advice, id)));
        }
    }

    private static void compareOverridden(List<Difference> differences, Advice advice, String id, String by) {
        List<String> actual = setAside(advice, id).getOrDefault(id, List.of());
        if (!actual.contains(by)) {
            differences.add(new Difference(
                    id,
                    "set aside by " + by,
                    actual.isEmpty() ? "not set aside" : "set aside by " + String.join(", ", actual)));
        }
    }

    private static void compareFinding(
            List<Difference> differences, Observation observation, String name, boolean expected) {
        boolean actual = observation.findings().contains(name);
        compare(differences, "finding " + name, found(expected), found(actual));
    }

    private static String found(boolean found) {
        return found ? "found" : "not found";
    }

    private static void compareHeld(
            List<Difference> differences, String what, List<String> expected, List<String> actual) {
        for (String each : expected) {
            if (!actual.contains(each)) {
                differences.add(new Difference(what, each, actual.isEmpty() ? NONE : String.join(", ", actual)));
            }
        }
    }
}
