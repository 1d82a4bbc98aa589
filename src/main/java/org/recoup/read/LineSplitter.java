package org.recoup.read;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** JSON Lines: a record a line, blank lines between. A line that is too long costs only itself. */
final class LineSplitter implements Splitter {

    private final String source;
    private final ByteInput input;
    private final int limit;
    private final ByteCollector started;
    private long line = 1;

    LineSplitter(String source, ByteInput input, int limit) {
        this.source = source;
        this.input = input;
        this.limit = limit;
        this.started = new ByteCollector(limit);
    }

    /** In the middle of a line that is too long already. */
    static LineSplitter within(String source, ByteInput input, int limit, long line) {
        LineSplitter splitter = new LineSplitter(source, input, limit);
        splitter.started.overflow();
        splitter.line = line;
        return splitter;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        while (input.more()) {
            int until = input.lineFeed();
            if (until < 0) {
                started.add(input.buffer, input.position, input.end);
                input.position = input.end;
                continue;
            }
            RawRecord record = record(until);
            input.position = until + 1;
            line++;
            if (record != null) {
                return record;
            }
        }
        return started.isEmpty() ? null : record(input.position);
    }

    /** The line that ends there; null: it is blank. */
    private @Nullable RawRecord record(int until) {
        byte[] bytes;
        if (started.isEmpty()) {
            if (until - input.position > limit) {
                return tooLarge();
            }
            bytes = Arrays.copyOfRange(input.buffer, input.position, until);
        } else {
            started.add(input.buffer, input.position, until);
            boolean over = started.isOver();
            bytes = started.take();
            if (over) {
                return tooLarge();
            }
        }
        return isBlank(bytes) ? null : RawRecord.of(source, line, bytes);
    }

    private RawRecord tooLarge() {
        String hint = "Maybe line breaks are missing between the athletes.";
        return Splitter.tooLarge(source, line, 1, "", limit, hint);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
