package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {
    private static final String ATHLETE = "{\"athlete\": {\"id\": \"%s\"}, \"asOf\": \"2026-05-20T18:00\"}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void adviceForOneAthleteIsOneJsonDocument() {
        assertThat(run("advise", "--format", "json", athlete("a"))).isEqualTo(ExitCode.DONE);
        assertThat(out()).startsWith("{\n").contains("\"athleteId\": \"a\"").endsWith("\n}\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void adviceForSeveralIsAnArrayInTheOrderOfTheInput() {
        assertThat(run("advise", "--format", "json", athlete("b"), athlete("a")))
                .isEqualTo(ExitCode.DONE);
        assertThat(out())
                .startsWith("[\n")
                .containsSubsequence("\"b\"", "\"a\"")
                .endsWith("\n]\n");
    }

    @Test
    void jsonFileWithAListOfAthletesIsAnArray() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.json"), "[" + ATHLETE.formatted("a") + "," + ATHLETE.formatted("b") + "]");

        run("advise", "--format", "json", list.toString());

        assertThat(out())
                .startsWith("[\n")
                .containsSubsequence("\"a\"", "\"b\"")
                .endsWith("\n]\n");
    }

    @Test
    void standardInputIsRead() {
        assertThat(run(ATHLETE.formatted("a"), Map.of(), "advise", "--format", "jsonl", "-"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out().lines()).hasSize(1);
    }

    @Test
    void pathThatDoesNotExistIsNamedAndTheOthersAreAdvised() {
        assertThat(run("advise", "--format", "jsonl", folder + "/none.json", athlete("a")))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(out().lines()).hasSize(1);
        assertThat(err.toString()).contains("none.json").contains("2 read: 1 advised, 1 rejected");
    }

    @Test
    void nothingIsPrintedOrWrittenWhenNothingWasAdvised() throws IOException {
        Path old = Files.writeString(folder.resolve("advice.json"), "old");
        String none = folder.resolve("none.json").toString();

        assertThat(run("advise", "--format", "csv", none)).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run("advise", "--out", old.toString(), none)).isEqualTo(ExitCode.UNREADABLE);
        assertThat(out()).isEmpty();
        assertThat(old).hasContent("old");
    }

    @Test
    void resultGoesToTheFileAlone() {
        Path file = folder.resolve("squad advice.csv");

        assertThat(run("advise", "--format", "csv", "--out", file.toString(), athlete("a")))
                .isEqualTo(ExitCode.DONE);
        assertThat(file).content().startsWith("athleteId,");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out", "--rejects", "--summary"})
    void whatIsReadIsNotWrittenOver(String option) throws IOException {
        String file = athlete("a");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(file));

        for (String path : new String[] {file, folder.toString()}) {
            for (String to : new String[] {file, link.toString(), folder + "/../" + folder.getFileName() + "/a.json"}) {
                assertThat(run("advise", option, to, path)).isEqualTo(ExitCode.WRONG_USE);
            }
        }
        assertThat(Path.of(file)).hasContent(ATHLETE.formatted("a"));
        assertThat(err.toString()).contains(option + " " + file, "\nMaybe");
        assertThat(run("advise", option, folder.resolve("result").toString(), folder.toString()))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void twoResultsHaveTwoFiles() {
        String file = folder.resolve("result").toString();
        String same = folder.resolve("./result").toString();

        assertThat(run("advise", "--out", file, "--rejects", same, athlete("a")))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("advise", "--rejects", file, "--summary", same, athlete("a")))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--out and --rejects are both", "--rejects and --summary are both");
        assertThat(folder.resolve("result")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"a.csv, athleteId", "A.JSON, {", "b.ndjson, {", "a.parquet, PAR1", "a.txt, 'a, Wed'", "a, 'a, Wed'"})
    void nameOfTheResultSaysItsForm(String name, String begin) throws IOException {
        Path file = folder.resolve("to").resolve(name);
        Files.createDirectory(file.getParent());

        assertThat(run("advise", "--out", file.toString(), athlete("a"))).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith(begin);
    }

    @Test
    void dashIsStandardOutput() {
        assertThat(run("advise", "--format", "jsonl", "--out", "-", athlete("a")))
                .isEqualTo(ExitCode.DONE);
        assertThat(out().lines()).hasSize(1);
        assertThat(run("advise", "--resume", "--out", "-", athlete("a"))).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void summaryThatCannotBeWrittenIsNamed() {
        assumeThat(Path.of("/dev/full")).exists();

        assertThat(run("advise", "--summary", "/dev/full", athlete("a"))).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("--summary /dev/full cannot be written");
    }

    @Test
    void ofVeryManyRejectsTheFirstAreTold() {
        String in = "no athlete\n".repeat(1002) + ATHLETE.formatted("a");

        assertThat(run(in, Map.of(), "advise", "--format", "jsonl", "-")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(out().lines()).hasSize(1);
        assertThat(err.toString())
                .contains(
                        "stdin:1000:", "there are more", "\nMaybe add --rejects", "1003 read: 1 advised, 1002 rejected")
                .doesNotContain("stdin:1001:");
    }

    @Test
    void emptyPathIsNotTheFolderOfTheProcess() {
        assertThat(run("advise", "")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(out()).isEmpty();
        assertThat(err.toString()).contains("'': the input does not exist", "\nMaybe a variable");
    }

    @Test
    void columnsGoToAFile() throws IOException {
        Path file = folder.resolve("advice.parquet");

        assertThat(run("advise", "--format", "parquet", "--out", file.toString(), athlete("a"), athlete("b")))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(file)).startsWith('P', 'A', 'R', '1').endsWith('P', 'A', 'R', '1');
        assertThat(run("advise", "--format", "parquet", athlete("a"), athlete("b")))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void squadIsOnePageAboutAll() {
        assertThat(run("advise", "--format", "squad", athlete("a"), athlete("b"), athlete("c")))
                .isEqualTo(ExitCode.DONE);
        assertThat(out())
                .startsWith("3 runners, Wed 20 May 2026\n")
                .containsOnlyOnce("Educational advice")
                .containsSubsequence("\n  a ", "\n  b ", "\n  c ");
    }

    @Test
    void squadsPageCannotBeResumed() {
        String page = folder.resolve("page.txt").toString();

        assertThat(run("advise", "--format", "squad", "--out", page, "--resume", athlete("a")))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--resume", "Maybe use --format jsonl");
    }

    @ParameterizedTest
    @CsvSource({"a.parquet, --resume, --format jsonl", "a.parquet.gz, --strict, ends in .parquet"})
    void whatColumnsCannotIsRefused(String name, String option, String wayOut) {
        String file = folder.resolve(name).toString();

        assertThat(run("advise", "--format", "parquet", "--out", file, option, athlete("a")))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("Parquet", "\nMaybe", wayOut);
        assertThat(folder).isDirectoryNotContaining("glob:**parquet*");
    }

    @Test
    void momentOfTheAdviceCanBeGiven() {
        run("advise", "--format", "json", "--as-of", "2026-06-01T07:30", athlete("a"));

        assertThat(out()).contains("\"asOf\": \"2026-06-01T07:30\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, 2026-05-20T18:00",
        "2026-05-20 18:00, 2026-05-20T18:00",
        "2026-05-20T18:00+02:00, leave the zone out",
        "+10000-01-01T00:00, such as 2026-05-20T18:00",
        "0026-05-20T18:00, such as 2026-05-20T18:00",
        "2026-02-29T18:00, such as 2026-05-20T18:00"
    })
    void momentThatIsNoneIsRefusedWithTheWayOut(String moment, String wayOut) {
        assertThat(run("advise", "--as-of", moment, athlete("a"))).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("'" + moment + "'", wayOut);
    }

    @Test
    void fileInThePlaceOfACommandIsUnderstood() {
        String file = athlete("a");

        assertThat(run(file)).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("Maybe recoup advise " + file);
    }

    @Test
    void unknownOptionIsNamedRatherThanThePathThatIsMissing() {
        assertThat(run("advise", "-dash.json")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("Unknown option: '-dash.json'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--jobs", "--max-rejects"})
    void whatIsNoNumberIsSaidInWords(String option) {
        assertThat(run("advise", option, "two", athlete("a"))).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("'two' is not a whole number");
    }

    @Test
    void formatCanComeFromTheEnvironment() {
        run("", Map.of("RECOUP_FORMAT", "jsonl"), "advise", athlete("a"));

        assertThat(out()).startsWith("{\"version\":1,");
    }

    @Test
    void wrongValueFromTheEnvironmentNamesTheVariable() {
        assertThat(run("", Map.of("RECOUP_FORMAT", "xml"), "advise", athlete("a")))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("xml").contains("RECOUP_FORMAT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advise --fromat json x",
                "advise",
                "advice x",
                "schema",
                "schema coach",
                "",
                "advise --jobs 0 x",
                "advise --jobs 1001 x",
                "advise --jobs 1000000000 x",
                "rules test --jobs 1000000000 rules"
            })
    void wrongUseSaysSoWithoutATrace(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(ExitCode.WRONG_USE);
        assertThat(out()).isEmpty();
        assertThat(err.toString()).startsWith("recoup: ").doesNotContain("\tat ");
    }

    @Test
    void optionThatIsAlmostRightIsSuggested() {
        run("advise", "--formt", "json", "x");

        assertThat(err.toString()).contains("--format");
    }

    @Test
    void folderWithoutRulesIsRefused() {
        assertThat(run("advise", "--rules", folder.toString(), athlete("a"))).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains(folder.toString()).doesNotContain("\tat ");
    }

    @Test
    void folderOfRulesThatMayNotBeReadIsNamed() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("a.drl"), "package recoup.rules\n");
        Path closed = Files.createDirectory(rules.resolve("closed"));
        assumeThat(closed.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(closed))
                .as("nothing is closed to an administrator")
                .isFalse();

        assertThat(run("advise", "--rules", rules.toString(), athlete("a"))).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString())
                .contains("closed", "not allowed", "\n  Maybe")
                .doesNotContain("fault of Recoup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"advise --format json ", "advise --format=json ", "schema athlete --debug "})
    void errorOfTheJvmIsNoResult(String line) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("of the test");
            }
        };
        Streams streams =
                new Streams(new ByteArrayInputStream(new byte[0]), full, new PrintWriter(err, true), false, false);

        ExitCode ended =
                new Shell(streams, Map.of()).run((line + (line.startsWith("advise") ? athlete("a") : "")).split(" "));

        assertThat(ended).isEqualTo(ExitCode.OUR_FAULT);
        assertThat(err.toString()).startsWith("recoup: the memory is used up: of the test.\nMaybe ");
        assertThat(err.toString().contains("\tat ")).isEqualTo(line.contains("--debug"));
    }

    @Test
    void schemasArePrintedAsShipped() throws IOException {
        assertThat(run("schema", "advice")).isEqualTo(ExitCode.DONE);
        assertThat(out.toByteArray())
                .isEqualTo(ShellTest.class
                        .getResourceAsStream("/org/recoup/advice.schema.json")
                        .readAllBytes());
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("--help")).isEqualTo(ExitCode.DONE);
        assertThat(run("advise", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("advise", "--fail-on", "recoup ");
        assertThat(out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void readerThatHasSeenEnoughIsNoFault() {
        assertThat(shell("", Map.of(), failing("Broken pipe")).run("advise", athlete("a")))
                .isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void fullDiskIsSaid() {
        assertThat(shell("", Map.of(), failing("No space left on device")).run("advise", athlete("a")))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("No space left on device");
    }

    @Test
    void whoInterruptsIsNotToldThatTheResultCannotBeWritten() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new ClosedChannelException();
            }
        };

        assertThat(shell("", Map.of(), closed).run("advise", athlete("a"))).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).isEmpty();
    }

    private String athlete(String id) {
        try {
            return Files.writeString(folder.resolve(id + ".json"), ATHLETE.formatted(id))
                    .toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ExitCode run(String... arguments) {
        return run("", Map.of(), arguments);
    }

    private ExitCode run(String in, Map<String, String> environment, String... arguments) {
        return shell(in, environment, out).run(arguments);
    }

    private Shell shell(String in, Map<String, String> environment, OutputStream to) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        return new Shell(new Streams(bytes, to, new PrintWriter(err, true), false, false), environment);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
