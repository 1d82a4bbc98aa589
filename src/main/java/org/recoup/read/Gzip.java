package org.recoup.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Gzip that loses nothing: the library stops without a word where a pipe has nothing to give yet between two members, and
 * where what follows a member is broken.
 */
final class Gzip extends GZIPInputStream {

    private static final int TRAILER_BYTES = 8;

    private Gzip(InputStream in) throws IOException {
        super(in, 1 << 14);
    }

    /** Whether the input begins like gzip. */
    static boolean begins(ByteInput input) throws IOException {
        return input.more(2)
                && (input.buffer[input.position] & 0xff) == 0x1f
                && (input.buffer[input.position + 1] & 0xff) == 0x8b;
    }

    static ByteInput unzipped(ByteInput zipped) throws IOException {
        return new ByteInput(new Gzip(new Patient(zipped)));
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        if (count < 0) {
            for (int i = len - inf.getRemaining() + TRAILER_BYTES; i < len; i++) {
                // Archives on tape are filled up with zeros.
                if (buf[i] != 0) {
                    throw new ZipException("no gzip after the end of the gzip data");
                }
            }
        }
        return count;
    }

    /** Says that nothing is available only where the input has ended. */
    static final class Patient extends InputStream {

        private final ByteInput input;

        Patient(ByteInput input) {
            this.input = input;
        }

        @Override
        public int read() throws IOException {
            return input.more() ? input.buffer[input.position++] & 0xff : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (!input.more()) {
                return -1;
            }
            int count = Math.min(length, input.end - input.position);
            System.arraycopy(input.buffer, input.position, bytes, from, count);
            input.position += count;
            return count;
        }

        @Override
        public int available() throws IOException {
            return input.more() ? input.end - input.position : 0;
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }
}
