package org.recoup.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.recoup.batch.Account;
import org.recoup.batch.SummaryJson;
import org.recoup.rulebook.compile.RulesRefusedException;

/**
 * What {@code spark-submit} starts. Rejected records do not make the job fail: what schedules jobs would run it again, and
 * the rejects are in the result and in the account.
 */
public final class AdviseJob {
    private AdviseJob() {}

    /** @param arguments see {@link JobOrder#USAGE} */
    public static void main(String... arguments) throws IOException {
        // Of Spark's own words there are enough; the account goes where they go.
        PrintStream err = System.err;
        try {
            JobOrder order = JobOrder.of(arguments);
            try (SparkSession spark =
                    SparkSession.builder().appName("recoup advise").getOrCreate()) {
                Account account = run(spark, order);
                err.println("recoup: " + account.read() + " read: " + account.advised() + " advised, "
                        + account.rejected() + " rejected");
            }
        } catch (JobOrder.WrongUse e) {
            err.println("recoup: " + e.getMessage());
            System.exit(2);
        } catch (RulesRefusedException e) {
            err.println("recoup: the rules cannot be used:\n" + e.getMessage());
            System.exit(3);
        } catch (Exception e) {
            if (!(e instanceof AnalysisException)) {
                throw e;
            }
            // Spark says so where there is nothing to read, or something where the result is to go.
            err.println("recoup: " + e.getMessage());
            System.exit(3);
        }
    }

    /**
     * Does a job and writes its summary.
     *
     * @return what became of the records
     * @throws IOException if the summary cannot be written
     */
    static Account run(SparkSession spark, JobOrder order) throws IOException {
        long began = System.nanoTime();
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Rulebooks rulebooks = Rulebooks.of(order.rules(), context);
        SparkBatch batch = new SparkBatch(spark, rulebooks, order.asOf());
        Dataset<Row> records = read(batch.session(), order);
        Account account = batch.run(
                order.partitions() > 0 ? records.repartition(order.partitions()) : records, order.rows(), order.out());
        if (order.summary() != null) {
            Path file = new Path(order.summary());
            double seconds = (System.nanoTime() - began) / 1e9;
            try (OutputStream out =
                    file.getFileSystem(context.hadoopConfiguration()).create(file, true)) {
                SummaryJson.write(account, rulebooks.ref(), seconds, out);
            }
        }
        return account;
    }

    private static Dataset<Row> read(SparkSession spark, JobOrder order) {
        String[] paths = order.paths().toArray(String[]::new);
        if (order.from().equals(JobOrder.JSON_LINES)) {
            // A carriage return is white space of JSON, and no end of a line.
            Dataset<Row> lines = spark.read()
                    .options(order.options())
                    .option("lineSep", "\n")
                    .text(paths);
            return Records.of(lines, Records.lines());
        }
        return Records.of(
                spark.read().format(order.from()).options(order.options()).load(paths), order.column());
    }
}
