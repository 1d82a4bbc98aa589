package org.recoup.parquet;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Small numbers that are kept with as few bits as the largest of them needs. */
final class PackedInts {
    private static final int GROUP = 8;

    private int[] values = new int[1024];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** Bits for numbers below this; at least 1. */
    static int width(int below) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(below - 1));
    }

    /** One run of the hybrid of runs and packed bits, with all numbers packed: lowest bit first, in groups of eight. */
    void writeTo(ByteArrayOutputStream out, int width) {
        int groups = (size + GROUP - 1) / GROUP;
        header(out, groups << 1 | 1);
        long bits = 0;
        int held = 0;
        for (int i = 0; i < groups * GROUP; i++) {
            bits |= (i < size ? (long) values[i] : 0) << held;
            held += width;
            while (held >= Byte.SIZE) {
                out.write((int) bits);
                bits >>>= Byte.SIZE;
                held -= Byte.SIZE;
            }
        }
    }

    private static void header(ByteArrayOutputStream out, int groups) {
        int rest = groups;
        while ((rest & ~0x7f) != 0) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
