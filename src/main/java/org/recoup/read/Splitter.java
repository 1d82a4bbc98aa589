package org.recoup.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts one source into records without understanding them. */
interface Splitter {

    /** The next record; null: there are no more. */
    @Nullable
    RawRecord next() throws IOException;

    /** The line that is being read, from 1. */
    long line();

    /** A record over the limit of its size. */
    static RawRecord tooLarge(String source, long line, long column, String pointer, int limit, @Nullable String hint) {
        String value = "larger than " + Shown.bytes(limit);
        return RawRecord.refused(
                new Fault(Fault.Kind.TOO_LARGE, source, line, column, pointer, value, "a smaller one", hint));
    }
}
