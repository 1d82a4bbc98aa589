package org.recoup.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoup.Recoup;
import org.recoup.advice.AdviceJson;
import org.recoup.athlete.AthleteFile;
import org.recoup.evaluate.Evaluation;
import org.recoup.facts.Facts;
import org.recoup.rulebook.Rulebook;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioSet;
import org.recoup.testing.AthleteGenerator;

class CandidatesTest {
    private static final int RUNNERS = 200;
    private static final int FIRST = 12;

    private final List<ExecutableRule> rules = Rulebook.shippedData().rules();

    @Test
    void noRuleThatFiresIsLeftOut() throws IOException {
        long candidates = 0;
        List<AthleteFile> athletes = athletes();
        Recoup recoup = Recoup.shipped();
        for (AthleteFile athlete : athletes) {
            Evaluation evaluation = recoup.evaluate(athlete, null);
            Set<String> names = names(athlete);
            assertThat(names).as("candidates for %s", athlete.athlete().id()).containsAll(evaluation.fired());
            candidates += names.size();
        }
        assertThat(candidates / athletes.size()).as("most rules are left out").isLessThan(rules.size() / 2);
    }

    @Test
    void theFirstAthleteIsAdvisedAsAnyOther() throws IOException {
        List<AthleteFile> athletes = athletes();
        Recoup warm = Recoup.shipped();
        for (int i = 0; i <= FIRST; i++) {
            AthleteFile athlete = athletes.get(i * (athletes.size() - 1) / FIRST);
            warm.advise(athlete);
            Recoup cold = Recoup.shipped();
            assertThat(AdviceJson.line(cold.advise(athlete))).isEqualTo(AdviceJson.line(warm.advise(athlete)));
        }
    }

    private Set<String> names(AthleteFile athlete) {
        Set<String> names = new HashSet<>();
        Candidates.of(rules, Facts.of(athlete, null).all()).forEach(rule -> names.add(rule.name()));
        return names;
    }

    private static List<AthleteFile> athletes() throws IOException {
        List<AthleteFile> athletes = new ArrayList<>();
        for (Scenario scenario : ScenarioSet.read(Path.of("rules")).scenarios()) {
            athletes.add(scenario.athlete());
        }
        AthleteGenerator generator = new AthleteGenerator(3);
        for (int i = 0; i < RUNNERS; i++) {
            athletes.add(generator.athlete(i));
        }
        return athletes;
    }
}
