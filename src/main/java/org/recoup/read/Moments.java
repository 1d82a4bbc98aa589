package org.recoup.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times of day from their characters. Null everywhere: not in that form, or no such day or time. Years run
 * from 1900 to 2199: what lies outside is a slip of the finger, and no plan or log reaches it.
 */
final class Moments {

    private static final LocalTime[] MINUTES = minutes();

    private Moments() {}

    /** {@code 2026-05-20}. */
    static @Nullable LocalDate date(char[] text, int from, int length) {
        return length == 10 ? dateAt(text, from) : null;
    }

    /** {@code 06:30}. */
    static @Nullable LocalTime time(char[] text, int from, int length) {
        return length == 5 ? timeAt(text, from) : null;
    }

    /** {@code 2026-05-20T18:00}, with seconds or without. */
    static @Nullable LocalDateTime moment(char[] text, int from, int length) {
        if ((length != 16 && length != 19) || text[from + 10] != 'T') {
            return null;
        }
        LocalDate date = dateAt(text, from);
        LocalTime time = timeAt(text, from + 11);
        if (date == null || time == null) {
            return null;
        }
        if (length == 19) {
            int second = text[from + 16] == ':' ? two(text, from + 17) : -1;
            if (second < 0 || second > 59) {
                return null;
            }
            time = time.withSecond(second);
        }
        return LocalDateTime.of(date, time);
    }

    private static @Nullable LocalDate dateAt(char[] text, int at) {
        int century = two(text, at);
        int year = century < 0 ? -1 : century * 100 + two(text, at + 2);
        int month = two(text, at + 5);
        int day = two(text, at + 8);
        boolean formed = text[at + 4] == '-' && text[at + 7] == '-' && two(text, at + 2) >= 0;
        if (!formed || year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > days(year, month)) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    private static int days(int year, int month) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            default -> 31;
        };
    }

    private static @Nullable LocalTime timeAt(char[] text, int at) {
        int hour = two(text, at);
        int minute = two(text, at + 3);
        boolean formed = text[at + 2] == ':' && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        return formed ? MINUTES[hour * 60 + minute] : null;
    }

    /** Two digits; below 0: not two digits. */
    private static int two(char[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return (tens | ones | 9 - tens | 9 - ones) < 0 ? -1 : tens * 10 + ones;
    }

    /** Each minute of the day once: there are only so many, and a file names hundreds. */
    private static LocalTime[] minutes() {
        LocalTime[] minutes = new LocalTime[24 * 60];
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] = LocalTime.of(i / 60, i % 60);
        }
        return minutes;
    }
}
