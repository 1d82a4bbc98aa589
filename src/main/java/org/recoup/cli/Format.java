package org.recoup.cli;

import org.recoup.cli.print.AdvicePrinter;
import org.recoup.cli.print.CsvPrinter;
import org.recoup.cli.print.JsonLinesPrinter;
import org.recoup.cli.print.JsonPrinter;
import org.recoup.cli.print.PrettyPrinter;

/** The forms that advice can be printed in. The names are what users type. */
enum Format {
    /** For people, in a terminal. */
    pretty,
    /** One JSON document. */
    json,
    /** JSON Lines, an advice a line. */
    jsonl,
    /** A table, a row a recommendation. */
    csv,
    /** Columns for analysts, in a file: Apache Parquet. */
    parquet;

    /**
     * The printer for this form.
     *
     * @param detail how much the pretty form shows
     * @param many whether there may be more than one athlete, as in a folder
     */
    AdvicePrinter printer(PrettyPrinter.Detail detail, boolean many) {
        return switch (this) {
            case pretty -> new PrettyPrinter(detail);
            case json -> new JsonPrinter(many);
            case jsonl -> new JsonLinesPrinter();
            case csv -> new CsvPrinter();
            case parquet -> throw new IllegalStateException("columns are not printed advice by advice");
        };
    }
}
