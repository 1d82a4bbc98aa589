package org.recoup.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.recoup.read.RawRecord;

/** Puts records together into chunks. Belongs to one thread. */
final class Chunks {
    /** Enough to make handing over cheap, few enough that no thread waits long for its turn. */
    private static final int MOST_RECORDS = 16;

    /** A chunk with large records ends earlier: what is on its way at once decides the memory of a run. */
    private static final int ENOUGH_BYTES = 256 * 1024;

    private final Supplier<@Nullable RawRecord> input;
    private final CRC32C check = new CRC32C();
    private long records;

    Chunks(Supplier<@Nullable RawRecord> input) {
        this.input = input;
    }

    /** The next chunk, which ends at a seam at the latest; null: all has been read. */
    @Nullable
    Chunk next() {
        List<RawRecord> chunk = new ArrayList<>(MOST_RECORDS);
        int bytes = 0;
        while (chunk.size() < MOST_RECORDS && bytes < ENOUGH_BYTES) {
            RawRecord record = take();
            if (record == null) {
                break;
            }
            chunk.add(record);
            bytes += record.bytes().length;
            if (records % Mark.SEAM == 0) {
                break;
            }
        }
        return chunk.isEmpty() ? null : new Chunk(chunk, mark());
    }

    /**
     * Passes over what an earlier run has done.
     *
     * @param passed is shown each record
     * @return whether it was the same input as far as that
     */
    boolean skip(Mark done, Consumer<RawRecord> passed) {
        while (records < done.records()) {
            RawRecord record = take();
            if (record == null) {
                return false;
            }
            passed.accept(record);
        }
        return mark().equals(done);
    }

    private Mark mark() {
        return new Mark(records, check.getValue());
    }

    private @Nullable RawRecord take() {
        RawRecord record = input.get();
        if (record != null) {
            records++;
            check.update(record.source().getBytes(StandardCharsets.UTF_8));
            check.update((int) record.line());
            check.update(record.bytes());
        }
        return record;
    }
}
