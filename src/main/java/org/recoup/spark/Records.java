package org.recoup.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Athletes out of whatever Spark can read, as rows of a source and the bytes of a JSON document. */
final class Records {
    private static final String TEXT = "value";

    /** Times without a zone, as the contract has them. */
    private static final Map<String, String> AS_THE_CONTRACT = Map.of(
            "timestampFormat", "yyyy-MM-dd'T'HH:mm:ss",
            "timestampNTZFormat", "yyyy-MM-dd'T'HH:mm:ss",
            "dateFormat", "yyyy-MM-dd");

    private Records() {}

    /** The records of a dataset: a column of JSON where it has one of that name, else its rows as JSON. */
    static Dataset<Row> of(Dataset<Row> input, String column) {
        if (hasText(input, column)) {
            return input.select(input_file_name(), col(column).cast(DataTypes.BinaryType));
        }
        Column[] all = Arrays.stream(input.columns())
                .map(name -> col('`' + name + '`'))
                .toArray(Column[]::new);
        Column json = all.length == 0 ? lit("{}") : to_json(struct(all), AS_THE_CONTRACT);
        return input.select(input_file_name(), json.cast(DataTypes.BinaryType));
    }

    /** The name of the column in which Spark gives the lines of a file. */
    static String lines() {
        return TEXT;
    }

    private static boolean hasText(Dataset<Row> input, String column) {
        if (!Arrays.asList(input.columns()).contains(column)) {
            return false;
        }
        DataType type = input.schema().apply(column).dataType();
        return type.equals(DataTypes.StringType) || type.equals(DataTypes.BinaryType);
    }
}
