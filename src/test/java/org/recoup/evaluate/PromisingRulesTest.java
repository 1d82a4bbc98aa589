package org.recoup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoup.athlete.AthleteFile;
import org.recoup.engine.ExecutableRule;
import org.recoup.facts.Facts;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.RulebookData;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioSet;
import org.recoup.testing.AthleteGenerator;

class PromisingRulesTest {
    private static final int RUNNERS = 200;

    private final Rulebook rulebook = Rulebook.shipped();
    private final RulebookData data = rulebook.data();
    private final Demands demands = new Demands(data.cards());
    private final Evaluator evaluator = new Evaluator(rulebook);

    @Test
    void everyRuleThatFiresForARunnerOfAScenarioIsPromising() throws IOException {
        for (Scenario scenario : ScenarioSet.read(Path.of("rules")).scenarios()) {
            assertPromising(scenario.athlete());
        }
    }

    @Test
    void everyRuleThatFiresForAGeneratedRunnerIsPromisingAndMostRulesAreNot() {
        AthleteGenerator generator = new AthleteGenerator(5);
        long promising = 0;
        for (int i = 0; i < RUNNERS; i++) {
            promising += assertPromising(generator.athlete(i)).size();
        }
        assertThat(promising / RUNNERS).isLessThan(data.cards().size() / 2);
    }

    private Set<String> assertPromising(AthleteFile athlete) {
        Set<String> names = new HashSet<>();
        List<ExecutableRule> promising = PromisingRules.of(data, demands, Facts.of(athlete, null));
        promising.forEach(rule -> names.add(rule.name()));
        assertThat(names)
                .as(athlete.athlete().id())
                .containsAll(evaluator.advise(athlete, null).evaluation().fired());
        return names;
    }
}
