package org.recoup.batch;

/**
 * How far an input has been read.
 *
 * @param records how many records, whatever became of them
 * @param check checksum over their bytes: the same input, or another one
 */
public record Mark(long records, long check) {
    /**
     * An interrupted run goes on from a multiple of so many records, and compressed output has its seams there, resumed or
     * not: so the bytes are the same.
     */
    public static final int SEAM = 1024;

    static final Mark BEGIN = new Mark(0, 0);

    boolean atSeam() {
        return records > 0 && records % SEAM == 0;
    }
}
