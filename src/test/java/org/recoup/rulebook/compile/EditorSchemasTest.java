package org.recoup.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.advice.Certainty;
import org.recoup.advice.Decision;
import org.recoup.advice.Status;
import org.recoup.advice.Verdict;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schemas by which editors complete and check the YAML files of rules. */
class EditorSchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RULES = Path.of("rules");

    /** The patterns that an editor is told. */
    private static Map<String, String> patterns() throws IOException {
        JsonNode settings =
                JSON.readTree(Path.of("docs", "editors", "settings.json").toFile());
        Map<String, String> patterns = new java.util.TreeMap<>();
        settings.path("yaml.schemas")
                .fields()
                .forEachRemaining(entry -> patterns.put(
                        entry.getKey().replace("./", "").replace(".schema.json", ""),
                        entry.getValue().asText()));
        return patterns;
    }

    @Test
    void everyShippedFileIsValidByTheSchemaThatEditorsTakeForIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Path below = RULES.relativize(file);
                String name = nameFor(below);
                if (name == null) {
                    unseen.add(below.toString());
                } else {
                    schema(name)
                            .validate(json(Files.readString(file)), InputFormat.JSON)
                            .forEach(error -> wrong.add(below + " " + error));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(unseen).containsExactly("rulebook.yaml");
    }

    private static String nameFor(Path below) throws IOException {
        for (Map.Entry<String, String> each : patterns().entrySet()) {
            String pattern = each.getValue().startsWith("*") ? "**/" + each.getValue() : each.getValue();
            if (FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(below)) {
                return each.getKey();
            }
        }
        return null;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wordings | cold.asked: {titel: Cold}",
                "wordings | 'Cold asked: {title: Cold}'",
                "scenarios | '[{name: a, rule: cold.asked}]'",
                "scenarios | '[{name: a}]'",
                "scenarios | '[{name: a, expect: {today: perhaps}}]'",
                "scenarios | '[{name: a, rule: cold.asked, fires: maybe}]'",
                "guidance | 'S1: {article: a, topic: b}'",
                "guidance | 'S1: {article: a, topic: b, paraphrase: c, modelled: no}'",
                "questions | 'athlete.age: {safety: true}'",
                "sources | 'R1: {title: a, mark: X}'",
                "topics | 'cold: [1]'",
                "bases | '[1]'",
            })
    void whatTheProgramWouldRefuseIsSeenInTheEditor(String name, String yaml) throws IOException {
        assertThat(schema(name).validate(json(yaml), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void wordsAreThoseOfTheContract() throws IOException {
        JsonNode expect = JSON.readTree(resource("scenarios")).at("/items/properties/expect/properties");
        assertThat(words(expect.at("/recommend/additionalProperties/enum")))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Verdict.values()).map(Verdict::code).toArray(String[]::new));
        assertThat(words(expect.at("/status/enum")))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Status.values()).map(Status::code).toArray(String[]::new));
        assertThat(words(expect.at("/today/enum")))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Decision.values()).map(Decision::code).toArray(String[]::new));
        assertThat(words(JSON.readTree(resource("guidance")).at("/additionalProperties/properties/certainty/enum")))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Certainty.values()).map(Certainty::code).toArray(String[]::new));
    }

    @Test
    void snippetsAreJson() throws IOException {
        assertThat(JSON.readTree(
                        Path.of("docs", "editors", "recoup.code-snippets").toFile()))
                .hasSize(4);
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(name), InputFormat.JSON);
    }

    private static String resource(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/org/recoup", name + ".schema.json"));
    }

    private static String json(String yaml) throws IOException {
        return JSON.writeValueAsString(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }
}
