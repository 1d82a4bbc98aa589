package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    private static final String TAPER = "samples/taper-ice-bath.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void everyRecommendationLeadsToPointersAndValues() {
        assertThat(run("explain", TAPER)).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("cold.taper-asked", "[/considering/0/what = ice-bath]", "guidance ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whyShowsTheOneAskedForAlone() {
        assertThat(run("explain", TAPER, "--why", "cold.taper-asked")).isEqualTo(ExitCode.DONE);
        assertThat(out().lines().filter(line -> line.contains("certainty, guidance")))
                .hasSize(1);
    }

    @Test
    void whyOfSomethingThatIsNotInTheAdviceLeadsToWhyNot() {
        assertThat(run("explain", TAPER, "--why", "cold.asked")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--why-not cold.asked");
    }

    @Test
    void silentRuleNamesTheValueAndTheBound() throws IOException {
        assertThat(run("explain", young(), "--why-not", "findings.older-runner"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("findings.older-runner does not fire", "ageYears is 30", "fires at 50");
    }

    @Test
    void distanceStandsInTheData() throws IOException {
        assertThat(run("explain", young(), "--why-not", "findings.older-runner", "--format", "json"))
                .isEqualTo(ExitCode.DONE);
        JsonNode rule = json().at("/whyNot/rules/0");
        assertThat(rule.path("outcome").asText()).isEqualTo("silent");
        JsonNode test = rule.at("/whyNot/causes/0/tests/0");
        assertThat(test.path("fact").asText()).isEqualTo("Runner");
        assertThat(test.path("value").asInt()).isEqualTo(30);
        assertThat(test.path("bound").asInt()).isEqualTo(50);
        assertThat(test.path("distance").isNumber()).isTrue();
    }

    @Test
    void sessionThatIsAskedAboutIsNamedByItsPlace() {
        String race = "samples/race-yesterday.json";
        assertThat(run("explain", race, "--why-not", "race.done-today", "--format", "json"))
                .isEqualTo(ExitCode.DONE);
        JsonNode test = json().at("/whyNot/rules/0/whyNot/causes/0/tests/0");
        assertThat(test.path("pointer").asText()).startsWith("/sessions/");
        assertThat(test.path("test").asText()).isNotEmpty();
        out.reset();
        run("explain", race, "--why-not", "race.done-today");
        assertThat(out()).contains("[/sessions/");
    }

    @Test
    void unknownFactIsNamedAsUnknown() throws IOException {
        String nothing = file("{\"athlete\": {\"id\": \"a\"}, \"asOf\": \"2026-05-20T18:00\"}");
        assertThat(run("explain", nothing, "--why-not", "older-runner")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("conclude the finding older-runner", "ageYears is unknown");
    }

    @Test
    void guidanceIdStandsForAllRulesThatCiteIt() {
        assertThat(run("explain", TAPER, "--why-not", "S1-25", "--format", "json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(json().at("/whyNot/kind").asText()).isEqualTo("guidance");
        assertThat(json().at("/whyNot/rules")).hasSizeGreaterThan(1);
    }

    @Test
    void ruleThatWasSetAsideNamesTheOther() {
        run("explain", TAPER, "--set", "plan.phase=build", "--why-not", "cold.ice-bath-considered");
        assertThat(err.toString()).isEmpty();
        out.reset();
        assertThat(run("explain", TAPER, "--why-not", "cold.asked")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("cold.asked fires, and is set aside", "set aside by cold.taper-asked");
    }

    @Test
    void setShowsWhatAppearsAndVanishesAndWhy() {
        assertThat(run("explain", TAPER, "--set", "plan.phase=build")).isEqualTo(ExitCode.DONE);
        assertThat(out())
                .contains("With plan.phase=build", "consider becomes info")
                .containsSubsequence("Appears", "cold.asked", "Vanishes", "cold.taper-asked", "was not concluded");
    }

    @Test
    void nothingOrNullBehindTheSignMakesAFieldUnknown() {
        assertThat(run("explain", TAPER, "--set", "plan.phase=")).isEqualTo(ExitCode.DONE);
        String nothing = out();
        out.reset();
        assertThat(run("explain", TAPER, "--set", "plan.phase=null")).isEqualTo(ExitCode.DONE);
        assertThat(out().replace("phase=null", "phase=")).isEqualTo(nothing);
    }

    @Test
    void setIsDataToo() {
        run("explain", TAPER, "--set", "plan.phase=build", "--format", "json");
        JsonNode whatIf = json().path("whatIf");
        assertThat(whatIf.path("set")).hasToString("[\"plan.phase=build\"]");
        assertThat(whatIf.at("/verdicts/0/before").asText()).isEqualTo("consider");
        assertThat(whatIf.path("vanished").findValuesAsText("id")).contains("cold.taper-asked");
        assertThat(whatIf.path("gone").findValuesAsText("rule")).contains("cold.taper-asked");
    }

    @Test
    void setThatChangesNothingSaysSo() {
        run("explain", TAPER, "--set", "plan.phase=taper");
        assertThat(out()).contains("the advice stays the same");
    }

    @Test
    void mistakesAreNamedWithAWayOut() {
        refused(ExitCode.WRONG_USE, "Maybe you meant cold.taper-asked.", TAPER, "--why-not", "cold.taper-aksed");
        refused(ExitCode.WRONG_USE, "plan has no field fase", TAPER, "--set", "plan.fase=build");
        refused(ExitCode.WRONG_USE, "Did you mean build?", TAPER, "--set", "plan.phase=buid");
        refused(ExitCode.WRONG_USE, "ids of guidance", TAPER, "--why", "something-else-entirely");
        refused(ExitCode.UNREADABLE, "none.json", folder + "/none.json");
        refused(ExitCode.UNREADABLE, folder.toString(), folder.toString());
        refused(ExitCode.UNREADABLE, "holds no athlete nobody", TAPER, "--athlete", "nobody");
        refused(ExitCode.UNREADABLE, "rules cannot be used", TAPER, "--rules", folder.toString());
    }

    @Test
    void oneOfManyIsChosenById() throws IOException {
        String many = Files.writeString(
                        folder.resolve("many.jsonl"),
                        "{\"athlete\":{\"id\":\"a\"},\"asOf\":\"2026-05-20T18:00\"}\n"
                                + "{\"athlete\":{\"id\":\"b\"},\"asOf\":\"2026-05-20T18:00\"}\n")
                .toString();
        run("explain", many, "--format", "json");
        assertThat(json().path("athleteId").asText()).isEqualTo("a");
        out.reset();
        run("explain", many, "--format", "json", "--athlete", "b");
        assertThat(json().path("athleteId").asText()).isEqualTo("b");
    }

    private void refused(ExitCode code, String words, String... arguments) {
        err.getBuffer().setLength(0);
        String[] line = new String[arguments.length + 1];
        line[0] = "explain";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        assertThat(run(line)).as(words).isEqualTo(code);
        assertThat(err.toString()).contains(words).doesNotContain("\tat ");
        assertThat(out()).isEmpty();
    }

    private String young() throws IOException {
        return file("{\"athlete\": {\"id\": \"a\", \"age\": 30}, \"asOf\": \"2026-05-20T18:00\"}");
    }

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("athlete.json"), json).toString();
    }

    private ExitCode run(String... arguments) {
        Streams streams =
                new Streams(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), false, false);
        return new Shell(streams, Map.of()).run(arguments);
    }

    private JsonNode json() {
        try {
            return new ObjectMapper().readTree(out());
        } catch (IOException e) {
            throw new IllegalStateException(out(), e);
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
