package org.recoup.cli.print;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceJson;

/** One JSON document on many lines: the advice itself for a single athlete, an array for several. */
public final class JsonPrinter implements AdvicePrinter {
    private final boolean array;

    /** @param array true: an array, whatever the number of athletes; false: the advice of the only one */
    public JsonPrinter(boolean array) {
        this.array = array;
    }

    @Override
    public String opening() {
        return array ? "[" : "";
    }

    @Override
    public void print(@Nullable String name, Advice advice, OutputStream out) throws IOException {
        if (array) {
            out.write('\n');
        }
        AdviceJson.write(advice, out, true);
    }

    @Override
    public String separator() {
        return ",";
    }

    @Override
    public String closing() {
        return array ? "\n]\n" : "\n";
    }
}
