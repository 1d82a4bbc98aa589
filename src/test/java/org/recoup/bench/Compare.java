package org.recoup.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recoup.testing.AthleteGenerator;

/**
 * Whole processes against each other on the same file: only parsing it, building Jackson's tree of it, and advising with
 * one thread and with two, reasons and all, JSON Lines written. The processes take turns and the best of each counts.
 *
 * <pre>mvn -q test-compile exec:exec@compare</pre>
 */
public final class Compare {
    private static final int ROUNDS = 3;

    private Compare() {}

    /** @param args athletes in the file; 20000 if not given */
    public static void main(String[] args) throws IOException, InterruptedException {
        int athletes = args.length == 0 ? 20_000 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("recoup-compare");
        Path many = write(folder.resolve("many.jsonl"), athletes);
        Path one = write(folder.resolve("one.jsonl"), 1);
        Map<String, List<String>> batch = new LinkedHashMap<>();
        batch.put("only parsing", List.of("org.recoup.bench.OnlyParsing", many.toString()));
        batch.put("Jackson's tree", List.of("org.recoup.bench.OnlyParsing", many.toString(), "tree"));
        batch.put("advise, one thread", advise(many, folder, 1));
        batch.put("advise, two threads", advise(many, folder, 2));
        print(athletes + " athletes", best(batch, List.of("-XX:+UseParallelGC")));
        Map<String, List<String>> start = new LinkedHashMap<>();
        start.put("only parsing", List.of("org.recoup.bench.OnlyParsing", one.toString()));
        start.put("advise", advise(one, folder, 1));
        print("one athlete, cold", best(start, List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")));
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static Path write(Path file, int count) throws IOException {
        AthleteGenerator athletes = new AthleteGenerator(1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int i = 0; i < count; i++) {
                out.write(athletes.json(i).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
        return file;
    }

    private static List<String> advise(Path input, Path folder, int jobs) {
        String out = folder.resolve("advice.jsonl").toString();
        return List.of(
                "org.recoup.cli.Main",
                "advise",
                "--format",
                "jsonl",
                "--jobs",
                Integer.toString(jobs),
                "--out",
                out,
                input.toString());
    }

    private static Map<String, Double> best(Map<String, List<String>> programs, List<String> flags)
            throws IOException, InterruptedException {
        Map<String, Double> best = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
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
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program + " ended with exit code " + process.exitValue());
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static void print(String title, Map<String, Double> seconds) {
        double parsing = seconds.get("only parsing");
        System.out.printf("| %s | seconds | only parsing takes of it |%n|---|---|---|%n", title);
        seconds.forEach((name, time) ->
                System.out.println(String.format(Locale.ROOT, "| %s | %.2f | %.3f |", name, time, parsing / time)));
        System.out.println();
    }
}
