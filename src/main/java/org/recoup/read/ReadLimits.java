package org.recoup.read;

/**
 * What one record may cost. A record over a limit is refused; the others of the same source are read all the same.
 *
 * @param recordBytes bytes of one record (a line, an element of a list, a document with one athlete), from 1
 * @param depth objects and lists within each other, from 1; the contract needs 5
 * @param textChars characters of one text value, from 1
 * @param listItems elements of one list, from 1
 * @param faults faults told of one record, from 1; reading of the record stops there
 */
public record ReadLimits(int recordBytes, int depth, int textChars, int listItems, int faults) {

    /** 10 MB a record, nested 16 deep, texts of 10,000 characters, lists of 20,000 elements, 20 faults. */
    public static final ReadLimits DEFAULT = new ReadLimits(10_000_000, 16, 10_000, 20_000, 20);

    /** Digits of one number: far more than a double holds. */
    static final int NUMBER_CHARS = 200;

    public ReadLimits {
        if (recordBytes < 1 || depth < 1 || textChars < 1 || listItems < 1 || faults < 1) {
            throw new IllegalArgumentException("A limit is below 1: " + recordBytes + " bytes a record, depth " + depth
                    + ", " + textChars + " characters a text, " + listItems + " elements a list, " + faults
                    + " faults.");
        }
    }

    /** The same limits with another size of a record. */
    public ReadLimits withRecordBytes(int bytes) {
        return new ReadLimits(bytes, depth, textChars, listItems, faults);
    }
}
