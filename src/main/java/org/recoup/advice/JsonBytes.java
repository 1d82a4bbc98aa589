package org.recoup.advice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JSON document on one line, growing as bytes of UTF-8: what Jackson writes, without the states and
 * checks that a general writer needs. Whatever is written leaves a comma behind, and what closes takes the last one back:
 * so a piece of a document is the same bytes wherever it stands, and can be kept and copied. Used again for the next
 * document; not for threads.
 */
final class JsonBytes {
    /** Room for most advice, so that nothing is copied for want of it. */
    private static final int USUAL_BYTES = 32 * 1024;

    /** A longer document does not keep its room for the next. */
    private static final int MOST_BYTES_KEPT = 256 * 1024;

    /** The most bytes that a char takes, as an escape. */
    private static final int BYTES_PER_CHAR = 6;

    private static final byte[] HEX = ascii("0123456789ABCDEF");
    private static final byte[] NULL = ascii("null,");
    private static final byte[] TRUE = ascii("true,");
    private static final byte[] FALSE = ascii("false,");
    private static final byte[] END_OF_TEXT = ascii("\",");

    private byte[] bytes = new byte[USUAL_BYTES];
    private int length;

    /** The name of a field as it stands before its value. */
    static byte[] name(String name) {
        return ascii('"' + name + "\":");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Begins a document anew. */
    void begin() {
        length = 0;
        if (bytes.length > MOST_BYTES_KEPT) {
            bytes = new byte[USUAL_BYTES];
        }
    }

    /** Ends the document, which leaves no comma behind. */
    void end() {
        length--;
    }

    /** How many bytes there are. */
    int length() {
        return length;
    }

    /** What there is, valid until the next call of anything; only the first {@link #length()} count. */
    byte[] bytes() {
        return bytes;
    }

    /** What was written from a position on. */
    byte[] copy(int from) {
        return Arrays.copyOfRange(bytes, from, length);
    }

    /** Takes away what was written from a position on. */
    byte[] cut(int from) {
        byte[] cut = copy(from);
        length = from;
        return cut;
    }

    /** Writes once more the value that stands between two positions. */
    void again(int from, int until) {
        int count = until - from;
        room(count);
        System.arraycopy(bytes, from, bytes, length, count);
        length += count;
        // Where it was the last of its kind, its comma has become a bracket.
        bytes[length - 1] = ',';
    }

    /** Begins an object or an array. */
    void open(char bracket) {
        put(bracket);
    }

    private void put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    /** Ends an object or an array. */
    void close(char bracket) {
        room(2);
        byte[] to = bytes;
        int at = to[length - 1] == ',' ? length - 1 : length;
        to[at] = (byte) bracket;
        to[at + 1] = ',';
        length = at + 2;
    }

    /** Writes bytes that are made already: a name, or what was {@linkplain #cut cut} before. */
    void ready(byte[] made) {
        room(made.length);
        System.arraycopy(made, 0, bytes, length, made.length);
        length += made.length;
    }

    void nothing() {
        ready(NULL);
    }

    void truth(boolean truth) {
        ready(truth ? TRUE : FALSE);
    }

    void number(long number) {
        if (number < 0 || number > 999_999_999) {
            number(Long.toString(number));
            return;
        }
        int rest = (int) number;
        int digits = 1;
        for (int limit = 10; digits < 9 && rest >= limit; limit *= 10) {
            digits++;
        }
        room(digits + 1);
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        bytes[length++] = ',';
    }

    /** A whole number is written without a fraction, as people write it in the file. */
    void number(double number) {
        long whole = (long) number;
        if (whole == number) {
            number(whole);
        } else if (Double.isFinite(number)) {
            number(Double.toString(number));
        } else {
            text(Double.toString(number));
        }
    }

    /** A number that is text already. */
    void number(String number) {
        ready(number.getBytes(StandardCharsets.UTF_8));
        put(',');
    }

    /** Text that is ASCII and needs no escape. */
    void plain(char[] text, int count) {
        room(count + 3);
        put('"');
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) text[i];
        }
        put('"');
        put(',');
    }

    void text(String text) {
        int count = text.length();
        room(count + 3);
        byte[] to = bytes;
        to[length] = '"';
        int begin = length + 1;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                length = begin + i;
                awkward(text, i);
                return;
            }
            to[begin + i] = (byte) c;
        }
        to[begin + count] = '"';
        to[begin + count + 1] = ',';
        length = begin + count + 2;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
    }

    /** The rest of a text from the first char on that is not a byte by itself. */
    private void awkward(String text, int from) {
        room((text.length() - from) * BYTES_PER_CHAR);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                bytes[length++] = (byte) c;
            } else if (c < 0x80) {
                escaped(c);
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xc0 | c >> 6);
                continued(c, 0);
            } else if (!Character.isSurrogate(c)) {
                bytes[length++] = (byte) (0xe0 | c >> 12);
                continued(c, 6);
            } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                bytes[length++] = (byte) (0xf0 | point >> 18);
                continued(point, 12);
            } else {
                // Half a pair has no UTF-8.
                hex(c);
            }
        }
        ready(END_OF_TEXT);
    }

    /** The bytes behind the first one of a character. */
    private void continued(int point, int from) {
        for (int shift = from; shift >= 0; shift -= 6) {
            bytes[length++] = (byte) (0x80 | point >> shift & 0x3f);
        }
    }

    private void escaped(char c) {
        int letter = "\b\t\n\f\r\"\\".indexOf(c);
        if (letter < 0) {
            hex(c);
        } else {
            bytes[length++] = '\\';
            bytes[length++] = (byte) "btnfr\"\\".charAt(letter);
        }
    }

    private void hex(char c) {
        bytes[length++] = '\\';
        bytes[length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = HEX[c >> shift & 0xf];
        }
    }

    /** Makes room for so many bytes more. */
    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
