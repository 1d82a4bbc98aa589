package org.recoup.advice;

import java.time.LocalDateTime;

/**
 * Local date-times as the contract writes them, {@code yyyy-MM-ddTHH:mm} with {@code :ss} only where there are seconds.
 * Several stand in every advice, so the digits are set by hand into one array that is used again. Not for threads.
 */
final class LocalDateTimeText {
    private final char[] chars = new char[19];
    private int length;

    /** The text, from the first char on; valid until the next call. */
    char[] chars(LocalDateTime time) {
        if (time.getYear() < 0 || time.getYear() > 9999) {
            throw new IllegalArgumentException("the year of " + time + " is not within 0 to 9999");
        }
        twoDigits(0, time.getYear() / 100);
        twoDigits(2, time.getYear() % 100);
        chars[4] = '-';
        twoDigits(5, time.getMonthValue());
        chars[7] = '-';
        twoDigits(8, time.getDayOfMonth());
        chars[10] = 'T';
        twoDigits(11, time.getHour());
        chars[13] = ':';
        twoDigits(14, time.getMinute());
        length = 16;
        if (time.getSecond() != 0) {
            chars[16] = ':';
            twoDigits(17, time.getSecond());
            length = 19;
        }
        return chars;
    }

    /** How many chars of the last text count. */
    int length() {
        return length;
    }

    private void twoDigits(int at, int number) {
        chars[at] = (char) ('0' + number / 10);
        chars[at + 1] = (char) ('0' + number % 10);
    }
}
