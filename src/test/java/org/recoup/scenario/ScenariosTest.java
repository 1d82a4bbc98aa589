package org.recoup.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recoup.Recoup;

/** The scenarios that stand beside the shipped rules, one test each. */
class ScenariosTest {
    private static Recoup recoup;
    private static ScenarioSet set;

    @BeforeAll
    static void read() throws IOException {
        recoup = Recoup.shipped();
        set = ScenarioSet.read(Path.of("rules"));
    }

    @TestFactory
    Stream<DynamicContainer> scenarios() {
        assertThat(set.scenarios()).isNotEmpty();
        ScenarioRunner runner = ScenarioRunner.of(recoup);
        Map<String, List<Scenario>> byTopic = set.scenarios().stream()
                .collect(Collectors.groupingBy(Scenario::topic, LinkedHashMap::new, Collectors.toList()));
        return byTopic.entrySet().stream()
                .map(topic -> DynamicContainer.dynamicContainer(
                        topic.getKey(), topic.getValue().stream().map(each -> test(runner, each))));
    }

    private static DynamicTest test(ScenarioRunner runner, Scenario scenario) {
        return DynamicTest.dynamicTest(scenario.name(), () -> {
            ScenarioResult result = runner.run(scenario);
            if (!result.passed()) {
                fail(result.toString());
            }
        });
    }

    @Test
    void everyScenarioAndBaseCanBeRead() {
        assertThat(told(set.faults())).isEmpty();
    }

    @Test
    void everyNameInAScenarioIsThatOfARuleOrFinding() {
        assertThat(told(check().unknownNames(set.scenarios()))).isEmpty();
    }

    @Test
    void everyRuleHasAScenarioInWhichItFiresAndOneInWhichItJustDoesNot() {
        assertThat(told(check().untested(set.scenarios()))).isEmpty();
    }

    private static ScenarioCheck check() {
        return new ScenarioCheck(recoup.rulebook().data().cards());
    }

    private static String told(List<ScenarioFault> faults) {
        return faults.stream().map(ScenarioFault::toString).collect(Collectors.joining("\n"));
    }
}
