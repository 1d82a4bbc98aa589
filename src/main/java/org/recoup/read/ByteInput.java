package org.recoup.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bytes of a source in pieces, with a look at what comes before it is taken. */
final class ByteInput implements Closeable {

    private static final int PIECE = 1 << 16;
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long LINE_FEEDS = '\n' * ONES;

    private final InputStream in;
    private ByteBuffer words;
    byte[] buffer;
    int position;
    int end;

    ByteInput(InputStream in) {
        this.in = in;
        hold(new byte[PIECE]);
    }

    private void hold(byte[] bytes) {
        buffer = bytes;
        words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether a byte is there, read from the source if need be; false: the source has ended. */
    boolean more() throws IOException {
        if (position < end) {
            return true;
        }
        position = 0;
        end = 0;
        return read();
    }

    /** Whether that many bytes are there in one piece; false: the source ends earlier, what there is stands in the buffer. */
    boolean more(int count) throws IOException {
        if (position + count > buffer.length) {
            System.arraycopy(buffer, position, buffer, 0, end - position);
            end -= position;
            position = 0;
        }
        while (end - position < count) {
            if (!read()) {
                return false;
            }
        }
        return true;
    }

    private boolean read() throws IOException {
        int count = in.read(buffer, end, buffer.length - end);
        if (count <= 0) {
            return false;
        }
        end += count;
        return true;
    }

    /** Puts bytes before what comes next. */
    void unread(byte[] bytes) {
        byte[] joined = new byte[Math.max(PIECE, bytes.length + end - position)];
        System.arraycopy(bytes, 0, joined, 0, bytes.length);
        System.arraycopy(buffer, position, joined, bytes.length, end - position);
        end = bytes.length + end - position;
        position = 0;
        hold(joined);
    }

    /** Place of the next line feed in what the buffer holds; below 0: none. Eight bytes at a time, as most have none. */
    int lineFeed() {
        int i = position;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long zeros = words.getLong(i) ^ LINE_FEEDS;
            long found = zeros - ONES & ~zeros & TOPS;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        for (; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
