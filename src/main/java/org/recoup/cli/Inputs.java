package org.recoup.cli;

import java.io.File;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.recoup.read.RawRecord;
import org.recoup.read.RawRecords;
import org.recoup.read.ReadLimits;

/** The records of all inputs, with a look ahead that tells one athlete from many. */
final class Inputs implements Iterator<RawRecord>, AutoCloseable {
    private final RawRecords records;
    private final Deque<RawRecord> ahead = new ArrayDeque<>(2);
    private final boolean batch;

    Inputs(List<String> paths, InputStream standardInput) {
        this.records = RawRecords.of(paths, ReadLimits.DEFAULT, standardInput);
        this.batch = paths.size() > 1 || isBatch(paths.get(0));
    }

    /** Whether this is a batch: by its form, however few athletes are in it, or because there are several. */
    boolean many() {
        return batch || has(2);
    }

    @Override
    public boolean hasNext() {
        return has(1);
    }

    @Override
    public RawRecord next() {
        if (!has(1)) {
            throw new NoSuchElementException("all records have been read");
        }
        return ahead.remove();
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
        String name = path.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") || new File(path).isDirectory();
    }
}
