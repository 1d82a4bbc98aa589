package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, killed as the system kills and taken up again. The athletes are small, so that there can be many. */
class KilledRunIT {
    private static final int KILLS = 10;
    private static final int ATHLETES = 6_000;

    @TempDir
    private Path folder;

    @Test
    void runKilledAtTenMomentsAndTakenUpAgainGivesTheSameBytes() throws IOException, InterruptedException {
        Path input = Files.writeString(
                folder.resolve("athletes.jsonl"),
                IntStream.range(0, ATHLETES).mapToObj(KilledRunIT::athlete).collect(Collectors.joining("\n")));
        Path whole = folder.resolve("whole.jsonl.gz");
        Path wholeRejects = folder.resolve("whole-rejects.jsonl");
        assertThat(run(input, whole, wholeRejects).waitFor()).isEqualTo(ExitCode.UNREADABLE.number());
        Path out = folder.resolve("advice.jsonl.gz");
        Path rejects = folder.resolve("rejects.jsonl");

        int killed = 0;
        for (long bytes : moments(Files.size(whole))) {
            Process process = run(input, out, rejects);
            if (reaches(process, folder.resolve(".advice.jsonl.gz.resume.part"), bytes)) {
                process.destroyForcibly().waitFor();
                killed++;
                assertThat(out).doesNotExist();
                assertThat(rejects).doesNotExist();
            }
        }
        assertThat(killed).isEqualTo(KILLS);
        assertThat(run(input, out, rejects).waitFor()).isEqualTo(ExitCode.UNREADABLE.number());

        assertThat(out).hasSameBinaryContentAs(whole);
        assertThat(rejects).hasSameBinaryContentAs(wholeRejects);
        assertThat(folder).isDirectoryNotContaining("glob:**.resume.*");
    }

    /** By how much is written and not by the clock: a machine may be slow. */
    private static long[] moments(long bytes) {
        Random random = new Random(17);
        return IntStream.range(0, KILLS)
                .mapToLong(i -> (long) (bytes * 0.9 * random.nextDouble()))
                .sorted()
                .toArray();
    }

    /** Whether so much is written before the process ends by itself. */
    private static boolean reaches(Process process, Path file, long bytes) throws IOException, InterruptedException {
        while (process.isAlive()) {
            if (Files.exists(file) && Files.size(file) >= bytes) {
                return true;
            }
            Thread.sleep(1);
        }
        return false;
    }

    private static Process run(Path input, Path out, Path rejects) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("recoup.jar", "target/recoup-all.jar")));
        command.addAll(Arrays.asList(
                "advise",
                "--format",
                "jsonl",
                "--jobs",
                "2",
                "--resume",
                "--out",
                out.toString(),
                "--rejects",
                rejects.toString(),
                input.toString()));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(Finished.HOME.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().keySet().removeIf(name -> name.startsWith("RECOUP_") || name.startsWith("JAVA_"));
        return process.start();
    }

    /** One in a hundred is broken. */
    private static String athlete(int number) {
        return number % 100 == 7
                ? "{\"athlete\":{\"id\":\"broken " + number + "\",\"age\":900}}"
                : "{\"asOf\":\"2026-05-20T18:00\",\"athlete\":{\"id\":\"runner " + number + "\",\"age\":"
                        + (18 + number % 60) + "}}";
    }
}
