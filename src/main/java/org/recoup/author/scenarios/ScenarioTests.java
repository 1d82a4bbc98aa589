package org.recoup.author.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.author.RuleTexts;
import org.recoup.author.trace.RulebookTracer;
import org.recoup.author.trace.WhyNot;
import org.recoup.conclude.Finding;
import org.recoup.drl.Rule;
import org.recoup.evaluate.Evaluation;
import org.recoup.evaluate.RuleFaultException;
import org.recoup.evaluate.RunawayRuleException;
import org.recoup.scenario.Observation;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioCheck;
import org.recoup.scenario.ScenarioFault;
import org.recoup.scenario.ScenarioResult;
import org.recoup.scenario.ScenarioRunner;
import org.recoup.scenario.ScenarioSet;

/** Runs scenarios against a rulebook and looks into what failed. */
public final class ScenarioTests {
    /** Of the rules that conclude a finding that was expected, the nearest are enough. */
    private static final int RULES_BEHIND_A_FINDING = 2;

    private final Recoup recoup;
    private final RuleTexts texts;

    /** @param texts the rules as they are written, of the same rulebook */
    public ScenarioTests(Recoup recoup, RuleTexts texts) {
        this.recoup = recoup;
        this.texts = texts;
    }

    /**
     * Runs scenarios.
     *
     * @param set all scenarios of the rulebook
     * @param filter runs only those with this in their name, rule, topic or file, in upper or lower case; null: all.
     *     Coverage is then that of the rules they are about.
     * @param coverage whether to measure how much of the rules they touch
     */
    public TestReport run(ScenarioSet set, @Nullable String filter, boolean coverage) {
        List<Scenario> chosen = set.scenarios().stream()
                .filter(each -> filter == null || matches(each, filter))
                .toList();
        Set<String> about =
                chosen.stream().map(Scenario::rule).filter(Objects::nonNull).collect(Collectors.toSet());
        CoverageMeter meter =
                coverage ? new CoverageMeter(texts, name -> filter == null || about.contains(name)) : null;
        Stream<Scenario> each = meter == null ? chosen.parallelStream() : chosen.stream();
        List<TestedScenario> tested = each.map(one -> run(one, meter)).toList();
        List<ScenarioFault> faults = new ArrayList<>(set.faults());
        faults.addAll(new ScenarioCheck(recoup.rulebook().data().cards()).unknownNames(chosen));
        return new TestReport(texts, tested, List.copyOf(faults), meter == null ? null : meter.coverage());
    }

    private static boolean matches(Scenario scenario, String filter) {
        String wanted = filter.toLowerCase(Locale.ROOT);
        return List.of(
                        scenario.name(),
                        String.valueOf(scenario.rule()),
                        scenario.topic(),
                        scenario.place().file())
                .stream()
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Runs one scenario. Safe for several threads. */
    public TestedScenario run(Scenario scenario) {
        return run(scenario, null);
    }

    private TestedScenario run(Scenario scenario, @Nullable CoverageMeter meter) {
        Evaluation evaluation;
        try {
            evaluation = recoup.evaluate(scenario.athlete(), null);
        } catch (RunawayRuleException | RuleFaultException | IllegalArgumentException e) {
            // The last: the athlete has no moment that the advice could be for.
            return new TestedScenario(scenario, null, String.valueOf(e.getMessage()), List.of());
        }
        if (meter != null) {
            meter.take(evaluation.fired(), facts(evaluation));
        }
        Observation observation = new Observation(evaluation.advice(), evaluation.fired(), evaluation.findings());
        ScenarioResult result = new ScenarioRunner(any -> observation).run(scenario);
        return new TestedScenario(scenario, result, null, result.passed() ? List.of() : whyNot(scenario, evaluation));
    }

    private List<WhyNot> whyNot(Scenario scenario, Evaluation evaluation) {
        RulebookTracer tracer = new RulebookTracer(texts.rules(), facts(evaluation));
        Set<String> expected = new LinkedHashSet<>();
        if (scenario.rule() != null && scenario.fires()) {
            expected.add(scenario.rule());
        }
        expected.addAll(scenario.expect().recommend().keySet());
        expected.addAll(scenario.expect().overridden().keySet());
        expected.removeAll(evaluation.fired());
        List<WhyNot> found = new ArrayList<>();
        expected.stream().map(tracer::whyNot).filter(Objects::nonNull).forEach(found::add);
        scenario.expect().findings().stream()
                .filter(name -> !evaluation.findings().contains(name))
                .flatMap(name -> concluding(name, tracer).stream())
                .filter(each -> !expected.contains(each.trace().rule().name()))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private List<WhyNot> concluding(String finding, RulebookTracer tracer) {
        return texts.rules().stream()
                .filter(rule -> rule.findings().contains(finding))
                .map(Rule::name)
                .map(tracer::whyNot)
                .filter(Objects::nonNull)
                .sorted(WhyNot.NEAREST_FIRST)
                .limit(RULES_BEHIND_A_FINDING)
                .toList();
    }

    private static List<Object> facts(Evaluation evaluation) {
        List<Object> facts = new ArrayList<>(evaluation.facts().all());
        evaluation.findings().forEach(name -> facts.add(new Finding(name)));
        return facts;
    }
}
