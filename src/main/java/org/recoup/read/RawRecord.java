package org.recoup.read;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of one record before they are understood, cheap to hand from the thread that reads input to one that works
 * on it. A record that could not even be cut out carries a fault instead, so that every piece of input goes the same way.
 *
 * @param source where it came from, as in {@link Fault#source()}
 * @param line line of its first byte, from 1; 0: it stands for the source as a whole
 * @param column column of its first byte, from 1
 * @param pointer JSON Pointer to it in its source: {@code /3} for the fourth element of a list, else empty
 * @param bytes its own copy of the JSON text, UTF-8; empty where there is a fault
 * @param fault why there are no bytes; null: there are
 */
public record RawRecord(
        String source,
        long line,
        long column,
        String pointer,
        byte[] bytes,
        @Nullable Fault fault) {

    private static final byte[] NONE = {};

    /** One line or one document. */
    public static RawRecord of(String source, long line, byte[] bytes) {
        return new RawRecord(source, line, 1, "", bytes, null);
    }

    /** Input that could not be cut into a record. */
    static RawRecord refused(Fault fault) {
        return new RawRecord(fault.source(), fault.line(), fault.column(), fault.pointer(), NONE, fault);
    }
}
