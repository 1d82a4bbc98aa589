package org.recoup.read;

import java.util.Arrays;

/** Bytes of one record from several pieces; of one that is too large nothing is kept but that it was. */
final class ByteCollector {

    private static final byte[] NONE = {};

    private final int limit;
    private byte[] bytes = NONE;
    private int size;
    private boolean over;

    ByteCollector(int limit) {
        this.limit = limit;
    }

    boolean isEmpty() {
        return size == 0 && !over;
    }

    /** Whether more came than the limit allows. */
    boolean isOver() {
        return over;
    }

    void add(byte[] from, int begin, int until) {
        int count = until - begin;
        if (over || count > limit - size) {
            overflow();
            return;
        }
        if (size + count > bytes.length) {
            long wanted = Math.max(size + (long) count, bytes.length * 2L);
            bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, limit));
        }
        System.arraycopy(from, begin, bytes, size, count);
        size += count;
    }

    /** Counts as over from here on; what was kept is let go. */
    void overflow() {
        over = true;
        bytes = NONE;
        size = 0;
    }

    /** What was collected; the collector is empty again. */
    byte[] take() {
        byte[] taken = size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
        bytes = NONE;
        size = 0;
        over = false;
        return taken;
    }
}
