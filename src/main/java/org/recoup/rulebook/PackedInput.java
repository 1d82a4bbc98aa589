package org.recoup.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackedOutput} packed. Straight from the array: a start reads a quarter of a million bytes uncompiled. */
final class PackedInput {
    private final byte[] bytes;
    private final @Nullable String[] texts;
    private final int ends;
    private final int characters;
    private int at;

    /**
     * @param form the form that is expected
     * @throws IOException if the bytes are of another form, or cut off
     */
    PackedInput(byte[] bytes, int form) throws IOException {
        this.bytes = bytes;
        if (bytes.length < 3 * Integer.BYTES || intAt(0) != form) {
            throw new IOException("not a rulebook of this version");
        }
        int count = intAt(Integer.BYTES);
        int length = intAt(2 * Integer.BYTES);
        ends = 3 * Integer.BYTES;
        long until = ends + (long) count * Integer.BYTES + length;
        if (count < 0 || length < 0 || until > bytes.length) {
            throw new IOException("a rulebook that is cut off");
        }
        texts = new String[count];
        characters = ends + count * Integer.BYTES;
        at = (int) until;
    }

    private PackedInput(PackedInput of, int at) {
        this.bytes = of.bytes;
        this.texts = of.texts;
        this.ends = of.ends;
        this.characters = of.characters;
        this.at = at;
    }

    /**
     * Passes over a piece and says where it begins.
     *
     * @throws IOException if it is cut off: nobody would notice before it is read
     */
    int passOver() throws IOException {
        int length = number();
        int begins = at;
        if (length < 0 || length > bytes.length - begins) {
            throw new IOException("a rulebook that is cut off");
        }
        at += length;
        return begins;
    }

    /** Reads the piece that begins there, beside this. Texts are shared, by threads too: each would make the same. */
    PackedInput piece(int begins) {
        return new PackedInput(this, begins);
    }

    private int intAt(int place) {
        return bytes[place] << 24
                | (bytes[place + 1] & 0xFF) << 16
                | (bytes[place + 2] & 0xFF) << 8
                | bytes[place + 3] & 0xFF;
    }

    /** A text; each is made of its bytes when it is first read, and is the same object from then on. */
    String text() {
        int place = number();
        String text = texts[place];
        if (text == null) {
            int from = place == 0 ? 0 : intAt(ends + (place - 1) * Integer.BYTES);
            int until = intAt(ends + place * Integer.BYTES);
            text = new String(bytes, characters + from, until - from, StandardCharsets.UTF_8);
            texts[place] = text;
        }
        return text;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /**
     * How many values follow, each of which takes a byte at least.
     *
     * @throws IOException if there cannot be as many
     */
    int count() throws IOException {
        int count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new IOException("a rulebook that is cut off");
        }
        return count;
    }

    byte small() {
        return bytes[at++];
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    long whole() {
        long high = intAt(at);
        long low = intAt(at + Integer.BYTES) & 0xFFFF_FFFFL;
        at += Long.BYTES;
        return high << 32 | low;
    }

    double decimal() {
        return Double.longBitsToDouble(whole());
    }
}
