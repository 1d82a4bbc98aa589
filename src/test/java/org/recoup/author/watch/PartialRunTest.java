package org.recoup.author.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.Recoup;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioResult;
import org.recoup.scenario.ScenarioRunner;
import org.recoup.scenario.ScenarioSet;

/** Edits of the shipped rules, with the scenarios of a few topics: the scenarios that a watch leaves out would have come to what they came to before. */
class PartialRunTest {
    private static final Set<String> TOPICS = Set.of("cold", "older", "sleep", "race", "today");

    @TempDir
    private static Path folder;

    @TempDir
    private static Path kept;

    private static Workbench bench;

    @BeforeAll
    static void lookOnce() throws IOException {
        Path rules = Path.of("rules");
        try (Stream<Path> walk = Files.walk(rules)) {
            for (Path path : walk.filter(PartialRunTest::isTaken).toList()) {
                Path target = folder.resolve(rules.relativize(path).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(path, target);
            }
        }
        bench = new Workbench(folder, RulebookStore.in(kept));
        assertThat(Objects.requireNonNull(bench.look()).isGood()).isTrue();
    }

    private static boolean isTaken(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path)
                && (!name.endsWith(".scenarios.yaml") || TOPICS.contains(name.replace(".scenarios.yaml", "")));
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // A finding that nearly all others rest on, and one that is wanted to be absent.
                "findings/findings.drl          | ageYears >= 50         | ageYears >= 60",
                "cold/cold.drl                  | what == \"ice-bath\"   | what == \"sauna\"",
                "cold/cold.drl                  | not Finding( name == \"race-day\" ) | Finding( name == \"race-day\" )",
                "cold/cold.drl                  | @verdict(\"avoid\")    | @verdict(\"do\")",
                "sleep/sleep.drl                | sleepHours < 7         | sleepHours < 9",
            })
    void whatIsLeftOutWouldNotHaveChanged(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
        try {
            Verdict verdict = Objects.requireNonNull(bench.look());
            assertThat(verdict.isTested())
                    .as(verdict.check().faults().toString())
                    .isTrue();
            assertThat(verdict.run()).isLessThan(verdict.scenarios());
            Set<String> told = verdict.failed().stream()
                    .map(each -> each.scenario().place().toString())
                    .collect(Collectors.toSet());
            assertThat(told).isNotEmpty().isEqualTo(failingOfAll());
        } finally {
            Files.writeString(path, text);
        }
        assertThat(Objects.requireNonNull(bench.look()).isGood()).isTrue();
    }

    private static Set<String> failingOfAll() throws IOException {
        Recoup recoup = Recoup.of(RulebookStore.in(kept).load(folder));
        ScenarioRunner runner = ScenarioRunner.of(recoup);
        List<Scenario> all = ScenarioSet.read(folder).scenarios();
        return all.parallelStream()
                .map(runner::run)
                .filter(result -> !result.passed())
                .map(ScenarioResult::scenario)
                .map(each -> each.place().toString())
                .collect(Collectors.toSet());
    }
}
