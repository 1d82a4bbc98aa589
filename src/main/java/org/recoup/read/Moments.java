package org.recoup.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times of day from their characters. Null everywhere: not in that form, or no such day or time. Years run
 * from 1900 to 2199: what lies outside is a slip of the finger, and no plan or log reaches it.
 */
public final class Moments {

    private static final LocalTime[] MINUTES = minutes();

    private Moments() {}

    /** {@code 2026-05-20T18:00}, with seconds or without, as a user types it. */
    public static @Nullable LocalDateTime moment(String text) {
        return moment(text.toCharArray(), 0, text.length());
    }

    /** {@code 2026-05-20}. */
    static @Nullable LocalDate date(char[] text, int from, int length) {
        return length == 10 ? date(bytes(text, from, length), 0) : null;
    }

    /** {@code 06:30}. */
    static @Nullable LocalTime time(char[] text, int from, int length) {
        return length == 5 ? time(bytes(text, from, length), 0) : null;
    }

    /** {@code 2026-05-20T18:00}, with seconds or without. */
    static @Nullable LocalDateTime moment(char[] text, int from, int length) {
        return length == 16 || length == 19 ? moment(bytes(text, from, length), 0, length == 19) : null;
    }

    /** What is no ASCII becomes a zero, which is in no date or time. */
    private static byte[] bytes(char[] text, int from, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            char c = text[from + i];
            bytes[i] = (byte) (c < 0x80 ? c : 0);
        }
        return bytes;
    }

    /** {@code 2026-05-20}, in ten bytes. */
    static @Nullable LocalDate date(byte[] text, int at) {
        return text[at + 4] == '-' && text[at + 7] == '-'
                ? date(
                        two(text[at], text[at + 1]),
                        two(text[at + 2], text[at + 3]),
                        two(text[at + 5], text[at + 6]),
                        two(text[at + 8], text[at + 9]))
                : null;
    }

    /** {@code 06:30}, in five bytes. */
    static @Nullable LocalTime time(byte[] text, int at) {
        return text[at + 2] == ':' ? time(two(text[at], text[at + 1]), two(text[at + 3], text[at + 4])) : null;
    }

    /** {@code 2026-05-20T18:00}, with seconds or without, in 19 bytes or 16. */
    static @Nullable LocalDateTime moment(byte[] text, int at, boolean hasSeconds) {
        if (text[at + 10] != 'T') {
            return null;
        }
        int second = hasSeconds && text[at + 16] == ':' ? two(text[at + 17], text[at + 18]) : -1;
        return moment(date(text, at), time(text, at + 11), hasSeconds, second);
    }

    /** From pairs of digits; below 0: not two digits. */
    private static @Nullable LocalDate date(int century, int yearOfCentury, int month, int day) {
        int year = century * 100 + yearOfCentury;
        boolean exists = yearOfCentury >= 0
                && year >= 1900
                && year <= 2199
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= days(year, month);
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static @Nullable LocalTime time(int hour, int minute) {
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        return exists ? MINUTES[hour * 60 + minute] : null;
    }

    private static @Nullable LocalDateTime moment(
            @Nullable LocalDate date, @Nullable LocalTime time, boolean hasSeconds, int second) {
        if (date == null || time == null || (hasSeconds && (second < 0 || second > 59))) {
            return null;
        }
        return LocalDateTime.of(date, hasSeconds ? time.withSecond(second) : time);
    }

    private static int days(int year, int month) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            default -> 31;
        };
    }

    /** Two digits; below 0: not two digits. */
    private static int two(int first, int second) {
        int tens = first - '0';
        int ones = second - '0';
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
