package org.recoup.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recoup.testing.AthleteGenerator;

/** Whole processes on the same file, timed in turn. */
final class Processes {
    /** The rules of the project. */
    static final Path RULES = Path.of("rules");

    /** As often each program has its turn where nothing else is asked for. */
    static final int ROUNDS = 3;

    private Processes() {}

    /** A file of athletes, one a line. */
    static Path write(Path file, int count) throws IOException {
        AthleteGenerator athletes = new AthleteGenerator(1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int i = 0; i < count; i++) {
                out.write(athletes.json(i).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
        return file;
    }

    /** The rules with another age from which a runner counts as older. */
    static Path editedRules(Path target) throws IOException {
        try (Stream<Path> walk = Files.walk(RULES)) {
            for (Path each : walk.toList()) {
                Path copy = target.resolve(RULES.relativize(each));
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        }
        Path findings = target.resolve("findings/findings.drl");
        String text = Files.readString(findings);
        String other = text.replace("ageYears >= 50", "ageYears >= 45");
        if (other.equals(text)) {
            throw new IllegalStateException("the rule to edit is not in " + findings);
        }
        Files.writeString(findings, other);
        return target;
    }

    /** The best time of each program in seconds; they take turns. */
    static Map<String, Double> best(Map<String, List<String>> programs, List<String> flags, int rounds)
            throws IOException, InterruptedException {
        Map<String, Double> best = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                best.merge(program.getKey(), seconds(program.getValue(), flags), Math::min);
            }
        }
        return best;
    }

    private static double seconds(List<String> program, List<String> flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(program);
        return seconds(command);
    }

    /** What a process takes, in seconds. */
    static double seconds(List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // 1: done, and something was found.
        if (process.waitFor() > 1) {
            throw new IllegalStateException(command + " ended with exit code " + process.exitValue());
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
