package org.recoup.advice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the conclusions among the reasons of one advice were written. The same conclusion stands under several
 * recommendations with all that is behind it, and is copied from where it was written first. One that is forgotten for
 * another is written anew, no more.
 */
final class WrittenReasons {
    private static final int PLACES = 64;

    private final @Nullable Reason[] reasons = new Reason[PLACES];
    private final int[] from = new int[PLACES];
    private final int[] until = new int[PLACES];

    void clear() {
        Arrays.fill(reasons, null);
    }

    /** Writes the very same conclusion once more; false: it is not known. */
    boolean again(Reason conclusion, String rule, JsonBytes json) {
        int place = place(rule);
        if (reasons[place] != conclusion) {
            return false;
        }
        json.again(from[place], until[place]);
        return true;
    }

    /** Remembers where a conclusion was written. */
    void add(Reason conclusion, String rule, int begin, int end) {
        int place = place(rule);
        reasons[place] = conclusion;
        from[place] = begin;
        until[place] = end;
    }

    private static int place(String rule) {
        int hash = rule.hashCode();
        return (hash ^ hash >>> 6 ^ hash >>> 16) & PLACES - 1;
    }
}
