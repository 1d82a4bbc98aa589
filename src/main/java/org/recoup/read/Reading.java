package org.recoup.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;

/** What came of reading one record: an athlete, or the faults that forbid to use it. */
public sealed interface Reading {

    /** Where the record came from, as in {@link Fault#source()}. */
    String source();

    /** Line of its first byte, from 1; 0: a source as a whole was refused. */
    long line();

    /**
     * The athlete.
     *
     * @throws AthleteFaultException if the record was refused
     */
    AthleteFile orThrow();

    /** The record keeps the contract. */
    record Read(AthleteFile file, String source, long line) implements Reading {
        @Override
        public AthleteFile orThrow() {
            return file;
        }
    }

    /**
     * The record cannot be used.
     *
     * @param faults at least one, by place
     * @param athleteId null: not read, or itself at fault
     */
    record Refused(List<Fault> faults, @Nullable String athleteId, String source, long line) implements Reading {
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("A record is refused for a fault, and none is given.");
            }
        }

        @Override
        public AthleteFile orThrow() {
            throw new AthleteFaultException(faults);
        }
    }
}
