package org.recoup.advice;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes advice as the contract has it ({@code advice.schema.json}), field by field and always in the same order: the
 * same advice gives the same bytes. What is null or absent is left out. Safe for any number of threads.
 */
public final class AdviceJson {
    /** What a thread writes with, kept as long as there is memory for it. */
    private static final ThreadLocal<@Nullable SoftReference<AdviceLine>> OWN = new ThreadLocal<>();

    private AdviceJson() {}

    /** The advice on one line of UTF-8, without a line break at its end. */
    public static byte[] line(Advice advice) {
        JsonBytes line = written(advice);
        return Arrays.copyOf(line.bytes(), line.length());
    }

    /** The advice as text on many lines, indented by two spaces, without a line break at its end. */
    public static String pretty(Advice advice) {
        return new String(indented(advice), StandardCharsets.UTF_8);
    }

    /**
     * Writes the advice in UTF-8 and leaves the stream open.
     *
     * @param pretty true: on many lines, indented by two spaces; false: on one line. Neither ends with a line break.
     * @throws IOException if the stream cannot be written
     */
    public static void write(Advice advice, OutputStream out, boolean pretty) throws IOException {
        if (pretty) {
            out.write(indented(advice));
        } else {
            JsonBytes line = written(advice);
            out.write(line.bytes(), 0, line.length());
        }
    }

    private static byte[] indented(Advice advice) {
        JsonBytes line = written(advice);
        return Indented.of(line.bytes(), line.length());
    }

    /** The bytes are valid until this thread writes the next. */
    private static JsonBytes written(Advice advice) {
        SoftReference<AdviceLine> kept = OWN.get();
        AdviceLine line = kept == null ? null : kept.get();
        if (line == null) {
            line = new AdviceLine();
            OWN.set(new SoftReference<>(line));
        }
        return line.of(advice);
    }
}
