package org.recoup.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.parquet.AdviceParquet;

/** A result as Parquet; loaded by those alone who ask for it. */
final class ParquetResult implements HandedOn {
    private final AdviceParquet table;

    /** @param out takes the file; it is not closed */
    ParquetResult(OutputStream out) {
        this.table = new AdviceParquet(out);
    }

    @Override
    public void take(@Nullable String name, Advice advice) throws IOException {
        table.add(advice);
    }

    @Override
    public void end() throws IOException {
        table.close();
    }
}
