package org.recoup.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words for days and moments around one day: {@code D}, {@code D-3}, {@code D-3T07:00}, {@code D-6..D},
 * {@code D-41T07:00..D-2T07:00 every 7}. The dates of the athlete file may stand in their place.
 *
 * @param day the day that {@code D} means
 */
public record DateWords(LocalDate day) {
    /** The day of the scenarios' bases, a Wednesday. */
    public static final DateWords OF_SCENARIOS = new DateWords(LocalDate.of(2026, 5, 20));

    private static final String DATE = "(D(?:[+-]\\d{1,4})?|\\d{4}-\\d{2}-\\d{2})";
    private static final String TIME = "(?:T(\\d{2}:\\d{2})(?::00)?)";
    private static final Pattern DAY = Pattern.compile(DATE);
    private static final Pattern MOMENT = Pattern.compile(DATE + TIME);
    private static final Pattern RANGE =
            Pattern.compile(DATE + TIME + "?(?:\\s*\\.\\.\\s*" + DATE + TIME + "?)?(?:\\s+every\\s+(\\d{1,3}))?");

    /**
     * Days, one after the other, perhaps all at one time.
     *
     * @param days at least one, ascending
     * @param time local time; null: none was given
     */
    public record Days(List<LocalDate> days, @Nullable LocalTime time) {}

    /** Whether the text is meant as one of these words rather than as a date of the athlete file. */
    static boolean isWord(String text) {
        return text.startsWith("D");
    }

    /**
     * The day that a word means.
     *
     * @throws IllegalArgumentException if it is no such word
     */
    public LocalDate date(String word) {
        Matcher matcher = DAY.matcher(word.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(word + " is no day; write D, D-3, D+14 or a date");
        }
        return day(matcher.group(1));
    }

    /**
     * The moment that a word means.
     *
     * @throws IllegalArgumentException if it is no such word
     */
    public LocalDateTime dateTime(String word) {
        Matcher matcher = MOMENT.matcher(word.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(word + " is no moment; write DT18:00, D-3T07:00 or a date with a time");
        }
        return day(matcher.group(1)).atTime(time(matcher.group(2)));
    }

    /**
     * The days that a word or a range of words means.
     *
     * @throws IllegalArgumentException if it is no such word, or ends before it begins
     */
    public Days days(String words) {
        Matcher matcher = RANGE.matcher(words.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    words + " is no day; write D-3, D-3T07:00, D-6..D or D-41T07:00..D-2T07:00 every 7");
        }
        LocalDate from = day(matcher.group(1));
        LocalDate until = matcher.group(3) == null ? from : day(matcher.group(3));
        int step = matcher.group(5) == null ? 1 : Integer.parseInt(matcher.group(5));
        int length = Math.toIntExact(until.toEpochDay() - from.toEpochDay());
        if (length < 0 || step < 1) {
            throw new IllegalArgumentException(words + " holds no day; begin with the earlier one: D-6..D");
        }
        List<LocalDate> days = IntStream.rangeClosed(0, length / step)
                .mapToObj(n -> from.plusDays((long) n * step))
                .toList();
        return new Days(days, time(words, matcher.group(2), matcher.group(4)));
    }

    private static @Nullable LocalTime time(String words, @Nullable String first, @Nullable String last) {
        if (first != null && last != null && !first.equals(last)) {
            throw new IllegalArgumentException(words + " has two times; days of one range share their time");
        }
        String stated = first == null ? last : first;
        return stated == null ? null : time(stated);
    }

    private LocalDate day(String word) {
        if (word.equals("D")) {
            return day;
        }
        return isWord(word) ? day.plusDays(Integer.parseInt(word.substring(1))) : parsed(word);
    }

    private static LocalDate parsed(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(date + " is not in the calendar", e);
        }
    }

    private static LocalTime time(String time) {
        try {
            return LocalTime.parse(time);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(time + " is no time of day; write 07:00", e);
        }
    }
}
