package org.recoup.author.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recoup.Recoup;
import org.recoup.advice.Advice;
import org.recoup.advice.Recommendation;
import org.recoup.advice.Verdict;
import org.recoup.advice.Window;
import org.recoup.drl.RuleFile;
import org.recoup.evaluate.Evaluation;
import org.recoup.rulebook.RuleCard;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioSet;

/** What the scenarios show of the rules together. */
class EveryRuleFiresTest {
    private static List<Scenario> scenarios;
    private static List<Evaluation> evaluations;
    private static List<RuleCard> rules;

    @BeforeAll
    static void evaluate() throws IOException {
        scenarios = ScenarioSet.read(Path.of("rules")).scenarios();
        evaluations = new ArrayList<>();
        Recoup recoup = Recoup.shipped();
        rules = recoup.rulebook().data().cards();
        scenarios.forEach(each -> evaluations.add(recoup.evaluate(each.athlete(), null)));
    }

    @AfterAll
    static void forget() {
        scenarios = List.of();
        evaluations = List.of();
    }

    @Test
    void everyRuleFiresSomewhere() {
        Set<String> silent = new TreeSet<>();
        rules.forEach(rule -> silent.add(rule.name()));
        evaluations.forEach(each -> silent.removeAll(each.fired()));

        assertThat(silent)
                .as("rules that fire in no scenario; write one with fires: true, or take the rule out")
                .isEmpty();
    }

    @Test
    void everyRecommendationSurvivesSomewhere() {
        Set<String> neverSeen = new TreeSet<>();
        RuleLibrary.shipped().folder().files().forEach((file, text) -> {
            if (file.endsWith(".drl")) {
                RuleFile.read(file, text).rules().stream()
                        .filter(rule -> rule.conclusions().stream()
                                .anyMatch(it -> it.call().equals("advise")))
                        .forEach(rule -> neverSeen.add(rule.name()));
            }
        });
        evaluations.forEach(each -> each.advice().recommendations().forEach(one -> neverSeen.remove(one.id())));

        assertThat(neverSeen)
                .as("recommendations that something sets aside in every scenario; nobody would ever read them")
                .isEmpty();
    }

    /**
     * Settlement leaves one verdict a topic and day. Two days may differ, but then their windows must not meet: at no
     * moment is the same matter both advised and advised against.
     */
    @Test
    void nothingIsBothAdvisedAndAdvisedAgainstAtOneTime() {
        List<String> contradictions = new ArrayList<>();
        for (int i = 0; i < evaluations.size(); i++) {
            Advice advice = evaluations.get(i).advice();
            for (Recommendation one : advice.recommendations()) {
                for (Recommendation other : advice.recommendations()) {
                    if (one.topic().equals(other.topic())
                            && one.verdict() == Verdict.AVOID
                            && (other.verdict() == Verdict.DO || other.verdict() == Verdict.CONSIDER)
                            && meet(one.window(), other.window())) {
                        contradictions.add(scenarios.get(i).place() + ": " + one.id() + " " + one.window() + " against "
                                + other.id() + " " + other.window());
                    }
                }
            }
        }
        assertThat(contradictions).isEmpty();
    }

    private static boolean meet(Window one, Window other) {
        return before(from(one), until(other)) && before(from(other), until(one));
    }

    private static LocalDateTime from(Window window) {
        return window == null || window.from() == null ? LocalDateTime.MIN : window.from();
    }

    private static LocalDateTime until(Window window) {
        return window == null || window.until() == null ? LocalDateTime.MAX : window.until();
    }

    private static boolean before(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other);
    }
}
