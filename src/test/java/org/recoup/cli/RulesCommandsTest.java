package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.rulebook.Rulebook;

class RulesCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void everyRuleIsListedWithWhatItRestsOn() throws IOException {
        assertThat(run("rules", "list", "--format", "json")).isEqualTo(ExitCode.DONE);

        JsonNode rules = new ObjectMapper().readTree(out.toByteArray());
        assertThat(rules).hasSameSizeAs(Rulebook.shippedData().cards());
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.path("name").asText()).matches("[a-z]+\\.[a-z0-9-]+");
            assertThat(rule.path("title").asText()).isNotBlank();
            assertThat(rule.path("topic").asText()).isNotBlank();
            assertThat(rule.path("guidance")).isNotEmpty();
            assertThat(Path.of(rule.path("file").asText())).isRegularFile();
            assertThat(rule.path("line").asInt()).isPositive();
        });
    }

    @Test
    void ruleIsShownWithTextGuidanceSourcesAndScenarios() {
        assertThat(run("rules", "show", "cold.avoid-when-adapting")).isEqualTo(ExitCode.DONE);
        assertThat(out())
                .contains("rule \"cold.avoid-when-adapting\"", "S2-32", "https://", "  fires ", "  just not ")
                .contains("cold.drl:");
    }

    @Test
    void ruleIsShownToPrograms() throws IOException {
        run("rules", "show", "cold.avoid-when-adapting", "--format", "json");

        JsonNode rule = new ObjectMapper().readTree(out.toByteArray());
        assertThat(rule.path("statements")
                        .get(0)
                        .path("sources")
                        .get(0)
                        .path("link")
                        .asText())
                .startsWith("https://");
        assertThat(rule.path("scenarios"))
                .extracting(each -> each.path("fires").asBoolean())
                .contains(true, false);
        assertThat(rule.path("drl").asText()).startsWith("// ").endsWith("end");
    }

    @Test
    void showTellsForWhichFieldsTheUsualStandsIn() throws IOException {
        run("rules", "show", "fuel.carbohydrate", "--format", "json");
        assertThat(new ObjectMapper()
                        .readTree(out.toByteArray())
                        .path("assumes")
                        .get(0)
                        .asText())
                .isEqualTo("Runner.massKg");
        out.reset();
        run("rules", "show", "fuel.carbohydrate");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Assumes", "Runner.massKg");
    }

    @Test
    void misspeltNamesAreRecognised() {
        assertThat(run("rules", "show", "cold.avoid-when-adaptin")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("guidance", "S2-344")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("Maybe you meant cold.avoid-when-adapting.", "Maybe you meant S2-34.");
        assertThat(out()).isEmpty();
    }

    @Test
    void statementLeadsToItsRulesAndALeftOutOneToItsReason() {
        run("guidance", "s2-34");
        assertThat(out()).contains("Rules: cold.asked");

        run("guidance", "S4-03");
        assertThat(out()).contains("No rule of its own: rationale");
    }

    @Test
    void allOfTheGuidanceIsShown() throws IOException {
        assertThat(run("guidance")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("Left out", "counts as");
        out.reset();

        run("guidance", "--format", "json");
        assertThat(new ObjectMapper().readTree(out.toByteArray())).hasSizeGreaterThan(200);
    }

    @Test
    void figureIsShownWithThePageItWasSeenOnOrAsUnsupported() {
        run("guidance", "X-10");
        assertThat(out()).contains("seen on a secondary page", "https://international.childrenshospital.org/");
        out.reset();

        run("guidance", "S0-14");
        assertThat(out().replaceAll("\\s+", " ")).contains("R22", "seen in no text, counts as unsupported");
    }

    @Test
    void folderOfOnesOwnRulesIsShownInsteadOfTheShippedOnes() throws IOException {
        Path topic = Files.createDirectories(folder.resolve("own"));
        Files.writeString(topic.resolve("own.drl"), """
                package recoup.rules

                import org.recoup.facts.*

                global org.recoup.conclude.Conclude conclude

                // From seventy on.
                rule "own.old"
                    @guidance("X-01")
                when
                    Runner( ageYears >= 70 )
                then
                    conclude.finding( "old" );
                end
                """);
        Files.writeString(topic.resolve("own.wordings.yaml"), "own.old: {title: 70 or older}\n");
        Files.writeString(
                folder.resolve("guidance.yaml"),
                "X-01: {article: own, topic: age, paraphrase: Age counts., certainty: weak, modelled: rule}\n");

        assertThat(run("rules", "list", "--rules", folder.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("own (1)", "finding: 70 or older").doesNotContain("cold");
        out.reset();
        run("rules", "show", "own.old", "--rules", folder.toString());
        assertThat(out()).contains("Age counts.", "No scenario is about it", "Runner( ageYears >= 70 )");
        out.reset();
        assertThat(run("guidance", "--rules", folder.resolve("none").toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("no such folder of rules").doesNotContain("\tat ");
    }

    @Test
    void handbookGoesIntoAFolder() throws IOException {
        Path handbook = folder.resolve("handbook");

        assertThat(run("rules", "docs", "--out", handbook.toString())).isEqualTo(ExitCode.DONE);
        assertThat(handbook.resolve("index.html")).isRegularFile();
        assertThat(out()).contains("begin with " + handbook.resolve("index.html"));

        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(run("rules", "docs", "--out", file.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(file).hasContent("mine");
        assertThat(err.toString()).contains("is a file").doesNotContain("\tat ");
    }

    private ExitCode run(String... arguments) {
        Streams streams = new Streams(InputStream.nullInputStream(), out, new PrintWriter(err, true), false, false);
        return new Shell(streams, Map.of()).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
