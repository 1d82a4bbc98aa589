package org.recoup.cli.print;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;

/**
 * One format. The parts of a result are made apart, so that several threads can each print advice of their own and one
 * of them can put the parts together: opening, first advice, separator, next advice, and so on, closing. Safe for any
 * number of threads.
 */
public interface AdvicePrinter {
    /** What stands before the first advice. */
    default String opening() {
        return "";
    }

    /**
     * Prints the advice for one athlete.
     *
     * @param name name of the athlete; null: unknown
     * @throws IOException if the stream cannot be written
     */
    void print(@Nullable String name, Advice advice, OutputStream out) throws IOException;

    /** What stands between two. */
    default String separator() {
        return "";
    }

    /** What stands after the last. */
    default String closing() {
        return "";
    }
}
