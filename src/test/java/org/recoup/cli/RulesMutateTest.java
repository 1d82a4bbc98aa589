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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesMutateTest {
    private static final String RULES = """
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

            // Who is older, and no competitor, rests two days.
            rule "older.rest"
                @guidance("S4-11")
                @topic("rest-days")
                @verdict("do")
                @priority("essential")
            when
                Finding( name == "older" )
                not Runner( ageYears > 80 )
            then
                conclude.advise();
            end
            """;
    private static final String PAIR = """
            - name: Fifty is older
              rule: older.is-older
              fires: true
              set:
                athlete.age: 50
            - name: Forty-nine is not
              rule: older.is-older
              fires: false
              set:
                athlete.age: 49
            """;
    private static final String REST = """
            - name: Sixty rests
              set:
                athlete.age: 60
              expect:
                recommend: {older.rest: do}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void rules() throws IOException {
        write("older/older.drl", RULES);
        write("older/older.wordings.yaml", """
                older.is-older:
                  title: 50 or older
                older.rest:
                  title: Two rest days this week
                """);
        for (String each :
                new String[] {"guidance.yaml", "sources.yaml", "questions.yaml", "topics.yaml", "rulebook.yaml"}) {
            Files.copy(Path.of("rules", each), folder.resolve(each));
        }
        write("bases/plain.yaml", Files.readString(Path.of("rules/bases/plain.yaml")));
    }

    @Test
    void bothSidesOfABoundCatchAllThatMovesIt() throws IOException {
        scenarios(PAIR);
        assertThat(mutate("--filter", "older.is-older", "--threshold", "100")).isEqualTo(ExitCode.DONE);
        assertThat(out()).isEqualTo("3 mutants: 3 caught (100.0 %), 0 survived, 0 explained\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void survivorHasItsPlaceAndWhy() throws IOException {
        scenarios(PAIR.substring(0, PAIR.indexOf("- name: Forty")));
        assertThat(mutate("--filter", "older.is-older")).isEqualTo(ExitCode.DONE);
        assertThat(out())
                .contains(
                        "older/older.drl:12:13: older.is-older\n  - ageYears >= 50\n  + ageYears >= 49\n",
                        "threshold moved; it fires as before in all 1 scenarios",
                        "3 mutants: 2 caught (66.6 %), 1 survived");
        assertThat(mutate("--filter", "older.is-older", "--threshold", "66.7")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("below 66.7 %");
    }

    @Test
    void faultIsNoticedThroughTheFindingThatAnotherRuleRestsOn() throws IOException {
        scenarios(REST + """
                - name: Fifty rests
                  set:
                    athlete.age: 50
                  expect:
                    recommend: {older.rest: do}
                """);
        mutate("--filter", "older.is-older", "--format", "json");
        assertThat(json().path("caught").asInt()).isEqualTo(2);
    }

    @Test
    void recommendationThatMustNotComeIsLeftToTheEngine() throws IOException {
        scenarios(PAIR + """
                - name: Eighty-one does not rest
                  set:
                    athlete.age: 81
                  expect:
                    forbid: [older.rest]
                """);
        mutate("--filter", "older.rest", "--format", "json");
        JsonNode survivors = json().path("notCaught");
        assertThat(survivors.findValuesAsText("to")).contains("ageYears > 79").doesNotContain("ageYears > 81");
        assertThat(survivors.findValuesAsText("from")).doesNotContain("not Runner( ageYears > 80 )");
    }

    @Test
    void explainedMutantCountsForNothing() throws IOException {
        scenarios(PAIR.substring(0, PAIR.indexOf("- name: Forty")));
        write("mutants.yaml", """
                older.is-older:
                  - from: ageYears >= 50
                    to: ageYears >= 49
                    because: nobody is 49
                """);
        assertThat(mutate("--filter", "older.is-older", "--threshold", "100")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("2 caught (100.0 % of 2 that can be), 0 survived, 1 explained");
    }

    @Test
    void explanationThatIsOutOfDateIsAMistake() throws IOException {
        scenarios(PAIR);
        write("mutants.yaml", """
                older.is-older:
                  - from: ageYears >= 50
                    to: ageYears >= 49
                    because: nobody is 49
                  - from: ageYears >= 40
                    because: it stood there once
                older.gone:
                  - from: ageYears >= 50
                    because: there was such a rule
                  - from: ageYears >= 50
                """);
        assertThat(mutate("--filter", "older.is-older")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString())
                .contains(
                        "mutants.yaml:2:5: this mutant of older.is-older is caught, by Forty-nine is not",
                        "mutants.yaml:5:5: no mutant of older.is-older turns ageYears >= 40",
                        "mutants.yaml:8:5: there is no rule older.gone",
                        "mutants.yaml:10:5: an explanation needs from and because");
    }

    @Test
    void scenarioThatFailsAlreadyIsMendedFirst() throws IOException {
        scenarios(PAIR.replace("athlete.age: 49", "athlete.age: 50"));
        assertThat(mutate()).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("Forty-nine is not", "\nMaybe mend them first");
    }

    @Test
    void onlyFormsThatCanShowItAreTaken() throws IOException {
        scenarios(PAIR);
        assertThat(mutate("--format", "tap")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(mutate("--coverage")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(mutate("--filter", "nothing", "--fail-on-empty")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("Maybe leave out --filter.");
    }

    private void scenarios(String text) throws IOException {
        write("older/older.scenarios.yaml", text);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private ExitCode mutate(String... options) {
        List<String> line = new ArrayList<>(List.of("rules", "test", folder.toString(), "--mutate"));
        line.addAll(Arrays.asList(options));
        out.reset();
        Streams streams =
                new Streams(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), false, false);
        return new Shell(streams, Map.of()).run(line.toArray(new String[0]));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
