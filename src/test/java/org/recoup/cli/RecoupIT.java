package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged jar and the launcher, as users run them. */
class RecoupIT {
    private static final Schema ADVICE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecoupIT.class.getResourceAsStream("/org/recoup/advice.schema.json"));

    @TempDir
    private Path folder;

    /** The jar has just been built from these sources; a launcher that looks at times may not know. */
    @BeforeAll
    static void jarIsNew() throws IOException {
        Path stamp = Finished.HOME.resolve("target/recoup.built");
        Files.deleteIfExists(stamp);
        Files.createFile(stamp);
    }

    @Test
    void everySampleIsAdvisedByTheContract() {
        Finished finished = Finished.jar("advise", "--format", "jsonl", "samples");

        assertThat(finished.err()).isEmpty();
        assertThat(finished.exitCode()).isZero();
        assertThat(finished.out().lines())
                .hasSizeGreaterThan(30)
                .allSatisfy(line ->
                        assertThat(ADVICE.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void squadKeepsItsOrderWithAnyNumberOfThreads() {
        Finished one = Finished.jar("advise", "--format", "jsonl", "--jobs", "1", "samples/squad.jsonl");
        Finished many = Finished.jar("advise", "--format", "jsonl", "--jobs", "5", "samples/squad.jsonl");

        assertThat(one.out().lines()).hasSize(20);
        assertThat(many).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "taper-ice-bath, safety, 0",
        "see-a-doctor, safety, 1",
        "see-a-doctor, essential, 1",
    })
    void levelAskedForDecidesTheExitCode(String sample, String level, int exitCode) {
        Finished finished = Finished.jar("advise", "--fail-on", level, "samples/" + sample + ".json");

        assertThat(finished.exitCode()).isEqualTo(exitCode);
        assertThat(finished.out()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|empty",
                "{\"athlete\": {\"id\": \"a\"}|json",
                "{\"athlete\": {\"id\": \"a\", \"agee\": 3}}|Did you mean age",
                "{\"athlete\": {\"id\": \"a\", \"age\": 300}}|/athlete/age",
            })
    void badFileIsRefusedWithItsPlaceAndNothingElse(String content, String said) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), content);

        Finished finished = Finished.jar("advise", file.toString());

        assertThat(finished.exitCode()).isEqualTo(3);
        assertThat(finished.out()).isEmpty();
        assertThat(finished.err())
                .contains("bad.json")
                .containsIgnoringCase(said)
                .doesNotContain("\tat ");
    }

    @Test
    void deepNestingAndAHugeLineAreRefusedAndHarmNoOther() throws IOException {
        Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(1000));
        Path huge = Files.writeString(
                folder.resolve("huge.jsonl"), "{\"athlete\": {\"id\": \"" + "a".repeat(50_000_000) + "\"}}\n");

        Finished finished =
                Finished.jar("advise", "--format", "jsonl", deep.toString(), huge.toString(), "samples/heat.json");

        assertThat(finished.exitCode()).isEqualTo(3);
        assertThat(finished.out().lines()).hasSize(1);
        assertThat(finished.err())
                .contains("deep.json", "huge.jsonl", "1 advised, ")
                .hasSizeLessThan(2000);
    }

    @Test
    void brokenPipeEndsQuietly() {
        String command =
                "\"$JAVA_HOME/bin/java\" -jar target/recoup-all.jar advise samples samples samples samples samples"
                        + " | head -n 1";

        Finished finished = Finished.run(Finished.HOME, Map.of(), List.of("sh", "-c", command));

        assertThat(finished.err()).isEmpty();
        assertThat(finished.out().lines()).hasSize(1);
    }

    @Test
    void launcherRunsThroughALinkFromAnotherFolderWithSpaces() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("some where"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("re coup"), Finished.HOME.resolve("recoup"));
        Files.copy(Finished.HOME.resolve("samples/heat.json"), elsewhere.resolve("my heat é.json"));

        Finished finished =
                Finished.run(elsewhere, Map.of("LC_ALL", "C"), List.of(link.toString(), "advise", "my heat é.json"));

        assertThat(finished.err()).isEmpty();
        assertThat(finished.exitCode()).isZero();
        assertThat(finished.out()).startsWith("Sela Varga");
        Files.delete(link);
    }

    @Test
    void launcherSaysTheSameWithAnArchiveOfClassesAsWithout() {
        List<String> command = List.of("./recoup", "advise", "samples/heat.json");

        Finished first = Finished.run(Finished.HOME, Map.of(), command);
        Finished second = Finished.run(Finished.HOME, Map.of(), command);

        assertThat(second).isEqualTo(first);
        assertThat(second).isEqualTo(Finished.jar("advise", "samples/heat.json"));
        assertThat(archives()).isNotEmpty();
    }

    @Test
    void jarWithItsLibrariesBesideItSaysTheSame() {
        Finished finished = Finished.run(
                Finished.HOME,
                Map.of(),
                List.of(Finished.JAVA, "-jar", "target/recoup.jar", "advise", "samples/heat.json"));

        assertThat(finished).isEqualTo(Finished.jar("advise", "samples/heat.json"));
    }

    @Test
    void oneFileNeedsNoOther() throws IOException {
        Path alone = Files.copy(Finished.HOME.resolve("target/recoup-all.jar"), folder.resolve("alone.jar"));
        try (JarFile jar = new JarFile(alone.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH))
                    .isNull();
        }
        String athlete = Finished.HOME.resolve("samples/heat.json").toString();

        Finished finished =
                Finished.run(folder, Map.of(), List.of(Finished.JAVA, "-jar", "alone.jar", "advise", athlete));

        assertThat(finished).isEqualTo(Finished.jar("advise", "samples/heat.json"));
    }

    @Test
    void launcherMakesAnotherArchiveOfClassesWhereItsFolderWasMoved() throws IOException {
        List<String> command = List.of("./recoup", "advise", "samples/heat.json");
        Finished.run(Finished.HOME, Map.of(), command);
        // One for each Java that the folder was used with; this one makes its own anew.
        List<Path> madeFor = archives().stream()
                .filter(file -> file.toString().endsWith(".path"))
                .toList();
        for (Path each : madeFor) {
            Files.writeString(each, "/where/it/was/target/recoup-all.jar\n");
        }

        Finished.run(Finished.HOME, Map.of(), command);

        // Under another name, where the path of this folder has a character that URLs encode.
        Path jar = Finished.HOME.resolve("target/recoup-all.jar");
        assertThat(madeFor)
                .anySatisfy(each -> assertThat(Path.of(Files.readString(each).strip()))
                        .exists()
                        .satisfies(
                                path -> assertThat(Files.isSameFile(path, jar)).isTrue()));
    }

    @Test
    void launcherLoadsClassesFromItsArchiveWhereverItsFolderIs() throws IOException {
        Path home = Files.createDirectories(folder.resolve("my ré coup"));
        Files.createDirectories(home.resolve("target"));
        for (String file : List.of("recoup", "pom.xml", "samples/taper-ice-bath.json", "target/recoup-all.jar")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.copy(Finished.HOME.resolve(file), home.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path rules = Files.createSymbolicLink(home.resolve("rules"), Finished.HOME.resolve("rules"));
        Files.createFile(home.resolve("target/recoup.built"));
        Path loaded = folder.resolve("classes.txt");
        Map<String, String> environment = Map.of(
                "RECOUP_CACHE",
                folder.resolve("cache").toString(),
                "RECOUP_JAVA_OPTS",
                "-Xlog:class+load:file=" + loaded);

        Finished finished =
                Finished.run(Finished.HOME, environment, List.of(home + "/recoup", "advise", "samples/heat.json"));

        Files.delete(rules);
        assertThat(finished).isEqualTo(Finished.jar("advise", "samples/heat.json"));
        assertThat(Files.readString(loaded)).containsPattern("org\\.recoup\\.cli\\.Main source: shared objects file");
    }

    @Test
    void launcherSaysWhatIsWrongWithJavaHome() {
        Finished finished = Finished.run(
                Finished.HOME, Map.of("JAVA_HOME", "/no/java"), List.of("./recoup", "advise", "samples/heat.json"));

        assertThat(finished.exitCode()).isEqualTo(3);
        assertThat(finished.err()).contains("/no/java", "Maybe");
    }

    @Test
    void launcherRefusesAJavaThatIsTooOld() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("old/bin"));
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");
        java.toFile().setExecutable(true);

        Finished finished = Finished.run(
                Finished.HOME,
                Map.of("JAVA_HOME", folder.resolve("old").toString()),
                List.of("./recoup", "advise", "samples/heat.json"));

        assertThat(finished.exitCode()).isEqualTo(3);
        assertThat(finished.err()).contains("11.0.2", "17 or newer");
    }

    @Test
    void launcherLetsAuthorsCheckRulesThatCannotBeBuiltIn() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.copy(Finished.HOME.resolve("recoup"), home.resolve("recoup"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createSymbolicLink(home.resolve("target"), Finished.HOME.resolve("target"));
        Path rules = Files.createDirectories(home.resolve("rules/sleep"));
        Files.writeString(rules.resolve("sleep.drl"), """
                package recoup.rules
                import org.recoup.facts.*
                // Short.
                rule "sleep.short"
                when
                    Morning( sleepHous < 7 )
                then
                    conclude.finding( "short" );
                end
                """);

        Finished finished = Finished.run(home, Map.of(), List.of("./recoup", "rules", "check"));

        assertThat(finished.exitCode()).isEqualTo(1);
        assertThat(finished.out()).contains("rules/sleep/sleep.drl:6:", "Did you mean sleepHours?");
        assertThat(finished.err()).doesNotContain("building");
    }

    private static List<Path> archives() {
        try (Stream<Path> files = Files.list(Finished.HOME.resolve("target/start"))) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
