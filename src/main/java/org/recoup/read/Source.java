package org.recoup.read;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One file to read, the standard input, or a place that has none.
 *
 * @param path null: the standard input, or a fault
 * @param fault why it cannot be read; null: not tried yet
 */
record Source(String name, @Nullable Path path, @Nullable Fault fault) {

    static final String STANDARD_INPUT = "stdin";

    /** How a source is cut into records. */
    enum Cut {
        DOCUMENT,
        LINES,
        /** By its first line. */
        DETECT
    }

    static Source refused(
            String name, Fault.Kind kind, @Nullable String value, String expected, @Nullable String hint) {
        return new Source(name, null, new Fault(kind, name, 0, 0, "", value, expected, hint));
    }

    boolean isGzipByName() {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    Cut cut() {
        return path == null ? Cut.DETECT : cut(name);
    }

    /** Whether a folder is read for files of that name. */
    static boolean isAthletes(String name) {
        return !name.startsWith(".") && cut(name) != Cut.DETECT;
    }

    private static Cut cut(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.endsWith(".gz") || plain.endsWith(".zst")) {
            plain = plain.substring(0, plain.lastIndexOf('.'));
        }
        if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson")) {
            return Cut.LINES;
        }
        return plain.endsWith(".json") ? Cut.DOCUMENT : Cut.DETECT;
    }
}
