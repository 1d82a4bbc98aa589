package org.recoup.bench;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a start costs, as a user has it: the launcher on one athlete with the shipped rules, and with a folder of rules in
 * which one was edited and that was read before, against a Java program that only parses the same file. They take turns,
 * and the medians are compared.
 *
 * <pre>mvn -q -DskipTests package exec:exec@start</pre>
 */
public final class Start {
    private static final String ATHLETE = "samples/taper-ice-bath.json";

    private Start() {}

    /** @param args rounds; 25 if not given */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length == 0 ? 25 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("recoup-start");
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("only parsing", onlyParsing());
        programs.put("./recoup advise", List.of("./recoup", "advise", ATHLETE));
        programs.put(
                "./recoup advise --rules, one rule edited",
                List.of(
                        "./recoup",
                        "advise",
                        "--rules",
                        Processes.editedRules(folder.resolve("edited")).toString(),
                        ATHLETE));
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        // The first round makes the archive of classes and reads the rules; it does not count.
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                double took = 1000 * Processes.seconds(program.getValue());
                if (round >= 0) {
                    millis.computeIfAbsent(program.getKey(), name -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        print(millis);
        Processes.delete(folder);
    }

    private static List<String> onlyParsing() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                String.join(
                        File.pathSeparator,
                        place(OnlyParsing.class),
                        place(JsonFactory.class),
                        place(ObjectMapper.class),
                        place(JsonView.class)),
                OnlyParsing.class.getName(),
                ATHLETE);
    }

    /** No more than it needs: a long class path would slow it down. */
    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(Map<String, List<Double>> millis) {
        double parsing = median(millis.get("only parsing"));
        double shipped = median(millis.get("./recoup advise"));
        System.out.println("| one athlete, cold | ms, median | ms, best | of only parsing | of the shipped rules |");
        System.out.println("|---|---:|---:|---:|---:|");
        millis.forEach((name, times) -> System.out.println(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f | %.2f |",
                name,
                median(times),
                Collections.min(times),
                median(times) / parsing,
                median(times) / shipped)));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
