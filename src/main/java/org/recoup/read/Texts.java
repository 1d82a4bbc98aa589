package org.recoup.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts of JSON as characters. */
final class Texts {
    private static final int HEX_DIGITS = 4;

    private Texts() {}

    /** Such text is valid JSON but has no UTF-8, and could not be written into an advice. */
    static boolean hasHalfAPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /**
     * What stands between two quotes, with its escapes resolved: many writers of JSON escape whatever is not ASCII.
     *
     * @param end of the text, with as many bytes beyond it as an escape has
     * @return null: an escape that there is not, bytes that are no UTF-8, or half a pair of surrogates
     */
    static @Nullable String unescaped(byte[] bytes, int first, int end) {
        StringBuilder text = new StringBuilder(end - first);
        int from = first;
        for (int i = first; i < end; i++) {
            if (bytes[i] == '\\') {
                text.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
                int c = bytes[i + 1] == 'u' ? hex(bytes, i + 2) : single(bytes[i + 1]);
                if (c < 0) {
                    return null;
                }
                text.append((char) c);
                i += bytes[i + 1] == 'u' ? 1 + HEX_DIGITS : 1;
                from = i + 1;
            }
        }
        String whole = text.append(new String(bytes, from, end - from, StandardCharsets.UTF_8))
                .toString();
        return whole.indexOf('\ufffd') >= 0 || hasHalfAPair(whole) ? null : whole;
    }

    private static int single(byte letter) {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> -1;
        };
    }

    /** Below 0: these are no hexadecimal digits. */
    private static int hex(byte[] bytes, int from) {
        int value = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
