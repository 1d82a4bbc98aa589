package org.recoup.cli.print;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Window;

/** Days and times in words, seen from the moment of the advice. */
final class Moments {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter WEEKDAY_AND_TIME = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final int OVERNIGHT_HOURS = 14;

    private final LocalDateTime asOf;

    Moments(LocalDateTime asOf) {
        this.asOf = asOf;
    }

    /** The moment of the advice, as in "Wed 20 May 2026, 18:00". */
    String asOf() {
        return DAY_OF_YEAR.format(asOf) + ", " + TIME.format(asOf);
    }

    /** The moment from which the window counts: not before the advice itself. */
    LocalDateTime begin(Window window) {
        LocalDateTime from = window.from();
        return from == null || from.isBefore(asOf) ? asOf : from;
    }

    /** The heading a recommendation stands under. */
    String heading(@Nullable Window window) {
        if (window == null || (window.from() == null && window.until() == null)) {
            return "Any time";
        }
        LocalDate day = begin(window).toLocalDate();
        if (lasts(window)) {
            return day.isAfter(asOf.toLocalDate()) ? "From " + DAY.format(day) : "The next days";
        }
        if (day.equals(asOf.toLocalDate())) {
            return "Today, " + DAY.format(day);
        }
        return day.equals(asOf.toLocalDate().plusDays(1)) ? "Tomorrow, " + DAY.format(day) : DAY.format(day);
    }

    /** The time within its heading, such as "18:30-19:00", "until 22:00" or "to Wed 27 May"; empty: none. */
    String time(@Nullable Window window) {
        if (window == null || (window.from() == null && window.until() == null)) {
            return "";
        }
        LocalDateTime until = window.until();
        boolean begun = !begin(window).isAfter(asOf);
        if (until == null) {
            return begun ? "from now" : "from " + TIME.format(begin(window));
        }
        if (lasts(window)) {
            return "to " + DAY.format(until);
        }
        return begun ? timeOfBegun(until) : timeToCome(begin(window), until);
    }

    private String timeOfBegun(LocalDateTime until) {
        if (!until.isAfter(asOf)) {
            return "now";
        }
        if (until.equals(asOf.toLocalDate().plusDays(1).atStartOfDay())) {
            return "today";
        }
        boolean sameDay = until.toLocalDate().equals(asOf.toLocalDate());
        return "until " + (sameDay ? TIME : WEEKDAY_AND_TIME).format(until);
    }

    private static String timeToCome(LocalDateTime from, LocalDateTime until) {
        boolean toMidnight = until.equals(from.toLocalDate().plusDays(1).atStartOfDay());
        if (toMidnight && from.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return "all day";
        }
        if (from.equals(until)) {
            return TIME.format(from);
        }
        if (until.isAfter(from.plusHours(OVERNIGHT_HOURS))) {
            return "from " + TIME.format(from);
        }
        return TIME.format(from) + "-" + (toMidnight ? "24:00" : TIME.format(until));
    }

    /** A calendar date of the contract in words; the text itself where it is none. */
    String day(String date) {
        try {
            return DAY.format(LocalDate.parse(date));
        } catch (DateTimeParseException none) {
            return date;
        }
    }

    /** Whether the window is a matter of days rather than of an hour: it ends more than 24 hours after it counts. */
    boolean lasts(Window window) {
        return window.until() != null && window.until().isAfter(begin(window).plusHours(24));
    }
}
