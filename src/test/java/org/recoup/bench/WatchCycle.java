package org.recoup.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recoup.Recoup;
import org.recoup.author.check.RulesCheck;
import org.recoup.author.watch.FolderWatch;
import org.recoup.author.watch.Verdict;
import org.recoup.author.watch.Workbench;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioRunner;
import org.recoup.scenario.ScenarioSet;

/**
 * How long rule authors wait: from a save to the verdict in a process that watches, for edits of every kind all over the
 * shipped rules; a check in a process of its own; and scenarios a second.
 *
 * <pre>mvn -q test-compile exec:exec@watch</pre>
 */
public final class WatchCycle {
    private static final Pattern BOUND = Pattern.compile("([<>]=?) (\\d+)");
    private static final Pattern TITLE = Pattern.compile("title: ");
    private static final Pattern SCENARIO = Pattern.compile("(?m)^- name: ");

    private final Path folder;
    private final Map<String, List<double[]>> cycles = new LinkedHashMap<>();
    private final Random random = new Random(1);

    private WatchCycle(Path folder) {
        this.folder = folder;
    }

    /** @param args the folder of rules, and saves of each kind; rules and 40 if not given */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path rules = Path.of(args.length > 0 ? args[0] : "rules");
        int saves = args.length > 1 ? Integer.parseInt(args[1]) : 40;
        Path folder = Files.createTempDirectory("recoup-watch");
        copy(rules, folder.resolve("rules"));
        new WatchCycle(folder).run(saves);
        delete(folder);
    }

    private void run(int saves) throws IOException, InterruptedException {
        Path rules = folder.resolve("rules");
        RulebookStore store = RulebookStore.in(folder.resolve("kept"));
        store.load(rules);
        coldCheck(rules);
        Workbench bench = new Workbench(rules, store);
        try (FolderWatch watch = new FolderWatch(rules)) {
            double[] first = measured(() -> bench.look());
            System.out.println(line("first look of a watch", first));
            List<Path> files;
            try (Stream<Path> walk = Files.walk(rules)) {
                files = walk.filter(Files::isRegularFile).sorted().toList();
            }
            for (int i = 0; i < saves; i++) {
                edit("a bound in a rule", pick(files, ".drl"), BOUND, this::moved, bench, watch);
                edit("a wording", pick(files, ".wordings.yaml"), TITLE, m -> "title: Now ", bench, watch);
                edit("a scenario", pick(files, ".scenarios.yaml"), SCENARIO, m -> "- name: Now ", bench, watch);
            }
        }
        System.out.println("| save to verdict | median s | slowest s | CPU s | scenarios run |\n|---|---|---|---|---|");
        List<double[]> all = new ArrayList<>();
        cycles.forEach((kind, times) -> {
            System.out.println(row(kind, times));
            all.addAll(times);
        });
        System.out.println(row("all", all));
        scenarios(rules, store);
    }

    private Path pick(List<Path> files, String ending) {
        List<Path> fit =
                files.stream().filter(file -> file.toString().endsWith(ending)).toList();
        return fit.get(random.nextInt(fit.size()));
    }

    private String moved(MatchResult bound) {
        return bound.group(1) + " " + (Integer.parseInt(bound.group(2)) + 1);
    }

    /** An edit at a random place, its verdict, and the edit taken back, with its verdict. */
    private void edit(
            String kind,
            Path file,
            Pattern pattern,
            java.util.function.Function<MatchResult, String> change,
            Workbench bench,
            FolderWatch watch)
            throws IOException, InterruptedException {
        String text = Files.readString(file);
        Matcher matcher = pattern.matcher(text);
        List<MatchResult> places = matcher.results().toList();
        if (places.isEmpty()) {
            return;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        save(
                kind,
                file,
                text.substring(0, place.start()) + change.apply(place) + text.substring(place.end()),
                bench,
                watch);
        save(kind, file, text, bench, watch);
    }

    private void save(String kind, Path file, String text, Workbench bench, FolderWatch watch)
            throws IOException, InterruptedException {
        Verdict[] verdict = new Verdict[1];
        double[] took = measured(() -> {
            Files.writeString(file, text);
            while (verdict[0] == null) {
                watch.await();
                verdict[0] = bench.look();
            }
        });
        cycles.computeIfAbsent(kind, any -> new ArrayList<>()).add(new double[] {took[0], took[1], verdict[0].run()});
    }

    private void coldCheck(Path rules) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ProcessBuilder check = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.recoup.cli.Main",
                    "rules",
                    "check",
                    rules.toString());
            check.environment().put("RECOUP_CACHE", folder.resolve("kept").toString());
            long began = System.nanoTime();
            Process process = check.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.waitFor();
            seconds.add((System.nanoTime() - began) / 1e9);
        }
        Collections.sort(seconds);
        System.out.println(String.format(
                Locale.ROOT, "check in a process of its own, compiled before: %.2f s (median of 5)", seconds.get(2)));
        System.out.println(line("check in this process, not compiled before", measured(() -> {
            RulesCheck.of(rules, RulebookStore.in(folder.resolve("none-kept")));
        })));
    }

    private static void scenarios(Path rules, RulebookStore store) throws IOException {
        List<Scenario> all = ScenarioSet.read(rules).scenarios();
        Recoup recoup = Recoup.of(store.load(rules));
        ScenarioRunner runner = ScenarioRunner.of(recoup);
        for (int i = 0; i < 6; i++) {
            double[] took = measured(() -> all.parallelStream().forEach(runner::run));
            System.out.println(String.format(
                    Locale.ROOT,
                    "scenarios, round %d: %.0f a second, %.0f a second of CPU",
                    i + 1,
                    all.size() / took[0],
                    all.size() / took[1]));
        }
    }

    /** Something to measure. */
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** Seconds on the clock, and of the CPU. */
    private static double[] measured(Work work) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long began = System.nanoTime();
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new double[] {(System.nanoTime() - began) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9};
    }

    private static String line(String what, double[] took) {
        return String.format(Locale.ROOT, "%s: %.2f s, %.2f s of CPU", what, took[0], took[1]);
    }

    private static String row(String kind, List<double[]> times) {
        double[][] sorted = new double[3][];
        for (int i = 0; i < 3; i++) {
            int which = i;
            sorted[i] = times.stream().mapToDouble(each -> each[which]).sorted().toArray();
        }
        int middle = times.size() / 2;
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.0f |",
                kind,
                sorted[0][middle],
                sorted[0][times.size() - 1],
                sorted[1][middle],
                sorted[2][middle]);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
