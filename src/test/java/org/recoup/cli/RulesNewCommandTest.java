package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

class RulesNewCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void oneRule() throws IOException {
        Files.createDirectories(folder.resolve("older"));
        Files.writeString(folder.resolve("older/older.wordings.yaml"), "older.rest: {title: Rest}\n");
        Files.writeString(folder.resolve("older/older.drl"), """
                package recoup.rules
                import org.recoup.facts.*
                global org.recoup.conclude.Conclude conclude
                // Rest, from 50 on.
                rule "older.rest"
                    @guidance("S4-11") @topic("rest-days") @verdict("do") @priority("essential")
                when
                    Runner( ageYears >= 50 )
                then
                    conclude.advise();
                end
                """);
    }

    @Test
    void whatWasWrittenIsListedWithItsPlaceAndPassesCheckAndTest() {
        assertThat(run("rules", "new", "sore.take-it-easy", folder.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out().lines())
                .containsExactly(
                        folder.resolve("sore/sore.drl") + ":8: the rule",
                        folder.resolve("sore/sore.wordings.yaml") + ":1: its words",
                        folder.resolve("bases/plain.yaml") + ":1: an athlete to start scenarios from",
                        folder.resolve("sore/sore.scenarios.yaml") + ":1: two scenarios");
        assertThat(err.toString()).contains("marked TODO");
        assertThat(run("rules", "check", folder.toString())).isEqualTo(ExitCode.DONE);
        assertThat(run("rules", "test", folder.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("2 scenarios: 2 passed");
    }

    @Test
    void guidanceIsTakenAsGiven() throws IOException {
        assertThat(run("rules", "new", "--guidance", "S2-34, S4-11", "sore.take-it-easy", folder.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("sore/sore.drl"))).contains("@guidance(\"S2-34, S4-11\")");
    }

    @Test
    void wrongUseAndFoldersThatAreNoRulebookHaveTheirExitCodes() throws IOException {
        assertThat(run("rules", "new", "older.rest", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("rules", "new", "Older Rest", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("rules", "new")).isEqualTo(ExitCode.WRONG_USE);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(run("rules", "new", "older.more", empty.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run("rules", "new", "older.more", folder.resolve("none").toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(out()).isEmpty();
    }

    @Test
    void aFolderThatIsNearlyCalledAsAnotherIsAsked() {
        run("rules", "new", "oldr.more", folder.toString());
        assertThat(err.toString()).contains("Maybe you meant older.");
    }

    private ExitCode run(String... arguments) {
        Streams streams = new Streams(InputStream.nullInputStream(), out, new PrintWriter(err, true), false, false);
        return new Shell(streams, Map.of("RECOUP_CACHE", folder.resolve("kept").toString())).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
