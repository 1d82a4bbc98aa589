package org.recoup.read;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with the input: where it stands, what stands there, what was expected, and a way out where one is
 * known. It shows no more of an athlete than the value at fault, and of that at most {@value #SHOWN_CHARS} characters.
 *
 * @param kind what sort of fault it is
 * @param source where the input came from: a path as given or found, or {@code stdin}
 * @param line from 1, in the source; 0: the fault is of the source as a whole
 * @param column from 1, in bytes; 0: the fault is of the line or source as a whole
 * @param pointer JSON Pointer to the value in the source; empty: the whole record or source
 * @param value the value as it stands there, shortened, text in quotes; null: there is none to show
 * @param expected what should stand there, to be read after "expected"
 * @param hint one sentence with a likely way out; null: none is known
 */
public record Fault(
        Kind kind,
        String source,
        long line,
        long column,
        String pointer,
        @Nullable String value,
        String expected,
        @Nullable String hint)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How much of a value a fault shows. */
    public static final int SHOWN_CHARS = 40;

    /** What sort of fault; the word is for counting and for files of rejects. */
    public enum Kind {
        /** The value has another JSON type. */
        WRONG_TYPE("wrong-type", "is"),
        /** The number or the length of a text is outside its range. */
        OUT_OF_RANGE("out-of-range", "is"),
        /** The text is none of the contract's words. */
        UNKNOWN_WORD("unknown-word", "is"),
        /** The text is no date, time or moment, or not one that exists. */
        BAD_FORMAT("bad-format", "is"),
        /** A required field is not there. */
        MISSING_FIELD("missing-field", "is missing"),
        /** The contract knows no such field. */
        UNKNOWN_FIELD("unknown-field", "is not a known field"),
        /** The same field stands twice in one object. */
        DUPLICATE_FIELD("duplicate-field", "is given twice"),
        /** The same word stands twice in a list of unique words. */
        DUPLICATE_WORD("duplicate-word", "is a second"),
        /** Two entries for one calendar day. */
        DUPLICATE_DAY("duplicate-day", "is a second"),
        /** Two sessions at the same time. */
        OVERLAP("overlap", "is"),
        /** A span of time ends before it begins. */
        REVERSED("reversed", "is"),
        /** The text breaks the grammar of JSON. */
        BROKEN_JSON("broken-json", "is broken JSON"),
        /** The JSON ends before it is complete. */
        CUT_OFF("cut-off", "breaks off"),
        /** Larger, longer or more than the reader's limits allow. */
        TOO_LARGE("too-large", "is"),
        /** Nested deeper than the reader's limit allows. */
        TOO_DEEP("too-deep", "is"),
        /** The bytes are not UTF-8. */
        WRONG_ENCODING("wrong-encoding", "is"),
        /** Nothing to read. */
        EMPTY("empty", "is empty"),
        /** There is no such file or folder. */
        NOT_FOUND("not-found", "does not exist"),
        /** The file or folder is there but could not be read to its end. */
        UNREADABLE("unreadable", "cannot be read:"),
        /** Another record of the same run has the same athlete; a warning, both are read. */
        DUPLICATE_ATHLETE("duplicate-athlete", "is a second");

        private final String word;
        private final String verb;

        Kind(String word, String verb) {
            this.word = word;
            this.verb = verb;
        }

        /** The kind as it is written in results, for example {@code out-of-range}. */
        public String word() {
            return word;
        }
    }

    /** Place, value and what was expected on one line, without the hint. */
    public String sentence() {
        StringBuilder text = new StringBuilder(place())
                .append(": ")
                .append(subject())
                .append(' ')
                .append(kind.verb);
        if (kind == Kind.BROKEN_JSON) {
            text.append(" at column ").append(column);
        }
        if (value != null) {
            text.append(kind == Kind.BROKEN_JSON ? ", near " : " ").append(value);
        }
        return text.append(", expected ").append(expected).toString();
    }

    /** The {@linkplain #sentence() sentence}, and the hint on a line of its own where there is one. */
    public String message() {
        return hint == null ? sentence() : sentence() + System.lineSeparator() + hint;
    }

    /** Source and line, for example {@code squad.jsonl:12}; the source alone where the fault is of the whole. */
    public String place() {
        return line == 0 ? Shown.plain(source) : Shown.plain(source) + ":" + line;
    }

    private String subject() {
        if (!pointer.isEmpty()) {
            return Shown.plain(pointer);
        }
        return line == 0 ? "the input" : "the record";
    }
}
