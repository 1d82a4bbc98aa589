package org.recoup.rulebook;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a recommendation applies, against something that happens: {@code session-end +30min +60min}.
 *
 * @param anchor what the offsets count from
 * @param fromMin minutes from the anchor to the begin, may be negative
 * @param untilMin minutes from the anchor to the end, not before the begin
 */
public record WindowSpec(Anchor anchor, int fromMin, int untilMin) {
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,5})(min|h|d)");

    /** What a window can hang on. */
    public enum Anchor {
        /** The moment of the advice. */
        NOW,
        /** The end of the session the rule matched. */
        SESSION_END,
        /** The start of the session the rule matched. */
        SESSION_START,
        /** The start of the planned session the rule matched. */
        COMING_START,
        /** When the considered thing would happen, else now. */
        CONSIDERED,
        /** Midnight at which the day of the advice began. */
        DAY,
        /** The usual bedtime, else 22:00. */
        BEDTIME
    }

    /**
     * Reads the text of a {@code @window}.
     *
     * @return null if the text is not of the form {@code ANCHOR FROM UNTIL}
     */
    public static @Nullable WindowSpec parse(String text) {
        String[] words = text.trim().split("\\s+");
        if (words.length != 3) {
            return null;
        }
        Integer from = minutes(words[1]);
        Integer until = minutes(words[2]);
        if (from == null || until == null || until < from) {
            return null;
        }
        for (Anchor anchor : Anchor.values()) {
            if (anchor.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(words[0])) {
                return new WindowSpec(anchor, from, until);
            }
        }
        return null;
    }

    private static @Nullable Integer minutes(String offset) {
        Matcher matcher = OFFSET.matcher(offset);
        if (!matcher.matches()) {
            return null;
        }
        int count = Integer.parseInt(matcher.group(2));
        int unit = switch (matcher.group(3)) {
            case "min" -> 1;
            case "h" -> 60;
            default -> 24 * 60;
        };
        return matcher.group(1).equals("-") ? -count * unit : count * unit;
    }

    /** The text of a {@code @window} that means the same. */
    public String text() {
        return anchor.name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + signed(fromMin) + " "
                + signed(untilMin);
    }

    private static String signed(int minutes) {
        return (minutes < 0 ? "-" : "+") + Math.abs(minutes) + "min";
    }
}
