package org.recoup.author.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.recoup.Recoup;
import org.recoup.author.mutate.Fate.Outcome;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.scenario.ScenarioSet;

/** The scenarios of the shipped rules notice faults in them. Among the end-to-end tests because it is the longest. */
class ShippedRulesMutationIT {
    private static final Path RULES =
            Path.of(System.getProperty("recoup.home", ".")).resolve("rules");

    @Test
    void scenariosCatchAtLeastNinetyFivePercentOfMutants() throws IOException {
        RuleFolder folder = RuleFolder.read(RULES);
        RulebookStore store = RulebookStore.ofUser();
        Recoup recoup = Recoup.of(store.load(folder));
        MutationReport report =
                new MutationTest(folder, recoup, store, ScenarioSet.read(RULES).scenarios()).run(rule -> true);

        assertThat(report.fates()).hasSizeGreaterThan(4000);
        assertThat(report.faults()).isEmpty();
        assertThat(report.reaches(BigDecimal.valueOf(95)))
                .as("%d of %d are caught", report.count(Outcome.CAUGHT), report.catchable())
                .isTrue();
    }
}
