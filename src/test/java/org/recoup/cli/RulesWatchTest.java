package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that watches a folder while files in it come, change and go. It is waited for what it prints. */
class RulesWatchTest {
    private static final String RULES = """
            package recoup.rules

            import org.recoup.facts.*

            global org.recoup.conclude.Conclude conclude

            // Rest, from fifty on.
            rule "older.rest"
                @guidance("S4-11") @topic("rest-days") @verdict("do") @priority("essential")
            when
                Runner( ageYears >= 50 )
            then
                conclude.advise();
            end
            """;

    @TempDir
    private Path folder;

    private Path rules;
    private Path out;
    private Path err;
    private Process process;
    private int seen;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        rules = folder.resolve("rules");
        out = folder.resolve("out");
        err = folder.resolve("err");
        write("bases/plain.yaml", "asOf: DT18:00\nathlete.id: plain\n");
        write(
                "guidance.yaml",
                "S4-11: {article: a, paraphrase: \"Two rest days.\", certainty: strong, modelled: rule}\n");
        write("topics.yaml", "rest-days: Rest days\n");
        write("older/older.drl", RULES);
        write("older/older.wordings.yaml", "older.rest: {title: Rest}\n");
        write("older/older.scenarios.yaml", """
                - name: Fifty
                  rule: older.rest
                  fires: true
                  set: {athlete.age: 50}
                - name: Nearly fifty
                  rule: older.rest
                  fires: false
                  set: {athlete.age: 49}
                """);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.recoup.cli.Main",
                        "rules",
                        "watch",
                        rules.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("RECOUP_CACHE", folder.resolve("kept").toString());
        process = builder.start();
        await("1 rules are fine, 2 scenarios pass");
        // From here on changes are seen.
        awaitFile(err, "watching");
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void whatAnEditorDoesIsAnsweredUntilItIsEnded() throws IOException, InterruptedException {
        saveAsEditorsDo("older/older.drl", RULES.replace("ageYears", "ageYear"));
        await("R002", "ageYear", "not tested, the last good rules stay in place");

        saveAsEditorsDo("older/older.drl", RULES.replace("50", "51"));
        await("FAILED  Fifty", "expected: fires", "1 of 2 scenarios failed");

        saveAsEditorsDo("older/older.drl", RULES);
        await("older/older.drl: 1 rules are fine, 2 scenarios pass");

        write("young/young.drl", RULES.replace("older.rest", "young.rest").replace(">=", "<"));
        write("young/young.wordings.yaml", "young.rest: {title: Rest}\n");
        await("2 rules are fine, 2 scenarios pass");

        Files.delete(rules.resolve("young/young.drl"));
        Files.delete(rules.resolve("young/young.wordings.yaml"));
        Files.delete(rules.resolve("young"));
        await("1 rules are fine, 2 scenarios pass");

        Files.move(rules, folder.resolve("away"));
        awaitFile(err, "no such folder of rules");
        Files.move(folder.resolve("away"), rules);
        write("older/older.drl", RULES + "// Back.\n");
        await("older/older.drl: 1 rules are fine");

        // As Ctrl-C does, and also where the tests themselves were told to overlook it.
        process.destroy();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** A file of another name, then a rename. */
    private void saveAsEditorsDo(String name, String text) throws IOException {
        Path file = rules.resolve(name);
        Path part = file.resolveSibling(".part~");
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(String name, String text) throws IOException {
        Path file = rules.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** Waits until these have been printed one after the other, behind what was waited for before. */
    private void await(String... texts) throws IOException, InterruptedException {
        for (String text : texts) {
            int at = awaitFile(out, text);
            seen = at + text.length();
        }
    }

    private int awaitFile(Path file, String text) throws IOException, InterruptedException {
        int from = file.equals(out) ? seen : 0;
        for (int i = 0; i < 1200; i++) {
            int at = Files.readString(file).indexOf(text, from);
            if (at >= 0) {
                return at;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no \"" + text + "\" in:\n" + Files.readString(file) + "\n" + Files.readString(err));
    }
}
