package org.recoup.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Text in columns of a terminal: what a text takes up there, and where it breaks. */
final class Columns {
    private Columns() {}

    /**
     * The text with nothing left in it that moves the cursor, changes colours or turns the direction of writing: names
     * come out of files that anybody may have written.
     */
    static String harmless(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            out.appendCodePoint(harmful(c) ? replacement(c) : c);
        }
        return out.toString();
    }

    /** How many columns the text takes. */
    static int width(String text) {
        int sum = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            sum += width(text.codePointAt(at));
        }
        return sum;
    }

    /**
     * Breaks the text at spaces into lines of at most the given width. A word that is longer than a line is broken
     * between code points, so that no character is torn apart.
     */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (StringTokenizer words = new StringTokenizer(harmless(text)); words.hasMoreTokens(); ) {
            String word = words.nextToken();
            if (used > 0 && used + 1 + width(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            for (int at = 0; at < word.length(); ) {
                int c = word.codePointAt(at);
                if (used + width(c) > columns && used > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(c);
                used += width(c);
                at += Character.charCount(c);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean harmful(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || Character.getType(c) == Character.SURROGATE;
    }

    private static int replacement(int c) {
        return Character.isWhitespace(c) ? ' ' : 0xFFFD;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return wide(c) ? 2 : 1;
    }

    /** The blocks that terminals show two columns wide: East Asian scripts, full-width forms and pictures. */
    private static boolean wide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
