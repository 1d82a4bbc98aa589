package org.recoup.cli.print;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceJson;

/** JSON Lines: each advice is one line. */
public final class JsonLinesPrinter implements AdvicePrinter {
    @Override
    public void print(@Nullable String name, Advice advice, OutputStream out) throws IOException {
        AdviceJson.write(advice, out, false);
        out.write('\n');
    }
}
