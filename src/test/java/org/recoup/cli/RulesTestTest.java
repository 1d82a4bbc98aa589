package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class RulesTestTest {
    private static final String RULE = """
            package recoup.rules

            import org.recoup.conclude.Finding
            import org.recoup.facts.*

            global org.recoup.conclude.Conclude conclude

            // Who is 50 or older.
            rule "older.is-older"
                @guidance("S2-49")
            when
                Runner( ageYears >= 50 )
            then
                conclude.finding( "older" );
            end

            // Who is older rests two days.
            rule "older.rest"
                @guidance("S4-11")
                @topic("rest-days")
                @verdict("do")
                @priority("essential")
            when
                Finding( name == "older" )
                Load( restDays7 < 2 )
            then
                conclude.advise();
            end
            """;
    private static final String PASSES = """
            - name: Fifty is older
              rule: older.is-older
              fires: true
              set:
                athlete.age: 50
            """;
    private static final String FAILS = """
            - name: "Forty-nine & a # is older"
              rule: older.is-older
              fires: true
              set:
                athlete.age: 49
              expect:
                findings: [older]
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void rules() throws IOException {
        write("older/older.drl", RULE);
        write("older/older.wordings.yaml", """
                older.is-older:
                  title: 50 or older
                older.rest:
                  title: Two rest days this week
                  text: "You had {Load.restDays7} rest days in the last 7 days."
                """);
        for (String each :
                new String[] {"guidance.yaml", "sources.yaml", "questions.yaml", "topics.yaml", "rulebook.yaml"}) {
            Files.copy(Path.of("rules", each), folder.resolve(each));
        }
        write("bases/plain.yaml", Files.readString(Path.of("rules/bases/plain.yaml")));
    }

    @Test
    void scenariosThatPassAreCounted() throws IOException {
        scenarios(PASSES);
        assertThat(test()).isEqualTo(ExitCode.DONE);
        assertThat(out()).isEqualTo("1 scenario: 1 passed, 0 failed\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void failureIsOneBlockWithWhyNot() throws IOException {
        scenarios(PASSES + FAILS);
        assertThat(test()).isEqualTo(ExitCode.FOUND);
        assertThat(out())
                .containsSubsequence(
                        "FAILED  Forty-nine & a # is older",
                        "older.scenarios.yaml:6:",
                        "older.is-older  expected: fires  actual: does not fire",
                        "finding older   expected: found  actual: not found",
                        "older.is-older does not fire:",
                        "- Runner ageYears is 49 years; fires at 50 years or more",
                        "2 scenarios: 1 passed, 1 failed");
    }

    @Test
    void filterChoosesAndAnEmptyRunCanFail() throws IOException {
        scenarios(PASSES + FAILS);
        assertThat(test("--filter", "FIFTY")).isEqualTo(ExitCode.DONE);
        assertThat(test("--filter", "sixty")).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).contains("sixty", "Maybe leave out --filter.");
        assertThat(test("--filter", "sixty", "--fail-on-empty")).isEqualTo(ExitCode.FOUND);
    }

    @Test
    void folderWithoutScenariosIsEmpty() {
        assertThat(test("--fail-on-empty")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("no scenario to run", ".scenarios.yaml");
    }

    @Test
    void dataHasDifferencesAndCauses() throws IOException {
        scenarios(PASSES + FAILS);
        test("--format", "json");
        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.path("failed").asInt()).isEqualTo(1);
        assertThat(json.at("/results/1/differences/0/actual").asText()).isEqualTo("does not fire");
        assertThat(json.at("/results/1/whyNot/0/causes/0/tests/0/distance").asDouble())
                .isEqualTo(1);
    }

    @Test
    void junitIsXmlWithTheFailure() throws Exception {
        scenarios(PASSES + FAILS);
        test("--format", "junit");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(out())));
        assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("1");
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("failure").item(0).getTextContent())
                .contains("ageYears is 49");
    }

    @Test
    void tapCountsAndEscapes() throws IOException {
        scenarios(PASSES + FAILS);
        test("--format", "tap");
        assertThat(out())
                .startsWith("TAP version 14\n1..2\nok 1 - Fifty is older\nnot ok 2 - Forty-nine & a \\# is older\n#");
    }

    @Test
    void coverageNamesWhatNothingTouches() throws IOException {
        scenarios(PASSES);
        assertThat(test("--coverage")).isEqualTo(ExitCode.DONE);
        assertThat(out())
                .contains(
                        "1 of 2 rules fired (50.0 %)",
                        "older.drl:18: older.rest never fires",
                        "older.drl:12: older.is-older: ageYears >= 50 is never false")
                .doesNotContain("ageYears >= 50 is never true");
        assertThat(test("--threshold", "50.1")).isEqualTo(ExitCode.FOUND);
        assertThat(test("--threshold", "0")).isEqualTo(ExitCode.DONE);
        assertThat(test("--threshold", "101")).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void scenarioThatCannotBeReadIsToldAndTheOthersRun() throws IOException {
        scenarios(PASSES + """
                - name: A field that is not there
                  rule: older.is-older
                  fires: true
                  set:
                    athlete.aeg: 50
                """);
        assertThat(test()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("older.scenarios.yaml:10:", "has no field aeg", "Maybe");
        assertThat(out()).contains("1 scenario: 1 passed");
    }

    @Test
    void scenarioThatNamesNoRuleIsAMistake() throws IOException {
        scenarios(PASSES.replace("older.is-older", "older.is-oldr"));
        assertThat(test()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("older.is-oldr", "Maybe you meant older.is-older.");
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        assertThat(run("rules", "test", folder + "/none")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("none").doesNotContain("\tat ");
    }

    @Test
    void recordedAthleteRunsAsAScenario() throws IOException {
        assertThat(run("rules", "test", "rules", "--record", "samples/taper-ice-bath.json"))
                .isEqualTo(ExitCode.DONE);
        String recorded = out();
        assertThat(recorded)
                .contains(
                        "base: plain", "asOf: DT18:30", "plan.raceDate: \"D+11\"", "sessions[D-41T18:00]: {kind: easy,")
                .doesNotContain("Ida", "ida-lund", "2026-05");
        assertThat(run("rules", "test", "rules", "--record", folder + "/none.json"))
                .isEqualTo(ExitCode.UNREADABLE);
    }

    private void scenarios(String text) throws IOException {
        write("older/older.scenarios.yaml", text);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private ExitCode test(String... options) {
        String[] line = new String[options.length + 3];
        line[0] = "rules";
        line[1] = "test";
        line[2] = folder.toString();
        System.arraycopy(options, 0, line, 3, options.length);
        return run(line);
    }

    private ExitCode run(String... arguments) {
        out.reset();
        Streams streams =
                new Streams(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), false, false);
        return new Shell(streams, Map.of()).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
