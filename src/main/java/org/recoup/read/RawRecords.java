package org.recoup.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The records of any number of files, folders and streams, cut out but not yet understood, one at a time and in order.
 *
 * <p>A path names a file, a folder (read with all that is in it, sorted by name, for files that end in {@code .json},
 * {@code .jsonl} or {@code .ndjson}, each also with {@code .gz} or {@code .zst}; hidden ones are left out, links to folders are not
 * followed), or with {@code -} the standard input. A {@code .json} file is one athlete or a list of athletes,
 * {@code .jsonl} and {@code .ndjson} are an athlete a line. The standard input and files with other endings are lines
 * if their first line is a whole JSON value or broken beyond being the beginning of one, and a document otherwise.
 * Gzip and Zstandard are told by their first bytes. A UTF-8 mark at the beginning is skipped.
 *
 * <p>What cannot be read becomes a record with a fault in its place, and the next source is read all the same. One
 * record is held at a time, up to {@link ReadLimits#recordBytes()}; of a larger one only the place is kept.
 *
 * <p>Not for several threads at once; the records it gives are.
 */
public final class RawRecords implements AutoCloseable {

    private final SourceWalk walk;
    private final ReadLimits limits;
    private final InputStream standardInput;
    private @Nullable Source source;
    private @Nullable Opening opening;
    private boolean found;

    private RawRecords(List<String> paths, ReadLimits limits, InputStream standardInput) {
        this.walk = new SourceWalk(paths);
        this.limits = limits;
        this.standardInput = standardInput;
    }

    /** Opens nothing yet: each source is opened when its turn comes. */
    public static RawRecords of(List<String> paths, ReadLimits limits) {
        return new RawRecords(paths, limits, System.in);
    }

    /**
     * The same with another standard input.
     *
     * @param standardInput what {@code -} stands for; it is not closed
     */
    public static RawRecords of(List<String> paths, ReadLimits limits, InputStream standardInput) {
        return new RawRecords(paths, limits, standardInput);
    }

    /**
     * Whether a file would be read: who writes it would write over what is read.
     *
     * @param paths as in {@link #of(List, ReadLimits)}
     */
    public static boolean wouldRead(List<String> paths, Path file) {
        for (String path : paths) {
            if (SourceWalk.reads(path, file)) {
                return true;
            }
        }
        return false;
    }

    /** The next record, or one with the fault that stands for it; null: there are no more. */
    public @Nullable RawRecord next() {
        while (true) {
            if (source == null) {
                source = walk.next();
                found = false;
                if (source == null) {
                    return null;
                }
            }
            RawRecord record = ofSource(source);
            if (record != null) {
                return record;
            }
        }
    }

    /** The next of this source; null: it has no more. */
    private @Nullable RawRecord ofSource(Source from) {
        if (from.fault() != null) {
            source = null;
            return RawRecord.refused(from.fault());
        }
        try {
            if (opening == null) {
                opening = new Opening(from, limits, standardInput);
            }
            RawRecord record = opening.records().next();
            if (record != null) {
                found = true;
                return record;
            }
        } catch (Opening.Unfit e) {
            leave();
            return RawRecord.refused(e.fault());
        } catch (IOException e) {
            long line = opening == null ? 0 : opening.records().line();
            leave();
            return unusable(from, Fault.Kind.UNREADABLE, line, reason(e), "a file that can be read to its end");
        }
        leave();
        return found ? null : unusable(from, Fault.Kind.EMPTY, 0, null, "an athlete");
    }

    private static RawRecord unusable(
            Source from, Fault.Kind kind, long line, @Nullable String value, String expected) {
        return RawRecord.refused(new Fault(kind, from.name(), line, 0, "", value, expected, null));
    }

    /** In a user's words why the system would not read on. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof NoSuchFileException) {
            return "it is gone";
        }
        if (e instanceof ZipException) {
            return "broken gzip data";
        }
        if (e instanceof EOFException) {
            return "the gzip data ends too early";
        }
        String said = e.getMessage();
        return said == null ? e.getClass().getSimpleName() : Shown.plain(said);
    }

    private void leave() {
        source = null;
        close();
    }

    /** Closes the source that is open; the records it gave stay good. */
    @Override
    public void close() {
        if (opening != null) {
            opening.close();
            opening = null;
        }
    }
}
