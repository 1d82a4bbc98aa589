package org.recoup.author.check;

/**
 * One thing that is wrong with the rules.
 *
 * @param code what kind of thing
 * @param file path of the file, below the folder as it was given
 * @param line from 1
 * @param column from 1
 * @param length characters of the line that it is about, at least 1
 * @param source the line as it stands in the file; empty: the file has no such line
 * @param message what is wrong, with the thing and its value
 * @param wayOut what to do about it
 */
public record RuleFault(
        Code code, String file, int line, int column, int length, String source, String message, String wayOut) {

    public Level level() {
        return code.level();
    }
}
