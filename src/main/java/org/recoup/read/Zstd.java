package org.recoup.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Zstandard, by a library that an embedder may not have. */
final class Zstd {
    private static final int[] MAGIC = {0x28, 0xb5, 0x2f, 0xfd};

    private Zstd() {}

    /** Whether the input begins like Zstandard. */
    static boolean begins(ByteInput input) throws IOException {
        if (!input.more(MAGIC.length)) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if ((input.buffer[input.position + i] & 0xff) != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    static ByteInput unzipped(ByteInput zipped) throws IOException {
        try {
            return new ByteInput(Library.unzipped(new Gzip.Patient(zipped)));
        } catch (NoClassDefFoundError e) {
            throw new IOException(
                    "it is compressed with Zstandard, and the library com.github.luben:zstd-jni is not on the class path"
                            + "\nMaybe add it, or compress with gzip.",
                    e);
        }
    }

    /** Apart, so that nobody needs the library who reads nothing of the kind. */
    private static final class Library {
        static InputStream unzipped(InputStream zipped) throws IOException {
            return new ZstdInputStream(zipped);
        }
    }
}
