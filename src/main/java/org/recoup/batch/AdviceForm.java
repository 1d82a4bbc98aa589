package org.recoup.batch;

import java.io.IOException;
import java.io.OutputStream;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceJson;
import org.recoup.athlete.AthleteFile;

/**
 * The form of a result: opening, first advice, separator, next advice, and so on, closing. Several threads write advice
 * of their own at once.
 */
public interface AdviceForm {
    /** JSON Lines, one advice a line. */
    AdviceForm JSON_LINES = (athlete, advice, out) -> {
        AdviceJson.write(advice, out, false);
        out.write('\n');
    };

    /**
     * Writes the advice for one athlete.
     *
     * @throws IOException if the stream cannot be written
     */
    void write(AthleteFile athlete, Advice advice, OutputStream out) throws IOException;

    /** What stands before the first advice. */
    default String opening() {
        return "";
    }

    /** What stands between two. */
    default String separator() {
        return "";
    }

    /** What stands after the last. */
    default String closing() {
        return "";
    }
}
