package org.recoup.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.jspecify.annotations.Nullable;

/** What the parser says when it cannot go on, in the words of a user who wrote the file and not the parser. */
final class BrokenJson {

    private BrokenJson() {}

    static void tell(JsonProcessingException broken, JsonParser parser, Faults faults) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        JsonLocation at = broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
        String said = broken.getOriginalMessage();
        if (broken instanceof JsonEOFException) {
            faults.last(
                    Fault.Kind.CUT_OFF,
                    at,
                    pointer,
                    null,
                    "the rest of the JSON",
                    "Maybe the text was cut when it was copied, or a quote or bracket is not closed.");
        } else if (broken instanceof StreamConstraintsException) {
            overLimit(said, at, pointer, faults);
        } else if (said.startsWith("Invalid UTF-8")) {
            faults.last(Fault.Kind.WRONG_ENCODING, at, pointer, "not UTF-8", "UTF-8", Encoding.HINT);
        } else {
            String near = near(said);
            faults.last(Fault.Kind.BROKEN_JSON, at, pointer, near, expected(said), hint(said, near));
        }
    }

    private static void overLimit(String said, JsonLocation at, String pointer, Faults faults) {
        if (said.contains("nesting depth")) {
            faults.last(Fault.Kind.TOO_DEEP, at, shortened(pointer), "nested too deep", "five levels at most", null);
        } else if (said.startsWith("Number")) {
            faults.last(
                    Fault.Kind.TOO_LARGE, at, pointer, "a number of very many digits", "a number of at most 200", null);
        } else {
            faults.last(Fault.Kind.TOO_LARGE, at, pointer, "a very long text", "a shorter one", null);
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
        return quoted == null ? "column" : Shown.bare(quoted);
    }

    private static String expected(String said) {
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
            return "no line break or other control character in a text";
        }
        if (said.contains("close marker")) {
            return "the bracket that closes what was opened last";
        }
        return said.contains("escape") ? "a JSON escape such as \\n or \\u00e9" : "a JSON value";
    }

    private static @Nullable String hint(String said, @Nullable String near) {
        if (near == null) {
            return null;
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
        return switch (near) {
            case "}", "]" -> said.contains("close marker") ? null : "Maybe the comma before it is one too many.";
            case "'" -> "Maybe use double quotes.";
            case "/", "#" -> "Maybe take the comment out: JSON has none.";
            case "True", "TRUE" -> "Maybe true.";
            case "False", "FALSE" -> "Maybe false.";
            case "NaN", "nan", "Infinity", "-Infinity", "None", "null", "undefined" -> Hints.LEAVE_OUT;
            default -> null;
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
