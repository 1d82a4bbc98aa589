package org.recoup.spark;

import java.time.LocalDateTime;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.recoup.batch.Account;

/**
 * Advises the athletes of a dataset and writes advice and rejects, in one action of one stage: Spark commits each part of
 * the result once, whatever fails and is tried again, and so is every record counted once.
 */
final class SparkBatch {
    private final SparkSession spark;
    private final Rulebooks rulebooks;
    private final @Nullable LocalDateTime asOf;

    /** @param asOf local time, the moment the advice is for; null: each file's own */
    SparkBatch(SparkSession spark, Rulebooks rulebooks, @Nullable LocalDateTime asOf) {
        // Advice and rejects go to two folders; without this, each task would sort its advice by folder first.
        this.spark = spark.newSession();
        this.spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", 2);
        this.spark.conf().set("spark.sql.optimizer.plannedWrite.enabled", false);
        this.rulebooks = rulebooks;
        this.asOf = asOf;
    }

    /** The session in which the input is to be read. */
    SparkSession session() {
        return spark;
    }

    /**
     * Does it all.
     *
     * @param records as {@link Records} gives them
     * @param out a folder that does not exist yet, anywhere Spark can write
     * @return what became of the records
     */
    Account run(Dataset<Row> records, ResultRows rows, String out) {
        AccountAccumulator accumulator = new AccountAccumulator();
        JavaSparkContext.fromSparkContext(spark.sparkContext()).sc().register(accumulator, "recoup");
        Dataset<Row> result =
                records.mapPartitions(new Advising(rulebooks, asOf, rows, accumulator), Encoders.row(rows.schema()));
        var writer = rows.typed(result).write().mode(SaveMode.ErrorIfExists).partitionBy(ResultRows.KIND);
        switch (rows) {
            case jsonl -> writer.text(out);
            case parquet -> writer.parquet(out);
        }
        return accumulator.value();
    }
}
