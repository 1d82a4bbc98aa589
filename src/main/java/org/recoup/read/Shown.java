package org.recoup.read;

import java.util.Locale;

/** How input is quoted in messages: short, and without characters that could steer a terminal. */
final class Shown {

    private Shown() {}

    /** Text of a user on one line; control characters and halves of surrogate pairs as escapes. */
    static String plain(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean unsafe = Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == '\u2028'
                    || c == '\u2029'
                    || (Character.isSurrogate(c) && !pair);
            if (unsafe && shown == null) {
                shown = new StringBuilder(text.substring(0, i));
            }
            if (shown != null) {
                shown.append(unsafe ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
            if (pair) {
                i++;
                if (shown != null) {
                    shown.append(text.charAt(i));
                }
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** A text value in quotes, shortened. */
    static String quoted(String text) {
        return '"' + plain(shortened(text)) + '"';
    }

    /** A number or other bare token, shortened. */
    static String bare(String text) {
        return plain(shortened(text));
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= Fault.SHOWN_CHARS) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, Fault.SHOWN_CHARS - 1)) + "…";
    }

    /** A count of bytes for people: {@code 10 MB}, {@code 512 kB}, {@code 100 bytes}. */
    static String bytes(long count) {
        if (count >= 1_000_000) {
            return count % 1_000_000 == 0 ? count / 1_000_000 + " MB" : Math.round(count / 1e5) / 10.0 + " MB";
        }
        return count >= 1_000 && count % 1_000 == 0 ? count / 1_000 + " kB" : count + " bytes";
    }
}
