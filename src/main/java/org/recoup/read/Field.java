package org.recoup.read;

import org.jspecify.annotations.Nullable;

/**
 * One field of the contract: its name and what it may hold.
 *
 * @param index its place in the object's record, from 0
 * @param min least number or text length
 * @param max greatest number or text length; {@link Double#MAX_VALUE}: none
 * @param aboveMin whether the number must be greater than {@code min}
 * @param words the words of {@link Kind#WORD}, {@link Kind#WORDS} and {@link Kind#UNIQUE_WORDS}
 * @param shape the object of {@link Kind#OBJECT} and {@link Kind#OBJECTS}
 */
record Field(
        String name,
        int index,
        Kind kind,
        boolean required,
        double min,
        double max,
        boolean aboveMin,
        @Nullable Words words,
        @Nullable Shape shape) {

    enum Kind {
        NUMBER,
        INTEGER,
        VERSION,
        FLAG,
        TEXT,
        WORD,
        DATE,
        TIME,
        MOMENT,
        WORDS,
        UNIQUE_WORDS,
        OBJECT,
        OBJECTS
    }

    private static final double NO_END = Double.MAX_VALUE;

    Field at(int place) {
        return new Field(name, place, kind, required, min, max, aboveMin, words, shape);
    }

    Field asRequired() {
        return new Field(name, index, kind, true, min, max, aboveMin, words, shape);
    }

    /** What may stand there, to be read after "expected". Made when a fault asks, so that a start does not pay for it. */
    String expected() {
        return switch (kind) {
            case NUMBER -> "a number " + range();
            case INTEGER -> "a whole number " + range();
            case VERSION -> "1";
            case FLAG -> "true or false";
            case TEXT -> max == NO_END ? "a text" : "a text of " + plain(min) + " to " + plain(max) + " characters";
            case DATE -> "a date such as 2026-05-20";
            case TIME -> "a time of day such as 06:30";
            case MOMENT -> "a local date and time such as 2026-05-20T18:00";
            case WORD -> "one of " + choices();
            case WORDS, UNIQUE_WORDS -> "a list with words of " + choices();
            case OBJECT -> "an object";
            case OBJECTS -> "a list of objects";
        };
    }

    /** The words there are, separated by commas. */
    String choices() {
        return words == null ? "" : String.join(", ", words.all());
    }

    private String range() {
        if (aboveMin) {
            return "above " + plain(min) + " and up to " + plain(max);
        }
        boolean open = max == NO_END || (kind == Kind.INTEGER && max == Integer.MAX_VALUE);
        return open ? "from " + plain(min) : "from " + plain(min) + " to " + plain(max);
    }

    private static String plain(double number) {
        return Long.toString((long) number);
    }

    static Field number(String name, int min, int max) {
        return new Field(name, 0, Kind.NUMBER, false, min, max, false, null, null);
    }

    static Field number(String name, int min) {
        return new Field(name, 0, Kind.NUMBER, false, min, NO_END, false, null, null);
    }

    static Field above(String name, int min, int max) {
        return new Field(name, 0, Kind.NUMBER, false, min, max, true, null, null);
    }

    static Field integer(String name, int min, int max) {
        return new Field(name, 0, Kind.INTEGER, false, min, max, false, null, null);
    }

    static Field integer(String name, int min) {
        return integer(name, min, Integer.MAX_VALUE);
    }

    static Field burden(String name) {
        return number(name, 0, 10);
    }

    static Field quality(String name) {
        return integer(name, 1, 5);
    }

    static Field text(String name, int min, int max) {
        return new Field(name, 0, Kind.TEXT, false, min, max, false, null, null);
    }

    static Field text(String name) {
        return open(name, Kind.TEXT);
    }

    static Field flag(String name) {
        return open(name, Kind.FLAG);
    }

    static Field date(String name) {
        return open(name, Kind.DATE);
    }

    static Field time(String name) {
        return open(name, Kind.TIME);
    }

    static Field moment(String name) {
        return open(name, Kind.MOMENT);
    }

    static Field version() {
        return open("version", Kind.VERSION);
    }

    private static Field open(String name, Kind kind) {
        return new Field(name, 0, kind, false, 0, NO_END, false, null, null);
    }

    static Field word(String name, Words words) {
        return of(name, Kind.WORD, words, null);
    }

    static Field words(String name, Words words) {
        return of(name, Kind.WORDS, words, null);
    }

    static Field uniqueWords(String name, Words words) {
        return of(name, Kind.UNIQUE_WORDS, words, null);
    }

    static Field object(String name, Shape shape) {
        return of(name, Kind.OBJECT, null, shape);
    }

    static Field objects(String name, Shape shape) {
        return of(name, Kind.OBJECTS, null, shape);
    }

    private static Field of(String name, Kind kind, @Nullable Words words, @Nullable Shape shape) {
        return new Field(name, 0, kind, false, 0, 0, false, words, shape);
    }
}
