package org.recoup.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.jspecify.annotations.Nullable;

/** What the parser says when it cannot go on, in the words of a user who wrote the file and not the parser. */
final class BrokenJson {

    private static final String NO_JSON = "Maybe this is a table or a text: JSON is wanted, see recoup schema athlete.";

    private BrokenJson() {}

    static void tell(JsonProcessingException broken, JsonParser parser, ReadLimits limits, Faults faults) {
        String said = broken.getOriginalMessage();
        String pointer = pointer(parser, said);
        JsonLocation at = broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
        if (isCutOff(broken)) {
            faults.last(
                    Fault.Kind.CUT_OFF,
                    at,
                    pointer,
                    null,
                    "the rest of the JSON",
                    at.getColumnNr() <= 2
                            ? "Maybe this is one athlete on many lines: such a file is named .json."
                            : "Maybe the text was cut when it was copied, or a quote or bracket is not closed.");
        } else if (broken instanceof StreamConstraintsException) {
            overLimit(said, at, pointer, limits, faults);
        } else if (said.startsWith("Invalid UTF-8")) {
            faults.last(Fault.Kind.WRONG_ENCODING, at, pointer, "not UTF-8", "UTF-8", Encoding.HINT);
        } else {
            String near = near(said);
            faults.last(
                    Fault.Kind.BROKEN_JSON,
                    at,
                    pointer,
                    near,
                    expected(said, parser.getParsingContext().inRoot()),
                    hint(said, near, parser.getParsingContext()));
        }
    }

    /** Of the value that is broken; where a field name should begin, of the object and not of the field before it. */
    private static String pointer(JsonParser parser, String said) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        boolean beforeName = said.contains("to start field name")
                && parser.getParsingContext().hasCurrentName();
        return beforeName ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer;
    }

    /** Whether the text is JSON as far as it goes. */
    static boolean isCutOff(JsonProcessingException broken) {
        // Not all places where the input can end have the exception that is made for it.
        return broken instanceof JsonEOFException || broken.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    private static void overLimit(String said, JsonLocation at, String pointer, ReadLimits limits, Faults faults) {
        if (said.contains("nesting depth")) {
            String value = "nested deeper than " + limits.depth();
            faults.last(Fault.Kind.TOO_DEEP, at, shortened(pointer), value, "five levels at most", null);
        } else if (said.startsWith("Number")) {
            String value = "a number of more than " + ReadLimits.NUMBER_CHARS + " digits";
            faults.last(Fault.Kind.TOO_LARGE, at, pointer, value, "a shorter one", null);
        } else {
            String value = "a text of more than " + limits.textChars() + " characters";
            faults.last(Fault.Kind.TOO_LARGE, at, pointer, value, "a shorter one", null);
        }
    }

    /** The way down to something nested a thousand deep says nothing after its first steps. */
    private static String shortened(String pointer) {
        int end = 0;
        for (int step = 0; step < 4 && end >= 0; step++) {
            end = pointer.indexOf('/', end + 1);
        }
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    /** The character or token at fault, as the parser quotes it. */
    private static @Nullable String near(String said) {
        String quoted = between(said, "character ('", "' (code");
        if (quoted == null) {
            quoted = between(said, "token '", "'");
        }
        if (quoted == null) {
            quoted = between(said, "marker '", "'");
        }
        return quoted == null ? null : Shown.bare(quoted);
    }

    private static String expected(String said, boolean inRoot) {
        if (said.contains("double-quote to start field name")) {
            return "a field name in double quotes";
        }
        if (said.contains("colon to separate")) {
            return "a colon after the field name";
        }
        if (said.contains("comma to separate")) {
            return "a comma, or the end of the object or list";
        }
        if (said.contains("CTRL-CHAR")) {
            return said.contains("between tokens")
                    ? "no control character"
                    : "no line break or other control character in a text";
        }
        if (said.contains("close marker") && !inRoot) {
            return "the bracket that closes what was opened last";
        }
        return said.contains("escape") ? "a JSON escape such as \\n or \\u00e9" : "a JSON value";
    }

    private static @Nullable String hint(String said, @Nullable String near, JsonStreamContext where) {
        if (said.contains("CTRL-CHAR") && said.contains("between tokens")) {
            return "Maybe the file was not written as text, or a program stopped while it wrote it.";
        }
        if (said.contains("CTRL-CHAR")) {
            return "Maybe a quote is missing at the end of the line.";
        }
        if (said.contains("comma to separate")) {
            return "Maybe a comma is missing before it.";
        }
        if (said.contains("eading zero")) {
            return "Maybe write the number without leading zeros.";
        }
        if (near == null) {
            return null;
        }
        return switch (near) {
            case "}", "]" -> said.contains("close marker") ? null : "Maybe the comma before it is one too many.";
            case "'" -> "Maybe use double quotes.";
            case "\u201c", "\u201d", "\u201e", "\u201f", "\u00ab", "\u00bb" -> "Maybe use straight quotes, \".";
            case "/", "#" -> "Maybe take the comment out: JSON has none.";
            case "True", "TRUE" -> "Maybe true.";
            case "False", "FALSE" -> "Maybe false.";
            case "NaN", "nan", "Infinity", "-Infinity", "None", "null", "undefined" -> Hints.LEAVE_OUT;
            default -> where.inRoot() && where.getCurrentIndex() <= 0 ? NO_JSON : null;
        };
    }

    private static @Nullable String between(String text, String before, String after) {
        int from = text.indexOf(before);
        if (from < 0) {
            return null;
        }
        int until = text.indexOf(after, from + before.length());
        return until <= from ? null : text.substring(from + before.length(), until);
    }
}
