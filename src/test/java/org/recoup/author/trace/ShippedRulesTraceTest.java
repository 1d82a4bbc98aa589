package org.recoup.author.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recoup.Recoup;
import org.recoup.athlete.AthleteFile;
import org.recoup.conclude.Finding;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleFile;
import org.recoup.evaluate.Evaluation;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioSet;

/** The tracer against the engine on every shipped rule, over every scenario: two readings of the same rules. */
class ShippedRulesTraceTest {
    private static final List<Rule> RULES = new ArrayList<>();
    private static Recoup recoup;
    private static List<Scenario> scenarios;

    @BeforeAll
    static void read() throws IOException {
        recoup = Recoup.shipped();
        scenarios = ScenarioSet.read(Path.of("rules")).scenarios();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                RuleFile read = RuleFile.read(file.toString(), Files.readString(file));
                assertThat(read.faults()).isEmpty();
                RULES.addAll(read.rules());
            }
        }
    }

    @Test
    void tracerAndEngineAgreeOnEveryRuleInEveryScenario() {
        assertThat(RULES).isNotEmpty();
        assertThat(scenarios).isNotEmpty();
        List<String> differing = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Evaluation evaluation = recoup.evaluate(scenario.athlete(), null);
            RuleTracer tracer = new RuleTracer(facts(evaluation));
            for (Rule rule : RULES) {
                boolean fired = evaluation.fired().contains(rule.name());
                if (tracer.fires(rule) != fired) {
                    differing.add(rule.name() + (fired ? " fires" : " does not fire") + " in " + scenario.name());
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void everyRuleThatJustDoesNotFireHasAReason() {
        List<String> silent = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            for (Rule rule : RULES) {
                if (rule.name().equals(scenario.rule()) && !scenario.fires()) {
                    AthleteFile athlete = scenario.athlete();
                    RuleTrace trace = new RuleTracer(facts(recoup.evaluate(athlete, null))).trace(rule);
                    if (!trace.followed() || TraceText.whyNot(trace).isEmpty()) {
                        silent.add(rule.name() + " in " + scenario.name());
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static List<Object> facts(Evaluation evaluation) {
        List<Object> facts = new ArrayList<>(evaluation.facts().all());
        evaluation.findings().forEach(name -> facts.add(new Finding(name)));
        return facts;
    }
}
