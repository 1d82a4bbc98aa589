package org.recoup.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;

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
        return new ByteInput(new ZstdInputStream(new Gzip.Patient(zipped)));
    }
}
