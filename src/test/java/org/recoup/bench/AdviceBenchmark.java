package org.recoup.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.recoup.Recoup;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceCsv;
import org.recoup.advice.AdviceJson;
import org.recoup.athlete.AthleteFile;
import org.recoup.evaluate.EngineAlone;
import org.recoup.facts.Facts;
import org.recoup.parquet.AdviceParquet;
import org.recoup.read.AthleteReader;
import org.recoup.read.RawRecord;
import org.recoup.testing.AthleteGenerator;

/**
 * What the stages of an athlete cost after its bytes are cut out: binding, facts, the session of the engine, the whole
 * advice, and writing it.
 *
 * <pre>mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/classes:target/test-classes:$(cat target/classpath) org.openjdk.jmh.Main AdviceBenchmark -prof gc</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AdviceBenchmark {

    private static final int ATHLETES = 300;

    private final AthleteReader reader = new AthleteReader();
    private final RawRecord[] records = new RawRecord[ATHLETES];
    private final AthleteFile[] files = new AthleteFile[ATHLETES];
    private final Facts[] facts = new Facts[ATHLETES];
    private final Advice[] advice = new Advice[ATHLETES];
    private Recoup recoup;
    private EngineAlone engine;

    @Setup
    public void generate() {
        recoup = Recoup.shipped();
        engine = new EngineAlone(recoup.rulebook());
        AthleteGenerator athletes = new AthleteGenerator(1);
        for (int i = 0; i < ATHLETES; i++) {
            records[i] = RawRecord.of("bench", i + 1, athletes.json(i).getBytes(StandardCharsets.UTF_8));
            files[i] = reader.read(records[i]).orThrow();
            facts[i] = Facts.of(files[i], null);
            advice[i] = recoup.advise(files[i]);
        }
    }

    /** Bytes to records, held to the contract. */
    @Benchmark
    @OperationsPerInvocation(ATHLETES)
    public void binding(Blackhole sink) {
        for (RawRecord record : records) {
            sink.consume(reader.read(record));
        }
    }

    /** The arithmetic. */
    @Benchmark
    @OperationsPerInvocation(ATHLETES)
    public void facts(Blackhole sink) {
        for (AthleteFile file : files) {
            sink.consume(Facts.of(file, null));
        }
    }

    /** A session of the engine with the whole rulebook: facts in, conclusions out. */
    @Benchmark
    @OperationsPerInvocation(ATHLETES)
    public void session(Blackhole sink) {
        for (Facts each : facts) {
            sink.consume(engine.findings(each));
        }
    }

    /** Facts, session, settlement, reasons and what is missing. */
    @Benchmark
    @OperationsPerInvocation(ATHLETES)
    public void advice(Blackhole sink) {
        for (AthleteFile file : files) {
            sink.consume(recoup.advise(file));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ATHLETES)
    public void writingJson(Blackhole sink) {
        for (Advice each : advice) {
            sink.consume(AdviceJson.line(each));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ATHLETES)
    public void writingCsv(Blackhole sink) {
        for (Advice each : advice) {
            sink.consume(AdviceCsv.rows(each));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ATHLETES)
    public void writingParquet() throws IOException {
        try (AdviceParquet parquet = new AdviceParquet(OutputStream.nullOutputStream())) {
            for (Advice each : advice) {
                parquet.add(each);
            }
        }
    }
}
