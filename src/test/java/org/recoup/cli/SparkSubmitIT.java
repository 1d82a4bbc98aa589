package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The jar for clusters, as {@code spark-submit} takes it: Spark's own libraries on the class path, and nothing else. */
@EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "Spark 4.1 and its Hadoop run on Java 17 and 21")
class SparkSubmitIT {
    @TempDir
    private Path folder;

    @Test
    void submittedJobGivesTheAdviceOfTheCommand() throws IOException {
        Path out = folder.resolve("advice");

        Finished finished = submit("--out", out.toString(), "samples/squad.jsonl");

        assertThat(finished.err()).contains("20 read: 20 advised, 0 rejected");
        assertThat(finished.exitCode()).isZero();
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(out.resolve("kind=advice"))) {
            for (Path part : parts.filter(it -> it.toString().endsWith(".txt")).toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(Finished.jar("advise", "--format", "jsonl", "samples/squad.jsonl")
                        .out()
                        .lines()
                        .toList());
    }

    @Test
    void wrongUseSaysWhatIsRight() {
        Finished finished = submit("samples/squad.jsonl");

        assertThat(finished.exitCode()).isEqualTo(2);
        assertThat(finished.err())
                .contains("--out is missing", "usage: spark-submit")
                .doesNotContain("\tat ");
    }

    private static Finished submit(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                librariesOfSpark(),
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                Finished.HOME.resolve("target/recoup-spark.jar").toString()));
        command.addAll(Arrays.asList(arguments));
        return Finished.run(Finished.HOME, Map.of(), command);
    }

    /** All that the tests have but Recoup and what only Recoup brings. */
    private static String librariesOfSpark() {
        String[] own = Finished.HOME.resolve("target/lib").toFile().list();
        List<String> recoups = Arrays.stream(own == null ? new String[0] : own)
                .filter(name -> !name.matches("(jackson|slf4j-api|zstd-jni|antlr4).*"))
                .toList();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar") && !recoups.contains(new File(entry).getName()))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
