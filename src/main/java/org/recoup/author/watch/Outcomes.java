package org.recoup.author.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.author.scenarios.TestedScenario;
import org.recoup.evaluate.RuleProbe;
import org.recoup.facts.Facts;
import org.recoup.rulebook.Rulebook;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioResult;

/**
 * What came of scenarios the last time, and which of them another time can come to something else.
 *
 * <p>A scenario is the same as before if its athlete and what it expects are, and if of the rules that changed none fired
 * before and none fires on the findings of before: those findings then are what the new rules conclude too, for a rule that
 * does not fire concludes nothing, and rules that rest on the absence of findings have one outcome only. What the advice
 * asks for depends on rules that did not fire as well, so scenarios that expect a question are run whenever a rule changes.
 */
final class Outcomes {
    private Map<Scenario, Outcome> byScenario = new IdentityHashMap<>();

    /**
     * What came of one.
     *
     * @param failure what was different; null: it passed
     * @param fired names of the rules that fired
     * @param findings names of the findings
     */
    private record Outcome(@Nullable TestedScenario failure, Collection<String> fired, Collection<String> findings) {}

    void put(TestedScenario tested) {
        ScenarioResult result = tested.result();
        byScenario.put(
                tested.scenario(),
                new Outcome(
                        tested.passed() ? null : tested,
                        result == null
                                ? List.of()
                                : List.copyOf(result.observation().fired()),
                        result == null
                                ? List.of()
                                : List.copyOf(result.observation().findings())));
    }

    /** Those of which nothing is known, or whose failure may have another place or cause now. Forgets all others. */
    List<Scenario> unknown(List<Scenario> scenarios) {
        Map<String, Scenario> older = new HashMap<>();
        byScenario.keySet().forEach(each -> older.put(key(each), each));
        Map<Scenario, Outcome> kept = new IdentityHashMap<>();
        List<Scenario> unknown = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Outcome outcome = byScenario.get(scenario);
            Scenario twin = older.get(key(scenario));
            if (outcome == null && twin != null && isSameStory(twin, scenario)) {
                outcome = byScenario.get(twin);
            }
            if (outcome == null || outcome.failure() != null) {
                unknown.add(scenario);
            } else {
                kept.put(scenario, outcome);
            }
        }
        byScenario = kept;
        return unknown;
    }

    private static String key(Scenario scenario) {
        return scenario.place().file() + "\n" + scenario.name();
    }

    /** All but the place. */
    private static boolean isSameStory(Scenario one, Scenario other) {
        return Objects.equals(one.rule(), other.rule())
                && one.fires() == other.fires()
                && one.athlete().equals(other.athlete())
                && one.expect().equals(other.expect());
    }

    /** Of the scenarios of which something is known, those that a change of the rules can affect. */
    List<Scenario> affected(List<Scenario> scenarios, Change change) {
        if (change.rules().isEmpty() && !change.questions()) {
            return List.of();
        }
        RuleProbe probe = new RuleProbe(Rulebook.of(change.after()));
        return scenarios.parallelStream()
                .filter(byScenario::containsKey)
                .filter(scenario -> isAffected(scenario, byScenario.get(scenario), change.rules(), probe))
                .toList();
    }

    private static boolean isAffected(Scenario scenario, Outcome outcome, Set<String> changed, RuleProbe probe) {
        return !scenario.expect().missing().isEmpty()
                || !Collections.disjoint(outcome.fired(), changed)
                || probe.anyFires(Facts.of(scenario.athlete(), null), outcome.findings());
    }

    /** Those that did not pass, in the order given. */
    List<TestedScenario> failed(List<Scenario> scenarios) {
        List<TestedScenario> failed = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Outcome outcome = byScenario.get(scenario);
            if (outcome != null && outcome.failure() != null) {
                failed.add(outcome.failure());
            }
        }
        return failed;
    }
}
