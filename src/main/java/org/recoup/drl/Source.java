package org.recoup.drl;

import java.util.Arrays;

/** The text of a rule file, and where its lines begin. */
final class Source {
    private final String text;
    private final int[] lineStarts;

    Source(String text) {
        this.text = text;
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[line++] = i + 1;
            }
        }
        this.lineStarts = starts;
    }

    String text() {
        return text;
    }

    Span span(int from, int until) {
        int start = Math.max(0, Math.min(from, text.length()));
        int found = Arrays.binarySearch(lineStarts, start);
        int line = found >= 0 ? found : -found - 2;
        return new Span(start, Math.max(start, Math.min(until, text.length())), line + 1, start - lineStarts[line] + 1);
    }

    /** The span of a place that the engine's parser gives as a line from 1 and a column from 0. */
    Span at(int line, int column) {
        if (line < 1 || line > lineStarts.length) {
            return span(text.length(), text.length());
        }
        int from = lineStarts[line - 1] + Math.max(0, column);
        return span(from, from + 1);
    }

    String textOf(Span span) {
        return text.substring(span.from(), span.until());
    }

    /**
     * The offset behind a comment or a quoted text that begins here; else the offset itself.
     */
    int skipCommentOrText(int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            int i = at + 1;
            while (i < text.length() && text.charAt(i) != c && text.charAt(i) != '\n') {
                i += text.charAt(i) == '\\' ? 2 : 1;
            }
            return Math.min(i + 1, text.length());
        }
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        return at;
    }

    /** The offset of a word standing alone outside comments and quoted texts; -1: there is none. */
    int find(String word, int from, int until) {
        int i = from;
        while (i < until) {
            int behind = skipCommentOrText(i);
            if (behind > i) {
                i = behind;
            } else if (text.startsWith(word, i) && isBoundary(i - 1) && isBoundary(i + word.length())) {
                return i;
            } else {
                i++;
            }
        }
        return -1;
    }

    private boolean isBoundary(int at) {
        return at < 0 || at >= text.length() || !Character.isJavaIdentifierPart(text.charAt(at));
    }
}
