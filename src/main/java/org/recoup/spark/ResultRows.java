package org.recoup.spark;

import static org.apache.spark.sql.functions.col;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceJson;
import org.recoup.advice.AdviceTable;
import org.recoup.batch.Reject;
import org.recoup.batch.RejectJson;

/** What the rows of a result look like. The column {@link #KIND} tells advice from rejects, and names their folders. */
enum ResultRows implements Serializable {
    /** A text a row: the advice, or the reject, as JSON. */
    jsonl {
        @Override
        StructType schema() {
            return new StructType().add(KIND, DataTypes.StringType, false).add("value", DataTypes.StringType, false);
        }

        @Override
        List<Row> of(Advice advice) {
            return List.of(RowFactory.create(ADVICE, new String(AdviceJson.line(advice), StandardCharsets.UTF_8)));
        }

        @Override
        Row of(Reject reject) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            try {
                RejectJson.write(reject, line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return RowFactory.create(
                    REJECT, line.toString(StandardCharsets.UTF_8).stripTrailing());
        }
    },
    /** The columns of {@link AdviceTable}, then a structure {@code reject}; one of the two is empty. */
    parquet {
        @Override
        StructType schema() {
            StructType schema = new StructType().add(KIND, DataTypes.StringType, false);
            for (AdviceTable.Column column : AdviceTable.COLUMNS) {
                schema = schema.add(column.name(), type(column.kind()), true);
            }
            return schema.add("reject", REJECT_TYPE, true);
        }

        @Override
        Dataset<Row> typed(Dataset<Row> rows) {
            Dataset<Row> typed = rows;
            for (AdviceTable.Column column : AdviceTable.COLUMNS) {
                if (column.kind() == AdviceTable.Kind.DATE) {
                    typed = typed.withColumn(column.name(), col(column.name()).cast(DataTypes.DateType));
                }
            }
            return typed;
        }

        @Override
        List<Row> of(Advice advice) {
            List<Row> rows = new ArrayList<>();
            for (@Nullable Object[] cells : AdviceTable.rows(advice)) {
                rows.add(row(ADVICE, cells, null));
            }
            return rows;
        }

        @Override
        Row of(Reject reject) {
            @Nullable Object[] cells = new Object[AdviceTable.COLUMNS.size()];
            cells[0] = reject.athleteId();
            return row(
                    REJECT,
                    cells,
                    RowFactory.create(
                            reject.source(),
                            reject.pointer(),
                            reject.value(),
                            reject.reason(),
                            reject.messages().toArray()));
        }
    };

    /** The column that tells advice from rejects. */
    static final String KIND = "kind";

    static final String ADVICE = "advice";
    static final String REJECT = "reject";

    private static final StructType REJECT_TYPE = new StructType()
            .add("source", DataTypes.StringType)
            .add("pointer", DataTypes.StringType)
            .add("value", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("messages", DataTypes.createArrayType(DataTypes.StringType));

    /** Columns and their types as they come from a task; a date is text: its class depends on a setting of Spark. */
    abstract StructType schema();

    /** The same rows with the types they are to have. */
    Dataset<Row> typed(Dataset<Row> rows) {
        return rows;
    }

    /** The rows of one advice, at least one. */
    abstract List<Row> of(Advice advice);

    /** The row of a reject. */
    abstract Row of(Reject reject);

    private static Row row(String kind, @Nullable Object[] cells, @Nullable Row reject) {
        @Nullable Object[] row = new Object[cells.length + 2];
        row[0] = kind;
        for (int i = 0; i < cells.length; i++) {
            row[i + 1] = cell(cells[i]);
        }
        row[row.length - 1] = reject;
        return RowFactory.create(row);
    }

    private static @Nullable Object cell(@Nullable Object cell) {
        if (cell instanceof List<?> texts) {
            return texts.toArray();
        }
        return cell instanceof LocalDate date ? date.toString() : cell;
    }

    private static DataType type(AdviceTable.Kind kind) {
        return switch (kind) {
            case TEXT, DATE -> DataTypes.StringType;
            case TEXTS -> DataTypes.createArrayType(DataTypes.StringType, false);
            case COUNT -> DataTypes.IntegerType;
            case TIME -> DataTypes.TimestampNTZType;
        };
    }
}
