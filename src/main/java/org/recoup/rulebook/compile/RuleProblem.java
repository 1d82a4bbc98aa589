package org.recoup.rulebook.compile;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something in a folder of rules that keeps it from being used.
 *
 * @param file file, relative to the folder of rules
 * @param line line in it, from 1; 0: the file as a whole
 * @param column column in the line, from 1; 0: the line as a whole
 * @param message what is wrong, with the thing and its value
 * @param hint the way out; null: none is known
 */
public record RuleProblem(
        String file,
        int line,
        int column,
        String message,
        @Nullable String hint) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The problem in the form {@code file:line:column: message}, the way out on a line of its own. */
    public String text() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        text.append(": ").append(message);
        if (hint != null) {
            text.append("\n  Maybe ").append(hint);
        }
        return text.toString();
    }
}
