package org.recoup.read;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Athletes of any number of files, folders and streams, read one by one in constant memory. What cannot be read is
 * {@linkplain Reading.Refused refused} in its place and stops nothing.
 *
 * <pre>{@code
 * try (AthleteStream athletes = AthleteStream.of(List.of("squad.jsonl"))) {
 *     while (athletes.hasNext()) {
 *         advise(athletes.next().orThrow());
 *     }
 * }
 * }</pre>
 *
 * <p>For several threads take {@link RawRecords} on one and an {@link AthleteReader} on each of the others.
 */
public final class AthleteStream implements Iterator<Reading>, AutoCloseable {

    private final RawRecords records;
    private final AthleteReader reader;
    private @Nullable RawRecord upcoming;

    /** Reads records with that reader; both are the stream's from now on. */
    public AthleteStream(RawRecords records, AthleteReader reader) {
        this.records = records;
        this.reader = reader;
    }

    /** Athletes of these paths, with the usual limits; for paths see {@link RawRecords}. */
    public static AthleteStream of(List<String> paths) {
        return new AthleteStream(RawRecords.of(paths, ReadLimits.DEFAULT), new AthleteReader());
    }

    @Override
    public boolean hasNext() {
        if (upcoming == null) {
            upcoming = records.next();
        }
        return upcoming != null;
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All athletes have been read.");
        }
        RawRecord record = upcoming;
        upcoming = null;
        return reader.read(record);
    }

    @Override
    public void close() {
        records.close();
    }
}
