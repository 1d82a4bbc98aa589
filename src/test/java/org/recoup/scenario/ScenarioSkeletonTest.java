package org.recoup.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.Recoup;
import org.recoup.advice.Advice;
import org.recoup.read.AthleteReader;

class ScenarioSkeletonTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"taper-ice-bath", "almost-nothing", "heavy-week", "race-yesterday", "illness", "heat"})
    void aRecordedAthletePassesAsTheScenarioItBecame(String sample) throws IOException {
        String json = Files.readString(Path.of("samples", sample + ".json"));
        Recoup recoup = Recoup.shipped();
        Advice advice = recoup.advise(new AthleteReader().read(sample, json).orThrow());
        String yaml = ScenarioSkeleton.of((ObjectNode) new ObjectMapper().readTree(json), advice);
        write("bases/plain.yaml", Files.readString(Path.of("rules/bases/plain.yaml")));
        write("recorded/recorded.scenarios.yaml", yaml);

        ScenarioSet set = ScenarioSet.read(folder);

        assertThat(set.faults()).as(yaml).isEmpty();
        ScenarioResult result = ScenarioRunner.of(recoup).run(set.scenarios().get(0));
        assertThat(result.passed()).as(result.toString()).isTrue();
        assertThat(result.observation().advice().recommendations())
                .extracting(each -> each.id())
                .isEqualTo(
                        advice.recommendations().stream().map(each -> each.id()).toList());
    }

    @Test
    void daysStandRelativeToTheDayOfTheAdvice() throws IOException {
        String json = "{\"athlete\":{\"id\":\"secret\",\"name\":\"Somebody\",\"birthDate\":\"1990-05-21\"},"
                + "\"asOf\":\"2025-05-21T07:05\",\"days\":[{\"date\":\"2025-05-20\",\"sleepHours\":6.5}]}";
        Recoup recoup = Recoup.shipped();
        Advice advice = recoup.advise(new AthleteReader().read("a", json).orThrow());
        assertThat(ScenarioSkeleton.of((ObjectNode) new ObjectMapper().readTree(json), advice))
                .contains("    asOf: DT07:05\n", "    athlete.birthDate: \"1991-05-20\"\n")
                .contains("    days[D-1]: {sleepHours: 6.5}\n")
                .doesNotContain("secret", "Somebody");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
