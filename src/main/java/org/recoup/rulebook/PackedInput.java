package org.recoup.rulebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackedOutput} packed. */
final class PackedInput {
    private final byte[] bytes;
    private final @Nullable String[] texts;
    private final int ends;
    private final int characters;
    private final ByteBuffer values;

    /**
     * @param form the form that is expected
     * @throws IOException if the bytes are of another form, or cut off
     */
    PackedInput(byte[] bytes, int form) throws IOException {
        this.bytes = bytes;
        values = ByteBuffer.wrap(bytes);
        if (bytes.length < 3 * Integer.BYTES || values.getInt() != form) {
            throw new IOException("not a rulebook of this version");
        }
        int count = values.getInt();
        int length = values.getInt();
        ends = values.position();
        long until = ends + (long) count * Integer.BYTES + length;
        if (count < 0 || length < 0 || until > bytes.length) {
            throw new IOException("a rulebook that is cut off");
        }
        texts = new String[count];
        characters = ends + count * Integer.BYTES;
        values.position((int) until);
    }

    /** A text; each is made of its bytes when it is first read, and is the same object from then on. */
    String text() {
        int place = number();
        String text = texts[place];
        if (text == null) {
            int from = place == 0 ? 0 : values.getInt(ends + (place - 1) * Integer.BYTES);
            int until = values.getInt(ends + place * Integer.BYTES);
            text = new String(bytes, characters + from, until - from, StandardCharsets.UTF_8);
            texts[place] = text;
        }
        return text;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = values.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    byte small() {
        return values.get();
    }

    boolean flag() {
        return values.get() != 0;
    }

    long whole() {
        return values.getLong();
    }

    double decimal() {
        return Double.longBitsToDouble(whole());
    }
}
