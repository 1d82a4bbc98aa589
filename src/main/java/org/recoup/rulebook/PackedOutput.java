package org.recoup.rulebook;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Packs values so that they can be read fast: each text stands once. */
final class PackedOutput {
    private ByteArrayOutputStream values = new ByteArrayOutputStream(1 << 16);
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    void text(String text) {
        Integer known = texts.get(text);
        int place = known == null ? texts.size() : known;
        if (known == null) {
            texts.put(text, place);
        }
        number(place);
    }

    /** @param number at least 0 for the short form; any number can be written */
    void number(int number) {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            values.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        values.write(rest);
    }

    /**
     * One byte, for what is one of a few.
     *
     * @param number from -128 to 127
     * @throws IllegalArgumentException if it is not
     */
    void small(int number) {
        if (number != (byte) number) {
            throw new IllegalArgumentException(number + " is no byte");
        }
        values.write(number);
    }

    void flag(boolean flag) {
        values.write(flag ? 1 : 0);
    }

    void whole(long number) {
        values.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    void decimal(double number) {
        whole(Double.doubleToRawLongBits(number));
    }

    /** What {@code write} packs, with its length before it, so that a reader can pass over it. */
    void piece(Runnable write) {
        ByteArrayOutputStream before = values;
        values = new ByteArrayOutputStream();
        write.run();
        byte[] piece = values.toByteArray();
        values = before;
        number(piece.length);
        values.writeBytes(piece);
    }

    /** All of it: the form, the texts, the values. */
    byte[] bytes(int form) {
        ByteArrayOutputStream characters = new ByteArrayOutputStream(1 << 16);
        ByteBuffer ends = ByteBuffer.allocate(texts.size() * Integer.BYTES);
        for (String text : texts.keySet()) {
            characters.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            ends.putInt(characters.size());
        }
        return ByteBuffer.allocate(3 * Integer.BYTES + ends.capacity() + characters.size() + values.size())
                .putInt(form)
                .putInt(texts.size())
                .putInt(characters.size())
                .put(ends.array())
                .put(characters.toByteArray())
                .put(values.toByteArray())
                .array();
    }
}
