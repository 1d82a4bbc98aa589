package org.recoup.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.recoup.read.AthleteReader;
import org.recoup.read.AthleteStream;
import org.recoup.read.RawRecord;
import org.recoup.read.RawRecords;
import org.recoup.read.ReadLimits;
import org.recoup.testing.AthleteGenerator;

/**
 * What reading costs over pulling the tokens of the same bytes, an athlete at a time.
 *
 * <pre>mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/classes:target/test-classes:$(cat target/classpath) org.openjdk.jmh.Main ReadBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ReadBenchmark {

    private static final int ATHLETES = 500;

    private final JsonFactory json = new JsonFactory();
    private final AthleteReader reader = new AthleteReader();
    private RawRecord[] records;
    private byte[] lines;

    @Setup
    public void generate() {
        AthleteGenerator athletes = new AthleteGenerator(1);
        records = new RawRecord[ATHLETES];
        for (int i = 0; i < ATHLETES; i++) {
            records[i] = RawRecord.of("bench", i + 1, athletes.json(i).getBytes(StandardCharsets.UTF_8));
        }
        lines = athletes.jsonLines(ATHLETES);
    }

    /** Tokens alone, of one stream: no parser does less. */
    @Benchmark
    @OperationsPerInvocation(ATHLETES)
    public void tokens(Blackhole sink) throws IOException {
        try (JsonParser parser = json.createParser(lines)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                sink.consume(token);
            }
        }
    }

    /** Tokens and their values: numbers as numbers, the rest as text. */
    @Benchmark
    @OperationsPerInvocation(ATHLETES)
    public void tokensAndValues(Blackhole sink) throws IOException {
        try (JsonParser parser = json.createParser(lines)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    sink.consume(parser.getDoubleValue());
                } else if (token == JsonToken.VALUE_STRING) {
                    sink.consume(parser.getText());
                }
            }
        }
    }

    /** The reader alone: bytes of one athlete to its records. */
    @Benchmark
    @OperationsPerInvocation(ATHLETES)
    public void read(Blackhole sink) {
        for (RawRecord record : records) {
            sink.consume(reader.read(record));
        }
    }

    /** Cutting alone: a stream of lines to the bytes of each. */
    @Benchmark
    @OperationsPerInvocation(ATHLETES)
    public void cut(Blackhole sink) {
        try (RawRecords cut = open()) {
            for (RawRecord record = cut.next(); record != null; record = cut.next()) {
                sink.consume(record);
            }
        }
    }

    /** The whole way: a stream of lines to records. */
    @Benchmark
    @OperationsPerInvocation(ATHLETES)
    public void cutAndRead(Blackhole sink) {
        try (AthleteStream athletes = new AthleteStream(open(), reader)) {
            while (athletes.hasNext()) {
                sink.consume(athletes.next());
            }
        }
    }

    private RawRecords open() {
        return RawRecords.of(List.of("-"), ReadLimits.DEFAULT, new ByteArrayInputStream(lines));
    }
}
