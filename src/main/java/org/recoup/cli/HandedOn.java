package org.recoup.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;

/** Takes advice one by one, in the order of the input, for results that are not put together from the text of each. */
interface HandedOn {
    /**
     * Takes the next advice.
     *
     * @param name name of the athlete; null: unknown
     * @throws IOException if the result cannot be written
     */
    void take(@Nullable String name, Advice advice) throws IOException;

    /**
     * There was the last one, and at least one.
     *
     * @throws IOException if the result cannot be written
     */
    void end() throws IOException;
}
