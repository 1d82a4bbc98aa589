package org.recoup.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How a file is compressed, told by its name. */
enum Compression {
    NONE {
        @Override
        OutputStream over(OutputStream out) {
            return out;
        }
    },
    GZIP {
        @Override
        OutputStream over(OutputStream out) throws IOException {
            return new GZIPOutputStream(out, BUFFER_BYTES);
        }
    },
    ZSTD {
        @Override
        OutputStream over(OutputStream out) throws IOException {
            return Zstd.over(out);
        }
    };

    private static final int BUFFER_BYTES = 1 << 15;

    static Compression byName(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.endsWith(".gz")) {
            return GZIP;
        }
        return plain.endsWith(".zst") ? ZSTD : NONE;
    }

    /** A stream whose close ends the compressed data. */
    abstract OutputStream over(OutputStream out) throws IOException;
}
