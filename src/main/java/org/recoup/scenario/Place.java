package org.recoup.scenario;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A place in a file that an author edits.
 *
 * @param file path as it was given
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {

    static Place of(String file, Optional<Mark> mark) {
        return mark.map(found -> new Place(file, found.getLine() + 1, found.getColumn() + 1))
                .orElse(new Place(file, 1, 1));
    }

    /** The place some characters further on the same line. */
    Place plus(int columns) {
        return new Place(file, line, column + columns);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
