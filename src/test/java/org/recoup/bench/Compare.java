package org.recoup.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whole processes against each other on the same file: only parsing it, building Jackson's tree of it, and advising with
 * one thread and with two, reasons and all, JSON Lines written. The processes take turns and the best of each counts.
 * Java's compiler works for the first fifteen seconds or so, on a processor of its own beside one thread and in the way of
 * two: what the second thread brings shows with some hundred thousand athletes.
 *
 * <pre>mvn -q test-compile exec:exec@compare</pre>
 */
public final class Compare {
    private Compare() {}

    /** @param args athletes in the file, 20000 if not given; rounds, 3 if not given */
    public static void main(String[] args) throws IOException, InterruptedException {
        int athletes = args.length == 0 ? 20_000 : Integer.parseInt(args[0]);
        int rounds = args.length < 2 ? Processes.ROUNDS : Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("recoup-compare");
        Path many = Processes.write(folder.resolve("many.jsonl"), athletes);
        Map<String, List<String>> batch = new LinkedHashMap<>();
        batch.put("only parsing", List.of("org.recoup.bench.OnlyParsing", many.toString()));
        batch.put("Jackson's tree", List.of("org.recoup.bench.OnlyParsing", many.toString(), "tree"));
        batch.put("advise, one thread", advise(many, folder, 1));
        batch.put("advise, two threads", advise(many, folder, 2));
        print(athletes + " athletes", Processes.best(batch, List.of("-XX:+UseParallelGC"), rounds));
        Processes.delete(folder);
    }

    static List<String> advise(Path input, Path folder, int jobs) {
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

    private static void print(String title, Map<String, Double> seconds) {
        double parsing = seconds.get("only parsing");
        System.out.printf("| %s | seconds | only parsing takes of it |%n|---|---|---|%n", title);
        seconds.forEach((name, time) ->
                System.out.println(String.format(Locale.ROOT, "| %s | %.2f | %.3f |", name, time, parsing / time)));
        System.out.println();
    }
}
