package org.recoup.rulebook;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a recommendation applies, against something that happens: {@code session-end +30min +60min}; or from one thing to
 * another: {@code session-end +2h bedtime +0h}.
 *
 * @param anchor what the begin counts from
 * @param fromMin minutes from the anchor to the begin, may be negative
 * @param untilAnchor what the end counts from, mostly the same
 * @param untilMin minutes from that anchor to the end; with one anchor not before the begin
 */
public record WindowSpec(Anchor anchor, int fromMin, Anchor untilAnchor, int untilMin) {
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
        BEDTIME,
        /** The begin of the longest free time between 13:00 and 16:00. */
        NAP,
        /** The begin of the longest free time that is left for a long nap. */
        LONG_NAP
    }

    /**
     * Reads the text of a {@code @window}.
     *
     * @return null if the text is neither of the form {@code ANCHOR FROM UNTIL} nor {@code ANCHOR FROM ANCHOR UNTIL}
     */
    public static @Nullable WindowSpec parse(String text) {
        String[] words = text.trim().split("\\s+");
        if (words.length != 3 && words.length != 4) {
            return null;
        }
        Anchor anchor = anchor(words[0]);
        Anchor untilAnchor = words.length == 3 ? anchor : anchor(words[2]);
        Integer from = minutes(words[1]);
        Integer until = minutes(words[words.length - 1]);
        if (anchor == null || untilAnchor == null || from == null || until == null) {
            return null;
        }
        return anchor == untilAnchor && until < from ? null : new WindowSpec(anchor, from, untilAnchor, until);
    }

    private static @Nullable Anchor anchor(String word) {
        for (Anchor anchor : Anchor.values()) {
            if (word(anchor).equals(word)) {
                return anchor;
            }
        }
        return null;
    }

    private static String word(Anchor anchor) {
        return anchor.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        String other = untilAnchor == anchor ? "" : word(untilAnchor) + " ";
        return word(anchor) + " " + signed(fromMin) + " " + other + signed(untilMin);
    }

    private static String signed(int minutes) {
        return (minutes < 0 ? "-" : "+") + Math.abs(minutes) + "min";
    }
}
