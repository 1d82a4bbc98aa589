package org.recoup.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoup.cli.print.AdvicePrinter;
import org.recoup.cli.print.CsvPrinter;
import org.recoup.cli.print.JsonLinesPrinter;
import org.recoup.cli.print.JsonPrinter;
import org.recoup.cli.print.PrettyPrinter;

/** The forms that advice can be printed in. The names are what users type. */
enum Format {
    /** For people, in a terminal. */
    pretty,
    /** For people, one page about all athletes. */
    squad,
    /** One JSON document. */
    json,
    /** JSON Lines, an advice a line. */
    jsonl,
    /** A table, a row a recommendation. */
    csv,
    /** Columns for analysts, in a file: Apache Parquet. */
    parquet;

    /**
     * The form of a result: as asked for, else as the name of its file ends, else pretty.
     *
     * @param asked null: nothing
     * @param out null: standard output
     */
    static Format of(@Nullable Format asked, @Nullable Path out) {
        if (asked != null || out == null) {
            return asked == null ? pretty : asked;
        }
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz") || name.endsWith(".zst")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        for (Format format : values()) {
            if (name.endsWith("." + format)) {
                return format;
            }
        }
        return name.endsWith(".ndjson") ? jsonl : pretty;
    }

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
            case squad, parquet -> throw new IllegalStateException(this + " is not printed advice by advice");
        };
    }
}
