package org.recoup.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.recoup.Recoup;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceJson;
import org.recoup.athlete.AthleteFile;
import org.recoup.facts.Facts;
import org.recoup.read.AthleteReader;
import org.recoup.read.RawRecord;
import org.recoup.testing.AthleteGenerator;

/**
 * Where the time and the memory of one athlete go, stage by stage, on one warm thread. Stages take turns within a run and
 * are measured in processor time of their thread, so that a busy machine shifts them together.
 *
 * <pre>mvn -q test-compile exec:exec@stages</pre>
 */
public final class Stages {
    private static final int ATHLETES = 400;
    private static final int WARM_UP_ROUNDS = 12;

    private final JsonFactory json = new JsonFactory();
    private final ObjectMapper mapper = new ObjectMapper();
    private final AthleteReader reader = new AthleteReader();
    private final Recoup recoup = Recoup.shipped();
    private final byte[][] bytes = new byte[ATHLETES][];
    private final AthleteFile[] files = new AthleteFile[ATHLETES];
    private final Advice[] advice = new Advice[ATHLETES];
    private long sink;

    private interface Stage {
        void run(int athlete) throws IOException;
    }

    private Stages() {
        AthleteGenerator athletes = new AthleteGenerator(1);
        for (int i = 0; i < ATHLETES; i++) {
            bytes[i] = athletes.json(i).getBytes(StandardCharsets.UTF_8);
            files[i] = reader.read(RawRecord.of("stages", i + 1, bytes[i])).orThrow();
            advice[i] = recoup.advise(files[i]);
        }
    }

    /** @param args rounds; 30 if not given */
    public static void main(String[] args) throws IOException {
        new Stages().run(args.length == 0 ? 30 : Integer.parseInt(args[0]));
    }

    private void run(int rounds) throws IOException {
        Map<String, Stage> stages = new LinkedHashMap<>();
        stages.put("only parsing", i -> parse(bytes[i]));
        stages.put("Jackson's tree", i -> sink += mapper.readTree(bytes[i]).size());
        stages.put(
                "read",
                i -> sink += reader.read(RawRecord.of("stages", i, bytes[i])).line());
        stages.put("facts", i -> sink += Facts.of(files[i], null).all().size());
        stages.put(
                "advise (with facts)",
                i -> sink += recoup.advise(files[i]).recommendations().size());
        stages.put("write", i -> sink += AdviceJson.line(advice[i]).length);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        double[][] micros = new double[stages.size()][rounds];
        double[] kilobytes = new double[stages.size()];
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            int at = 0;
            for (Stage stage : stages.values()) {
                long allocated = threads.getThreadAllocatedBytes(self);
                long began = threads.getCurrentThreadCpuTime();
                for (int i = 0; i < ATHLETES; i++) {
                    stage.run(i);
                }
                if (round >= 0) {
                    micros[at][round] = (threads.getCurrentThreadCpuTime() - began) / 1e3 / ATHLETES;
                    kilobytes[at] = (threads.getThreadAllocatedBytes(self) - allocated) / 1024.0 / ATHLETES;
                }
                at++;
            }
        }
        print(stages, micros, kilobytes);
    }

    private void print(Map<String, Stage> stages, double[][] micros, double[] kilobytes) {
        System.out.printf("%-22s %10s %10s %8s%n", "stage", "us/athlete", "KB/athlete", "ratio");
        double parsing = median(micros[0]);
        int at = 0;
        for (String name : stages.keySet()) {
            double median = median(micros[at]);
            System.out.printf("%-22s %10.1f %10.1f %8.2f%n", name, median, kilobytes[at], parsing / median);
            at++;
        }
        double all = median(micros[2]) + median(micros[4]) + median(micros[5]);
        System.out.printf("%-22s %10.1f %10s %8.2f%n", "read, advise, write", all, "", parsing / all);
        System.out.printf(
                "%.0f bytes in, %.0f bytes out, %.1f recommendations an athlete (%d)%n",
                mean(i -> bytes[i].length),
                mean(i -> AdviceJson.line(advice[i]).length),
                mean(i -> advice[i].recommendations().size()),
                sink % 10);
    }

    private static double mean(IntToDoubleFunction ofAthlete) {
        return IntStream.range(0, ATHLETES).mapToDouble(ofAthlete).average().orElse(0);
    }

    private void parse(byte[] text) throws IOException {
        try (JsonParser parser = json.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    sink += (long) parser.getDoubleValue();
                } else if (token == JsonToken.VALUE_STRING) {
                    sink += parser.getText().length();
                }
            }
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
