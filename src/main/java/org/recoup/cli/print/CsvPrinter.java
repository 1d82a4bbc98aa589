package org.recoup.cli.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceCsv;

/** A table, one row a recommendation. */
public final class CsvPrinter implements AdvicePrinter {
    @Override
    public String opening() {
        return AdviceCsv.HEADER;
    }

    @Override
    public void print(@Nullable String name, Advice advice, OutputStream out) throws IOException {
        out.write(AdviceCsv.rows(advice).getBytes(StandardCharsets.UTF_8));
    }
}
