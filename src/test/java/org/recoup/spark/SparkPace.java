package org.recoup.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.recoup.Recoup;
import org.recoup.batch.AdviceForm;
import org.recoup.batch.Batch;
import org.recoup.read.RawRecords;
import org.recoup.read.ReadLimits;
import org.recoup.testing.AthleteGenerator;

/**
 * A job on two threads of this machine against the batch with two threads, on the same file, in turns, in one process that
 * gets warm. Printed is each round, in seconds of the clock and of the processors; the best ones are compared, by the
 * processors because a machine may be busy with something else.
 *
 * <pre>mvn -q test-compile exec:exec@spark -Drecoup.athletes=200000</pre>
 */
public final class SparkPace {
    private static final int ROUNDS = 4;
    private static final int DIFFERENT = 1000;

    private SparkPace() {}

    /** @param args how many athletes */
    public static void main(String[] args) throws IOException {
        int athletes = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("recoup-spark");
        Path input = folder.resolve("athletes.jsonl");
        write(athletes, input);
        double bestBatch = Double.MAX_VALUE;
        double bestSpark = Double.MAX_VALUE;
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.files.maxPartitionBytes", Math.max(1 << 20, Files.size(input) / 8))
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate()) {
            Recoup recoup = Recoup.shipped();
            for (int round = 0; round < ROUNDS; round++) {
                long processors = processors();
                double batch = batch(recoup, input, folder.resolve("advice.jsonl"));
                double batchWork = seconds(processors, processors());
                Path out = folder.resolve("advice-" + round);
                processors = processors();
                long began = System.nanoTime();
                AdviseJob.run(spark, JobOrder.of(input.toString(), "--out", out.toString()));
                double job = seconds(began, System.nanoTime());
                double jobWork = seconds(processors, processors());
                bestBatch = Math.min(bestBatch, batchWork);
                bestSpark = Math.min(bestSpark, jobWork);
                System.out.printf(
                        "round %d: batch %.1f s (processors %.1f s), Spark %.1f s (processors %.1f s)%n",
                        round, batch, batchWork, job, jobWork);
            }
        }
        System.out.printf("%d athletes: Spark takes %.2f of the batch%n", athletes, bestSpark / bestBatch);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static double batch(Recoup recoup, Path input, Path result) throws IOException {
        long began = System.nanoTime();
        Batch.Order order = new Batch.Order(AdviceForm.JSON_LINES, null, 2, Batch.NO_LIMIT);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(result), 1 << 16);
                RawRecords records = RawRecords.of(List.of(input.toString()), ReadLimits.DEFAULT)) {
            new Batch(recoup, order, out, reject -> {}).run(records::next);
        }
        return seconds(began, System.nanoTime());
    }

    private static double seconds(long beganNanos, long endedNanos) {
        return (endedNanos - beganNanos) / 1e9;
    }

    private static long processors() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void write(int athletes, Path file) throws IOException {
        AthleteGenerator generator = new AthleteGenerator(1);
        List<String> different = Stream.iterate(0, i -> i + 1)
                .limit(DIFFERENT)
                .map(generator::json)
                .toList();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int i = 0; i < athletes; i++) {
                String json = different.get(i % DIFFERENT);
                out.write(json.replaceFirst("\"id\":\"", "\"id\":\"" + i + "-").getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }
}
