package org.recoup.author.draft;

/**
 * What is added at the end of a file.
 *
 * @param file below the folder of rules, with {@code /} between the parts
 * @param before what the file held; empty: there was no such file
 * @param text what is added
 * @param line line at which what is new begins, from 1
 * @param what what it is, for people: "the rule"
 */
public record Addition(String file, String before, String text, int line, String what) {
    /** The file with what is added. */
    String after() {
        return before + text;
    }
}
