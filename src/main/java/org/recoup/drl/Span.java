package org.recoup.drl;

/**
 * A stretch of a rule file.
 *
 * @param from offset of its first character, from 0
 * @param until offset behind its last character
 * @param line line of its first character, from 1
 * @param column column of its first character, from 1
 */
public record Span(int from, int until, int line, int column) {
    /** The place of what was not read from a rule file. */
    public static final Span NOWHERE = new Span(0, 0, 0, 0);

    /** Line and column, as editors understand them. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
