package org.recoup.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.jspecify.annotations.Nullable;
import org.recoup.cli.Main;
import org.recoup.testing.AthleteGenerator;

/**
 * The memory of a batch by its size: athletes are made on the fly and piped into processes with a heap of 64 MB, and the
 * peaks of a small and of a large batch are printed.
 *
 * <pre>mvn -q test-compile exec:exec@memory -Drecoup.athletes=20000,200000</pre>
 */
public final class Memory {
    private static final int DIFFERENT = 500;
    private static final String ID = "\"id\":\"";

    private Memory() {}

    /** @param args how many athletes, with commas between; then the format */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("advise")) {
            advise(args);
            return;
        }
        String format = args.length > 1 ? args[1] : "jsonl";
        System.out.println(
                "| athletes | format | MB in | s | most heap in use after a collection, MB | peak resident, MB |");
        System.out.println("|---:|---|---:|---:|---:|---:|");
        for (String count : args[0].split(",")) {
            measure(Integer.parseInt(count), format);
        }
    }

    private static void measure(int athletes, String format) throws IOException, InterruptedException {
        Path result = Files.createTempFile("recoup", ".memory");
        long began = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseParallelGC",
                        "-Xmx64m",
                        "-Drecoup.memory=" + result,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Memory.class.getName(),
                        "advise",
                        "--format",
                        format,
                        "--jobs",
                        "2",
                        "--out",
                        "/dev/null",
                        "-")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long bytes;
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            bytes = write(athletes, out);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(athletes + " athletes ended with exit code " + process.exitValue());
        }
        System.out.printf(
                "| %d | %s | %d | %d | %s |%n",
                athletes, format, bytes >> 20, (System.nanoTime() - began) / 1_000_000_000, Files.readString(result));
        Files.delete(result);
    }

    /** Each athlete has an id of its own: what is remembered of athletes is a part of the memory. */
    private static long write(int athletes, OutputStream out) throws IOException {
        AthleteGenerator generator = new AthleteGenerator(1);
        List<String> before = new ArrayList<>();
        List<byte[]> after = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            String json = generator.json(i);
            int at = json.indexOf(ID) + ID.length();
            before.add(json.substring(0, at));
            after.add((json.substring(at) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        long bytes = 0;
        for (int i = 0; i < athletes; i++) {
            byte[] begin = (before.get(i % DIFFERENT) + i + "-").getBytes(StandardCharsets.UTF_8);
            out.write(begin);
            out.write(after.get(i % DIFFERENT));
            bytes += begin.length + after.get(i % DIFFERENT).length;
        }
        return bytes;
    }

    /** The command itself, with its memory told when it ends. */
    private static void advise(String... args) {
        AtomicLong most = new AtomicLong();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (it, none) -> most.accumulateAndGet(heap((CompositeData) it.getUserData()), Math::max),
                            null,
                            null);
        }
        Path result = Path.of(System.getProperty("recoup.memory"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> tell(most.get(), result)));
        Main.main(args);
    }

    private static long heap(@Nullable CompositeData collection) {
        Map<String, MemoryUsage> pools =
                GarbageCollectionNotificationInfo.from(collection).getGcInfo().getMemoryUsageAfterGc();
        return pools.entrySet().stream()
                .filter(it -> it.getKey().startsWith("PS "))
                .mapToLong(it -> it.getValue().getUsed())
                .sum();
    }

    private static void tell(long heapBytes, Path result) {
        try {
            String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .findFirst()
                    .orElse("0");
            Files.writeString(result, (heapBytes >> 20) + " | " + (Long.parseLong(peak) >> 10));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
