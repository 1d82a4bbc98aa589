package org.recoup.cli;

import java.io.File;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoup.read.RawRecord;
import org.recoup.read.RawRecords;
import org.recoup.read.ReadLimits;

/** The records of all inputs, with a look ahead that tells one athlete from many. */
final class Inputs implements AutoCloseable {
    private final RawRecords records;
    private final Deque<RawRecord> ahead = new ArrayDeque<>(2);
    private final boolean batch;
    private final long bytes;
    /** Counted by the thread that reads, shown by the one that writes. */
    private volatile long taken;

    Inputs(List<String> paths, InputStream standardInput) {
        this.records = RawRecords.of(paths, ReadLimits.DEFAULT, standardInput);
        this.bytes = bytes(paths);
        this.batch = paths.size() > 1 || isBatch(paths.get(0));
    }

    /** Whether this is a batch: by its form, however few athletes are in it, or because there are several. */
    boolean many() {
        return batch || has(2);
    }

    /** The next record; null: there are no more. */
    @Nullable
    RawRecord take() {
        RawRecord record = has(1) ? ahead.remove() : null;
        taken = taken + (record == null ? 0 : record.bytes().length + 1);
        return record;
    }

    /** How much has been taken, 0 to 1; not a number: nobody knows how much there is. */
    double fraction() {
        return bytes < 0 ? Double.NaN : Math.min(1, taken / (double) bytes);
    }

    /** Bytes of all files together; below 0: not known before they are read. */
    private static long bytes(List<String> paths) {
        long bytes = 0;
        for (String path : paths) {
            File file = new File(path);
            if (!file.isFile() || isCompressed(path)) {
                return -1;
            }
            bytes += file.length();
        }
        return bytes;
    }

    private static boolean isCompressed(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") || name.endsWith(".zst");
    }

    @Override
    public void close() {
        records.close();
    }

    private boolean has(int number) {
        while (ahead.size() < number) {
            RawRecord record = records.next();
            if (record == null) {
                return false;
            }
            ahead.add(record);
        }
        return true;
    }

    private static boolean isBatch(String path) {
        String name = path.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst)$", "");
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") || new File(path).isDirectory();
    }
}
