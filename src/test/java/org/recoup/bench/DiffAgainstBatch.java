package org.recoup.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whole processes against each other on the same file: comparing two rulebooks, of which one has an edit that many
 * athletes feel, and one batch with the same rules. Rules are compiled before, as they are from the second run on.
 *
 * <pre>mvn -q test-compile exec:exec@diff</pre>
 */
public final class DiffAgainstBatch {
    private DiffAgainstBatch() {}

    /** @param args athletes in the file; 100000 if not given */
    public static void main(String[] args) throws IOException, InterruptedException {
        int athletes = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("recoup-diff");
        Path edited = Processes.editedRules(folder.resolve("edited"));
        Path few = Processes.write(folder.resolve("few.jsonl"), 10);
        List<String> flags = List.of("-XX:+UseParallelGC");
        Processes.best(Map.of("compiling", diff(edited, few, 1)), flags, 1);
        Path many = Processes.write(folder.resolve("many.jsonl"), athletes);
        System.out.printf("| %d athletes | batch, seconds | diff, seconds | ratio |%n|---|---|---|---|%n", athletes);
        for (int jobs = 1; jobs <= 2; jobs++) {
            Map<String, List<String>> programs = new LinkedHashMap<>();
            programs.put("batch", batch(many, folder, jobs));
            programs.put("diff", diff(edited, many, jobs));
            Map<String, Double> seconds = Processes.best(programs, flags, Processes.ROUNDS);
            double batch = seconds.get("batch");
            double diff = seconds.get("diff");
            System.out.println(String.format(
                    Locale.ROOT, "| threads: %d | %.2f | %.2f | %.2f |", jobs, batch, diff, diff / batch));
        }
        Processes.delete(folder);
    }

    private static List<String> batch(Path input, Path folder, int jobs) {
        return List.of(
                "org.recoup.cli.Main",
                "advise",
                "--format",
                "jsonl",
                "--rules",
                Processes.RULES.toString(),
                "--jobs",
                Integer.toString(jobs),
                "--out",
                folder.resolve("advice.jsonl").toString(),
                input.toString());
    }

    private static List<String> diff(Path edited, Path input, int jobs) {
        return List.of(
                "org.recoup.cli.Main",
                "rules",
                "diff",
                Processes.RULES.toString(),
                edited.toString(),
                "--athletes",
                input.toString(),
                "--jobs",
                Integer.toString(jobs));
    }
}
