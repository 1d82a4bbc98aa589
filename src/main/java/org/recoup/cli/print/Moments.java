package org.recoup.cli.print;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Window;

/** Days and times in words, seen from the moment of the advice. */
final class Moments {
    // Not a DateTimeFormatter: one with names of days loads the languages of the world, a tenth of a start.
    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final int OVERNIGHT_HOURS = 14;

    private final LocalDateTime asOf;

    Moments(LocalDateTime asOf) {
        this.asOf = asOf;
    }

    /** The moment of the advice, as in "Wed 20 May 2026, 18:00". */
    String asOf() {
        return day(asOf.toLocalDate()) + " " + asOf.getYear() + ", " + time(asOf);
    }

    /** The moment from which the window counts: not before the advice itself. */
    LocalDateTime begin(Window window) {
        LocalDateTime from = window.from();
        return from == null || from.isBefore(asOf) ? asOf : from;
    }

    /** The moment at which the window ends; where it is open, when it begins to count. */
    LocalDateTime end(Window window) {
        return window.until() == null ? begin(window) : window.until();
    }

    /** The heading a recommendation stands under. */
    String heading(@Nullable Window window) {
        if (window == null || (window.from() == null && window.until() == null)) {
            return "Any time";
        }
        LocalDate day = begin(window).toLocalDate();
        if (lasts(window)) {
            return day.isAfter(asOf.toLocalDate()) ? "From " + day(day) : "The next days";
        }
        if (day.equals(asOf.toLocalDate())) {
            return "Today, " + day(day);
        }
        return day.equals(asOf.toLocalDate().plusDays(1)) ? "Tomorrow, " + day(day) : day(day);
    }

    /** The time within its heading, such as "18:30-19:00", "until 22:00" or "to Wed 27 May"; empty: none. */
    String time(@Nullable Window window) {
        if (window == null || (window.from() == null && window.until() == null)) {
            return "";
        }
        LocalDateTime until = window.until();
        boolean begun = !begin(window).isAfter(asOf);
        if (until == null) {
            return begun ? "from now" : "from " + time(begin(window));
        }
        if (lasts(window)) {
            return "to " + day(until.toLocalDate());
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
        return "until " + (sameDay ? "" : weekday(until.toLocalDate()) + " ") + time(until);
    }

    private static String timeToCome(LocalDateTime from, LocalDateTime until) {
        boolean toMidnight = until.equals(from.toLocalDate().plusDays(1).atStartOfDay());
        if (toMidnight && from.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return "all day";
        }
        if (from.equals(until)) {
            return time(from);
        }
        if (until.isAfter(from.plusHours(OVERNIGHT_HOURS))) {
            return "from " + time(from);
        }
        return time(from) + "-" + (toMidnight ? "24:00" : time(until));
    }

    /** A calendar date of the contract in words; the text itself where it is none. */
    String day(String date) {
        try {
            int year = Integer.parseInt(date, 0, 4, 10);
            int month = Integer.parseInt(date, 5, 7, 10);
            return day(LocalDate.of(year, month, Integer.parseInt(date, 8, 10, 10)));
        } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeException none) {
            return date;
        }
    }

    static String day(LocalDate day) {
        return weekday(day) + " " + day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1];
    }

    private static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }

    private static String time(LocalDateTime time) {
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** Whether the window is a matter of days rather than of an hour: it ends more than 24 hours after it counts. */
    boolean lasts(Window window) {
        return window.until() != null && window.until().isAfter(begin(window).plusHours(24));
    }
}
