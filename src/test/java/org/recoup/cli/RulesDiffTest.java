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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDiffTest {
    private static final String HEAD = """
            package recoup.rules

            import org.recoup.conclude.Finding
            import org.recoup.facts.*

            global org.recoup.conclude.Conclude conclude

            """;
    private static final String OLDER = """
            // Who is 50 or older.
            rule "older.is-older"
                @guidance("S2-49")
            when
                Runner( ageYears >= 50 )
            then
                conclude.finding( "older" );
            end

            """;
    private static final String REST = """
            // Who is older rests two days.
            rule "older.rest"
                @guidance("S4-11")
                @topic("rest-days")
                @verdict("do")
                @priority("essential")
            when
                Finding( name == "older" )
            then
                conclude.advise();
            end

            """;
    private static final String NO_REST = """
            // Who is over 60 is told otherwise.
            rule "older.no-rest"
                @guidance("S4-11")
                @topic("rest-days")
                @verdict("avoid")
                @priority("essential")
            when
                Runner( ageYears > 60 )
            then
                conclude.advise();
            end

            """;
    private static final String WATCH = """
            // Who is old is watched.
            rule "older.watch"
                @guidance("S4-11")
                @status("watch")
            when
                Finding( name == "older" )
            then
                conclude.status();
            end

            """;
    private static final String WORDINGS = """
            older.is-older: {title: "50 or older"}
            older.rest: {title: Two rest days this week, text: Two days without training.}
            older.no-rest: {title: No rest days}
            older.watch: {title: Watch yourself}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void population() throws IOException {
        StringBuilder athletes = new StringBuilder();
        for (int age = 40; age <= 70; age++) {
            athletes.append("{\"athlete\": {\"id\": \"aged-")
                    .append(age)
                    .append("\", \"age\": ")
                    .append(age)
                    .append("}, \"asOf\": \"2026-05-20T18:00\"}\n");
        }
        Files.writeString(folder.resolve("squad.jsonl"), athletes);
        rules("old", HEAD + OLDER + REST, WORDINGS);
    }

    @Test
    void sameRulesChangeNothing() throws IOException {
        rules("new", HEAD + OLDER.replace("Runner( ageYears", "Runner(  ageYears") + "// a remark\n" + REST, WORDINGS);
        assertThat(diff()).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("Advice changes for 0 of 31 athletes; 0 rules edited.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void changeLeadsToTheFindingThatWasEdited() throws IOException {
        rules("new", HEAD + OLDER.replace("50 )", "52 )") + REST, WORDINGS);
        assertThat(diff()).isEqualTo(ExitCode.FOUND);
        assertThat(out())
                .containsSubsequence(
                        "Advice changes for 2 of 31 athletes (6.4 %); 1 rule edited.",
                        "older.is-older, 2 athletes",
                        "changed: conditions (older/older.drl:9)",
                        "older.rest vanishes: do, essential (2 athletes)",
                        "for instance aged-50,",
                        "squad.jsonl:11",
                        "before  do, essential: Two rest days this week",
                        "- 50 or older [older.is-older]",
                        "after   older.rest does not fire:",
                        "Runner ageYears is 50 years; fires at 52 years or more");
    }

    @Test
    void wordsPriorityAndVerdictAreChangesOfTheirOwn() throws IOException {
        rules(
                "new",
                HEAD + OLDER + REST.replace("\"do\"", "\"consider\"").replace("essential", "optional"),
                WORDINGS.replace("without training", "off"));
        assertThat(diff("--format", "json")).isEqualTo(ExitCode.FOUND);
        JsonNode cause = json().at("/causes/0");
        assertThat(cause.path("rule").asText()).isEqualTo("older.rest");
        assertThat(cause.path("athletes").asInt()).isEqualTo(21);
        assertThat(cause.at("/parts").toString()).isEqualTo("[\"annotations\",\"wording\"]");
        assertThat(cause.at("/changes").findValuesAsText("kind")).containsExactly("verdict", "priority", "text");
        JsonNode priority = cause.at("/changes/1");
        assertThat(priority.path("before").asText()).isEqualTo("essential");
        assertThat(priority.path("after").asText()).isEqualTo("optional");
        assertThat(priority.at("/example/before/recommendation/priority").asText())
                .isEqualTo("essential");
        assertThat(priority.at("/example/after/recommendation/because")).isNotEmpty();
    }

    @Test
    void ruleThatSetsAnotherAsideIsTheCause() throws IOException {
        rules("new", HEAD + OLDER + REST + NO_REST, WORDINGS);
        assertThat(diff()).isEqualTo(ExitCode.FOUND);
        assertThat(out())
                .containsSubsequence(
                        "older.no-rest, 10 athletes",
                        "added (",
                        "older.no-rest appears: avoid, essential (10 athletes)",
                        "before  there is no rule older.no-rest",
                        "older.rest vanishes: do, essential (10 athletes)",
                        "after   set aside by older.no-rest")
                .doesNotContain("older.rest, ");
    }

    @Test
    void ruleThatIsGoneIsNamedAsRemoved() throws IOException {
        rules("new", HEAD + OLDER, WORDINGS);
        diff();
        assertThat(out()).containsSubsequence("older.rest, 21 athletes", "removed (", "after   there is no rule");
    }

    @Test
    void statusIsAChangeOfTheRuleThatProposesIt() throws IOException {
        rules("new", HEAD + OLDER + REST + WATCH, WORDINGS);
        assertThat(diff()).isEqualTo(ExitCode.FOUND);
        assertThat(out())
                .containsSubsequence(
                        "older.watch, 21 athletes",
                        "status: unknown becomes watch (21 athletes)",
                        "before  unknown",
                        "after   watch");
    }

    @Test
    void editThatNobodyFeelsIsNamed() throws IOException {
        rules("new", HEAD + OLDER + REST + NO_REST.replace("> 60", "> 90"), WORDINGS);
        assertThat(diff()).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("nothing changes for these athletes: older.no-rest (added)");
    }

    @Test
    void markdownHasATableAndEscapes() throws IOException {
        rules("new", HEAD + OLDER.replace("50 )", "52 )") + REST, WORDINGS.replace("50 or", "*50* <b> or"));
        assertThat(diff("--format", "markdown")).isEqualTo(ExitCode.FOUND);
        assertThat(out())
                .contains(
                        "| rule | edit | athletes | changes |",
                        "| `older.is-older` | changed: conditions, wording | 2 | 1 |",
                        "<details><summary>older.is-older: 2 athletes</summary>",
                        "  - older.rest does not fire:")
                .doesNotContain("<b>");
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() throws IOException {
        rules("new", HEAD + OLDER.replace("50 )", "45 )") + REST + NO_REST, WORDINGS);
        diff("--format", "json", "--jobs", "1");
        String alone = out();
        diff("--format", "json", "--jobs", "3");
        assertThat(out()).isEqualTo(alone);
    }

    @Test
    void badRecordIsToldAndHarmsNoOther() throws IOException {
        rules("new", HEAD + OLDER.replace("50 )", "52 )") + REST, WORDINGS);
        Path squad = folder.resolve("squad.jsonl");
        Files.writeString(squad, "{\"athlete\": {\"id\": \"x\", \"age\": -3}}\n" + Files.readString(squad));
        assertThat(diff("--format", "json")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("squad.jsonl:1", "age");
        assertThat(json().at("/athletes/compared").asInt()).isEqualTo(31);
        assertThat(json().at("/athletes/changed").asInt()).isEqualTo(2);
        assertThat(json().at("/rejects/0/athleteId").asText()).isEqualTo("x");
    }

    @Test
    void rulesThatCannotBeUsedAreTold() throws IOException {
        rules("new", HEAD + OLDER.replace("ageYears", "ageYaers") + REST, WORDINGS);
        assertThat(diff()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("older.drl", "ageYaers");
        err.getBuffer().setLength(0);
        assertThat(run("rules", "diff", folder + "/old", folder + "/none", "--athletes", squad()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("none").doesNotContain("\tat ");
        err.getBuffer().setLength(0);
        assertThat(run("rules", "diff", "HEAD:" + folder, folder + "/old", "--athletes", squad()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("not in a git repository", "\nMaybe");
    }

    @Test
    void shippedRulesCanBeOneOfThem() {
        assertThat(run("rules", "diff", "shipped", "shipped", "--athletes", "samples/squad.jsonl"))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void athletesHaveToBeGiven() {
        assertThat(run("rules", "diff", folder + "/old", folder + "/old")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--athletes");
    }

    private void rules(String name, String drl, String wordings) throws IOException {
        Path rules = folder.resolve(name);
        Files.createDirectories(rules.resolve("older"));
        Files.writeString(rules.resolve("older/older.drl"), drl);
        StringBuilder used = new StringBuilder();
        wordings.lines()
                .filter(line -> drl.contains('"' + line.substring(0, line.indexOf(':')) + '"'))
                .forEach(line -> used.append(line).append('\n'));
        Files.writeString(rules.resolve("older/older.wordings.yaml"), used);
        for (String each :
                new String[] {"guidance.yaml", "sources.yaml", "questions.yaml", "topics.yaml", "rulebook.yaml"}) {
            Files.copy(Path.of("rules", each), rules.resolve(each));
        }
    }

    private String squad() {
        return folder.resolve("squad.jsonl").toString();
    }

    private ExitCode diff(String... options) {
        String[] line = new String[options.length + 6];
        System.arraycopy(
                new String[] {"rules", "diff", folder + "/old", folder + "/new", "--athletes", squad()}, 0, line, 0, 6);
        System.arraycopy(options, 0, line, 6, options.length);
        return run(line);
    }

    private ExitCode run(String... arguments) {
        out.reset();
        Streams streams =
                new Streams(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), false, false);
        return new Shell(streams, Map.of()).run(arguments);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
