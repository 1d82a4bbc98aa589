package org.recoup.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.Recoup;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceJson;
import org.recoup.advice.AdviceTable;
import org.recoup.batch.Account;
import org.recoup.batch.AdviceForm;
import org.recoup.batch.Batch;
import org.recoup.read.AthleteReader;
import org.recoup.read.RawRecord;
import org.recoup.testing.AthleteGenerator;

/** Jobs on two threads of this machine, which may try each task four times. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "Spark 4.1 and its Hadoop run on Java 17 and 21")
class AdviseJobTest {
    private static final int ATHLETES = 40;
    private static final List<String> BROKEN =
            List.of("not JSON", "{}", "{\"athlete\":{\"id\":\"x-1\",\"age\":900}}", "{\"athlete\":{\"id\":\"\u0000");

    @TempDir
    private static Path folder;

    private SparkSession spark;
    private Recoup recoup;
    private List<String> athletes;
    private List<String> advice;
    private Account account;

    @BeforeAll
    void adviseOnOneMachine() throws IOException {
        spark = SparkSession.builder()
                .master("local[2,4]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        recoup = Recoup.shipped();
        AthleteGenerator generator = new AthleteGenerator(5);
        athletes = IntStream.range(0, ATHLETES).mapToObj(generator::json).toList();
        Iterator<RawRecord> records = Stream.concat(athletes.stream(), BROKEN.stream())
                .map(it -> RawRecord.of("records", 0, it.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        account = new Batch(recoup, new Batch.Order(AdviceForm.JSON_LINES, null, 1, Batch.NO_LIMIT), out, reject -> {})
                .run(() -> records.hasNext() ? records.next() : null);
        advice = out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @AfterAll
    void close() throws IOException {
        spark.close();
    }

    @Test
    void jsonLinesGiveTheSameAdviceAndTheSameAccountAsOneMachine() throws IOException {
        Path in = folder.resolve("squads");
        Files.createDirectory(in);
        Files.writeString(
                in.resolve("Übung 1.jsonl"), "\uFEFF" + String.join("\r\n", athletes.subList(0, 25)) + "\n\n");
        List<String> rest = new ArrayList<>(athletes.subList(25, ATHLETES));
        rest.addAll(BROKEN);
        Files.writeString(in.resolve("2.jsonl"), String.join("\n", rest));
        Path summary = folder.resolve("summary.json");

        Account counted = run(in.toString(), "--out", "advice", "--summary", summary.toString(), "--partitions", "5");

        assertThat(lines("advice/kind=advice")).containsExactlyInAnyOrderElementsOf(advice);
        assertSame(counted);
        List<JsonNode> rejects =
                lines("advice/kind=reject").stream().map(AdviseJobTest::json).toList();
        assertThat(rejects).hasSize(BROKEN.size());
        assertThat(rejects)
                .allSatisfy(it -> assertThat(it.path("source").textValue()).endsWith("2.jsonl"))
                .anySatisfy(it -> {
                    assertThat(it.path("athleteId").textValue()).isEqualTo("x-1");
                    assertThat(it.path("reason").textValue()).isEqualTo("out-of-range");
                });
        JsonNode written = json(Files.readString(summary));
        assertThat(written.path("read").intValue()).isEqualTo(ATHLETES + BROKEN.size());
        assertThat(written.path("rulebook").path("digest").textValue())
                .isEqualTo(recoup.rulebook().ref().digest());
        assertThat(folder.resolve("advice/_SUCCESS")).exists();
    }

    @Test
    void columnOfJsonGivesTheColumnsOfTheTable() throws IOException {
        Path in = folder.resolve("column.parquet");
        List<String> all = new ArrayList<>(athletes);
        all.addAll(BROKEN);
        spark.createDataset(all, Encoders.STRING()).toDF("document").write().parquet(in.toString());

        Account counted = run(
                in.toString(), "--from", "parquet", "--column", "document", "--format", "parquet", "--out", "table");

        assertSame(counted);
        Dataset<Row> table = spark.read().parquet(folder.resolve("table").toString());
        Dataset<Row> advised = table.where(col("kind").equalTo("advice"));
        List<String> expected = new ArrayList<>();
        for (String athlete : athletes) {
            Advice each =
                    recoup.advise(new AthleteReader().read("records", athlete).orThrow());
            for (Row row : ResultRows.parquet.of(each)) {
                expected.add(cells(row));
            }
        }
        String[] columns =
                AdviceTable.COLUMNS.stream().map(AdviceTable.Column::name).toArray(String[]::new);
        assertThat(advised
                        .withColumn("sessionDate", col("sessionDate").cast("string"))
                        .select("kind", columns)
                        .collectAsList()
                        .stream()
                        .map(AdviseJobTest::cells))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(advised.select("athleteId").distinct().count()).isEqualTo(ATHLETES);
        assertThat(advised.where(col("reject").isNotNull()).count()).isZero();
        assertThat(advised.schema().apply("windowFrom").dataType().typeName()).isEqualTo("timestamp_ntz");
        assertThat(table.where(col("kind").equalTo("reject"))
                        .select("reject.reason")
                        .count())
                .isEqualTo(BROKEN.size());
    }

    @Test
    void rowsOfTheContractAreAthletes() throws IOException {
        Dataset<Row> rows = spark.read().json(spark.createDataset(athletes, Encoders.STRING()));
        // A platform has moments as such, and not as text.
        rows = rows.withColumn("asOf", functions.to_timestamp_ntz(col("asOf")));
        rows.write().parquet(folder.resolve("rows.parquet").toString());

        Account counted = run(folder.resolve("rows.parquet").toString(), "--from", "parquet", "--out", "of-rows");

        assertThat(counted.rejected()).isZero();
        assertThat(lines("of-rows/kind=advice")).containsExactlyInAnyOrderElementsOf(advice);
    }

    @Test
    void taskThatFailsIsTriedAgainAndDoublesNothing() throws IOException {
        Path in = folder.resolve("failing.jsonl");
        Files.write(in, athletes);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        SparkBatch batch = new SparkBatch(spark, Rulebooks.of(null, context), null);
        Dataset<Row> whole = Records.of(batch.session().read().text(in.toString()), Records.lines());
        Dataset<Row> records = whole.repartition(3).mapPartitions(new FailsAtFirst(), Encoders.row(whole.schema()));

        Account counted =
                batch.run(records, ResultRows.jsonl, folder.resolve("failed").toString());

        assertThat(counted.advised()).isEqualTo(ATHLETES);
        assertThat(counted.of(Account.Count.RULE)).isEqualTo(account.of(Account.Count.RULE));
        assertThat(lines("failed/kind=advice")).containsExactlyInAnyOrderElementsOf(advice);
    }

    /** Breaks each task once, when it has handed on most of its records. */
    private static final class FailsAtFirst implements MapPartitionsFunction<Row, Row> {
        private static final long serialVersionUID = 1;

        @Override
        public Iterator<Row> call(Iterator<Row> records) {
            int[] given = {0};
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return records.hasNext();
                }

                @Override
                public Row next() {
                    given[0]++;
                    if (given[0] > 10 && TaskContext.get().attemptNumber() == 0) {
                        throw new IllegalStateException("a machine is lost");
                    }
                    return records.next();
                }
            };
        }
    }

    @Test
    void rulesOfAFolderAreCompiledOnceAndSent() throws IOException {
        Path any = Files.createDirectories(folder.resolve("rules/any"));
        Files.writeString(any.resolve("any.drl"), """
                package recoup.rules

                import org.recoup.facts.*

                global org.recoup.conclude.Conclude conclude

                // Any runner at all.
                rule "any.runner"
                    @guidance("X-01")
                    @topic("any")
                    @verdict("info")
                    @priority("info")
                    @certainty("moderate")
                when
                    Runner( )
                then
                    conclude.advise();
                end
                """);
        Files.writeString(any.resolve("any.wordings.yaml"), "any.runner: {title: Run, text: Run well.}\n");
        Path rules = any.getParent();
        Files.writeString(
                rules.resolve("guidance.yaml"),
                "X-01: {article: own, topic: any, paraphrase: Run well., certainty: weak, modelled: rule}\n");
        Path in = folder.resolve("few.jsonl");
        Files.write(in, athletes.subList(0, 3));

        Account counted = run(in.toString(), "--rules", rules.toString(), "--out", "by-rules");

        assertThat(counted.of(Account.Count.RULE))
                .containsOnlyKeys("any.runner")
                .containsValue(3L);
        List<String> expected = new ArrayList<>();
        Recoup own = Recoup.withRules(rules);
        for (String athlete : athletes.subList(0, 3)) {
            expected.add(new String(
                    AdviceJson.line(own.advise(
                            new AthleteReader().read("records", athlete).orThrow())),
                    StandardCharsets.UTF_8));
        }
        assertThat(lines("by-rules/kind=advice")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void resultThatIsThereAlreadyIsKept() throws IOException {
        Path in = folder.resolve("one.jsonl");
        Files.write(in, athletes.subList(0, 1));
        Files.createDirectory(folder.resolve("old"));

        assertThatThrownBy(() -> run(in.toString(), "--out", "old")).hasMessageContaining("already exists");
    }

    /** The cells as text, without the structure of rejects at the end. */
    private static String cells(Row row) {
        return IntStream.rangeClosed(0, AdviceTable.COLUMNS.size())
                .mapToObj(i -> row.get(i) instanceof Object[] texts
                        ? Arrays.asList(texts).toString()
                        : row.get(i) instanceof scala.collection.Seq<?> seq
                                ? scala.jdk.javaapi.CollectionConverters.asJava(seq)
                                        .toString()
                                : String.valueOf(row.get(i)))
                .collect(Collectors.joining("|"));
    }

    private void assertSame(Account counted) {
        assertThat(counted.advised()).isEqualTo(account.advised());
        assertThat(counted.rejected()).isEqualTo(account.rejected());
        for (Account.Count count : Account.Count.values()) {
            assertThat(counted.of(count)).isEqualTo(account.of(count));
        }
    }

    private Account run(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(Arrays.asList(arguments));
        int out = line.indexOf("--out") + 1;
        line.set(out, folder.resolve(line.get(out)).toString());
        return AdviseJob.run(spark, JobOrder.of(line.toArray(String[]::new)));
    }

    private List<String> lines(String of) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(folder.resolve(of))) {
            for (Path part : parts.filter(it -> it.getFileName().toString().startsWith("part-"))
                    .toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
