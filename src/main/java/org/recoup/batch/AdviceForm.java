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

    /** No bytes: each advice is handed on by {@link Delivery#advised}, to be written by one thread. */
    AdviceForm HANDED_ON = new AdviceForm() {
        @Override
        public void write(AthleteFile athlete, Advice advice, OutputStream out) {
            // The delivery has it.
        }

        @Override
        public boolean isHandedOn() {
            return true;
        }
    };

    /**
     * Writes the advice for one athlete.
     *
     * @throws IOException if the stream cannot be written
     */
    void write(AthleteFile athlete, Advice advice, OutputStream out) throws IOException;

    /** Whether each advice is handed on by {@link Delivery#advised}. */
    default boolean isHandedOn() {
        return false;
    }

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
