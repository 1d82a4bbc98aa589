package org.recoup.bench.engines;

import java.util.Set;
import org.recoup.athlete.AthleteFile;
import org.recoup.facts.Facts;

/**
 * One way to come from an athlete to conclusions. Belongs to one thread.
 *
 * @param <F> the facts it works on
 */
interface Conclude<F> extends AutoCloseable {
    /** The facts of an athlete, as this way wants them. */
    F facts(AthleteFile athlete);

    /** Names of the rules of {@link Subset} that hold. */
    Set<String> conclusions(F facts);

    @Override
    default void close() {}

    /** Ways that work on the facts of Recoup, a few wide records. */
    interface OnWideFacts extends Conclude<Facts> {
        @Override
        default Facts facts(AthleteFile athlete) {
            return Facts.of(athlete, null);
        }
    }
}
