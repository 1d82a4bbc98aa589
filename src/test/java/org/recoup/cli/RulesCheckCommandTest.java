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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCheckCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void oneRuleWithAMisspeltFact() throws IOException {
        Files.createDirectories(folder.resolve("older"));
        Files.writeString(folder.resolve("guidance.yaml"), "S4-11: {certainty: strong}\n");
        Files.writeString(folder.resolve("questions.yaml"), "athlete.age: {ask: How old are you?}\n");
        Files.writeString(folder.resolve("topics.yaml"), "rest-days: Rest days\n");
        Files.writeString(folder.resolve("older/older.wordings.yaml"), "older.rest: {title: Rest}\n");
        Files.writeString(folder.resolve("older/older.drl"), """
                package recoup.rules
                import org.recoup.facts.*
                global org.recoup.conclude.Conclude conclude
                // Rest, from 50 on.
                rule "older.rest"
                    @guidance("S4-11") @topic("rest-days") @verdict("do") @priority("essential")
                when
                    Runer( ageYears >= 50 )
                then
                    conclude.advise();
                end
                """);
    }

    @Test
    void aFindingIsShownWithItsLineACaretAndTheWayOut() {
        assertThat(run("rules", "check", folder.toString())).isEqualTo(ExitCode.FOUND);
        assertThat(out())
                .contains("older.drl:8:5: error R001: there is no fact called Runer")
                .contains("    8 |     Runer( ageYears >= 50 )\n      |     ^^^^^\n  Did you mean Runner?")
                .contains("1 error and 1 warning in 1 rule in 5 files.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFindingIsDataToo() throws IOException {
        assertThat(run("rules", "check", "--format", "json", folder.toString())).isEqualTo(ExitCode.FOUND);
        JsonNode finding = new ObjectMapper().readTree(out()).path("findings").get(1);
        assertThat(finding.path("code").asText() + finding.path("line") + finding.path("column"))
                .isEqualTo("R00185");
    }

    @Test
    void codeScannersUnderstandIt() throws IOException {
        run("rules", "check", "--format", "sarif", folder.toString());
        JsonNode run = new ObjectMapper().readTree(out()).path("runs").get(0);
        JsonNode result = run.path("results").get(1);
        assertThat(run.at("/tool/driver/rules")
                        .get(result.path("ruleIndex").asInt())
                        .path("id"))
                .isEqualTo(result.path("ruleId"));
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(8);
    }

    @Test
    void pullRequestsShowItAtItsLine() {
        run("rules", "check", "--format", "github", folder.toString());
        assertThat(out())
                .contains(
                        "older.drl,line=8,col=5,endColumn=9,title=R001 unknown-fact::there is no fact called Runer%0A");
    }

    @Test
    void warningsFailWhereTheyAreAskedTo() throws IOException {
        Path rules = folder.resolve("older/older.drl");
        Files.writeString(rules, Files.readString(rules).replace("Runer", "Runner"));

        assertThat(run("rules", "check", folder.toString())).isEqualTo(ExitCode.DONE);
        assertThat(run("rules", "check", "--fail-level", "warning", folder.toString()))
                .isEqualTo(ExitCode.FOUND);
    }

    @Test
    void aCodeIsExplained() {
        assertThat(run("rules", "check", "--explain", "R001")).isEqualTo(ExitCode.DONE);
        assertThat(out()).startsWith("# R001 unknown-fact").contains("Right:");
    }

    @Test
    void wrongUseAndUnreadableFoldersHaveTheirExitCodes() throws IOException {
        assertThat(run("rules", "check", "--explain", "R999")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("rules", "check", "--fail-level", "panic")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("rules", "check", folder.resolve("none").toString())).isEqualTo(ExitCode.UNREADABLE);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(run("rules", "check", empty.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("no such folder of rules", "holds no rules");
    }

    @Test
    void rulesThatCannotBeLoadedAreToldAsTheCheckTellsThem() {
        assertThat(run("rules", "list", "--rules", folder.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("older.drl:8:5: error R001", "Did you mean Runner?");
    }

    private ExitCode run(String... arguments) {
        Streams streams = new Streams(InputStream.nullInputStream(), out, new PrintWriter(err, true), false, false);
        return new Shell(streams, Map.of()).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
