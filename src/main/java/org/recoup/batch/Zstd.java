package org.recoup.batch;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Zstandard, by a library that an embedder may not have: apart, so that nobody needs it who does not ask for it. */
final class Zstd {
    private Zstd() {}

    /**
     * A stream whose close ends the compressed data.
     *
     * @throws IOException if the library is not there
     */
    static OutputStream over(OutputStream out) throws IOException {
        try {
            return Library.over(out);
        } catch (NoClassDefFoundError e) {
            throw new IOException(
                    "names that end in .zst need the library com.github.luben:zstd-jni, which is not on the class path"
                            + "\nMaybe add it, or take a name that ends in .gz.",
                    e);
        }
    }

    private static final class Library {
        static OutputStream over(OutputStream out) throws IOException {
            return new ZstdOutputStream(out).setCloseFrameOnFlush(false);
        }
    }
}
