package org.recoup.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over JSON that is plainly right: takes one thing after another straight from the bytes, and gives up at
 * whatever it does not know to be right. Whether something is wrong, and what, is then for {@link Binding} to say.
 *
 * <p>It gives up by an exception that is made once and has no stack: a flag would have to be asked for after every token
 * on the way back to the record, and forgetting it once would be a wrong value.
 */
final class PlainJson {

    /** Something is not plain. */
    static final class GaveUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        private GaveUp() {
            super(null, null, false, false);
        }
    }

    private static final GaveUp GAVE_UP = new GaveUp();

    /** As far as anything looks beyond where it stands. */
    private static final int ROOM = QuotedWords.REACH + Long.BYTES;

    private static final int USUAL_BYTES = 16 * 1024;

    /** Digits that a long and a double hold whatever they are. */
    private static final int MOST_DIGITS = 15;

    /** The record, and zeros after it: they are no part of any JSON, so nothing needs to ask whether it is at the end. */
    private byte[] bytes = new byte[USUAL_BYTES];

    private int at;
    private int end;
    private long whole;
    private double fraction;
    private String lastText = "";

    static GaveUp giveUp() {
        return GAVE_UP;
    }

    /** Goes to the beginning of a record. */
    void begin(byte[] record) {
        int needed = record.length + ROOM;
        if (bytes.length < needed) {
            bytes = new byte[needed];
        }
        System.arraycopy(record, 0, bytes, 0, record.length);
        for (int i = record.length; i < needed; i++) {
            bytes[i] = 0;
        }
        at = 0;
        end = record.length;
    }

    /** Holds that nothing but white space follows. */
    void end() {
        next();
        if (at != end) {
            throw GAVE_UP;
        }
    }

    /** Takes a sign of the grammar. */
    void take(char sign) {
        if (next() != sign) {
            throw GAVE_UP;
        }
        at++;
    }

    /** Takes a sign if it is the next. */
    boolean takes(char sign) {
        if (next() != sign) {
            return false;
        }
        at++;
        return true;
    }

    /** After an element: takes the comma before the next one, or the sign after the last. */
    boolean goesOn(char last) {
        int sign = next();
        if (sign != ',' && sign != last) {
            throw GAVE_UP;
        }
        at++;
        return sign == ',';
    }

    /** The next byte that is no white space; what is passes. */
    private int next() {
        byte next = bytes[at];
        return next > ' ' ? next : afterSpace();
    }

    private int afterSpace() {
        byte next = bytes[at];
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            next = bytes[++at];
        }
        return next;
    }

    /** A name and the colon after it; the name by its place. */
    int name(QuotedWords names) {
        int name = word(names);
        take(':');
        return name;
    }

    /** One of these words by its place. */
    int word(QuotedWords words) {
        if (next() != '"') {
            throw GAVE_UP;
        }
        int word = words.find(bytes, at);
        if (word < 0) {
            throw GAVE_UP;
        }
        at += words.length(word);
        return word;
    }

    boolean flag() {
        int first = next();
        int i = at;
        if (first == 't' && bytes[i + 1] == 'r' && bytes[i + 2] == 'u' && bytes[i + 3] == 'e') {
            at = i + 4;
            return true;
        }
        boolean isFalse = first == 'f'
                && bytes[i + 1] == 'a'
                && bytes[i + 2] == 'l'
                && bytes[i + 3] == 's'
                && bytes[i + 4] == 'e';
        if (!isFalse) {
            throw GAVE_UP;
        }
        at = i + 5;
        return false;
    }

    /**
     * Takes a number of few digits and without an exponent, for {@link #whole} or {@link #fraction} to say.
     *
     * @return whether it is written as a whole number
     */
    boolean takesWhole() {
        boolean isNegative = takes('-');
        int first = at;
        int i = first;
        long digits = 0;
        for (int digit = bytes[i] - '0'; digit >= 0 && digit <= 9; digit = bytes[++i] - '0') {
            digits = digits * 10 + digit;
        }
        int wholes = i - first;
        boolean isPadded = wholes > 1 && bytes[first] == '0';
        if (wholes == 0 || wholes > MOST_DIGITS || isPadded) {
            throw GAVE_UP;
        }
        at = i;
        boolean isWhole = bytes[i] != '.';
        if (isWhole) {
            whole = isNegative ? -digits : digits;
        } else {
            double size = withDecimals(digits, wholes);
            fraction = isNegative ? 0.0 - size : size;
        }
        // An exponent is left standing, where there should be a comma.
        return isWhole;
    }

    private double withDecimals(long wholes, int length) {
        int first = at + 1;
        int i = first;
        long digits = wholes;
        for (int digit = bytes[i] - '0'; digit >= 0 && digit <= 9; digit = bytes[++i] - '0') {
            digits = digits * 10 + digit;
        }
        int decimals = i - first;
        if (decimals == 0 || length + decimals > MOST_DIGITS) {
            throw GAVE_UP;
        }
        at = i;
        return Numbers.scaled(digits, decimals);
    }

    /** The number taken last, which was whole: below 10 to the power of 15, never minus zero. */
    long whole() {
        return whole;
    }

    /** The number taken last, which had decimals; never minus zero. */
    double fraction() {
        return fraction;
    }

    LocalDate date() {
        return orGiveUp(Moments.date(bytes, quoted(10)));
    }

    LocalTime time() {
        return orGiveUp(Moments.time(bytes, quoted(5)));
    }

    LocalDateTime moment() {
        next();
        boolean hasSeconds = bytes[at + 17] != '"';
        return orGiveUp(Moments.moment(bytes, quoted(hasSeconds ? 19 : 16), hasSeconds));
    }

    private static <T> T orGiveUp(@Nullable T value) {
        if (value == null) {
            throw GAVE_UP;
        }
        return value;
    }

    /** Takes so many bytes in quotes; where they begin. */
    private int quoted(int length) {
        take('"');
        int first = at;
        if (bytes[first + length] != '"') {
            throw GAVE_UP;
        }
        at = first + length + 1;
        return first;
    }

    String text(int mostBytes) {
        take('"');
        int first = at;
        int i = first;
        int all = 0;
        boolean hasEscapes = false;
        for (byte next = bytes[i]; next != '"'; next = bytes[++i]) {
            all |= next;
            if (next >= 0 && next < ' ') {
                throw GAVE_UP;
            }
            if (next == '\\') {
                hasEscapes = true;
                i++;
            }
        }
        int length = i - first;
        if (length > mostBytes) {
            throw GAVE_UP;
        }
        at = i + 1;
        if (hasEscapes) {
            return orGiveUp(Texts.unescaped(bytes, first, i));
        }
        return all < 0 ? wideText(first, length) : text(first, length);
    }

    /** Devices name themselves every day in the same words; one copy is enough. */
    private String text(int first, int length) {
        if (!isLastText(first, length)) {
            lastText = new String(bytes, first, length, StandardCharsets.ISO_8859_1);
        }
        return lastText;
    }

    private boolean isLastText(int first, int length) {
        String last = lastText;
        if (last.length() != length) {
            return false;
        }
        int same = 0;
        while (same < length && last.charAt(same) == bytes[first + same]) {
            same++;
        }
        return same == length;
    }

    /** More than ASCII. What is not UTF-8 becomes the replacement character, which is never meant. */
    private String wideText(int first, int length) {
        String text = new String(bytes, first, length, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0) {
            throw GAVE_UP;
        }
        return text;
    }
}
