package org.recoup.read;

/** JSON numbers from their characters; the short ones, which are nearly all, without a string between. */
final class Numbers {

    /** Up to here digits and power of ten are exact doubles, so that one division rounds as {@code parseDouble} does. */
    private static final int EXACT_CHARS = 15;

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private static final Double[] SMALL = small();

    private Numbers() {}

    /** Whole numbers of up to nine digits, which most are; below 0: not one of those. */
    static int whole(char[] text, int from, int length) {
        if (length > 9) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < from + length; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The nearest double; never minus zero; infinite beyond the range of doubles. */
    static double of(char[] text, int from, int length) {
        if (length > EXACT_CHARS) {
            return exactly(text, from, length);
        }
        int end = from + length;
        int i = text[from] == '-' ? from + 1 : from;
        long digits = 0;
        int decimals = 0;
        for (; i < end; i++) {
            int digit = text[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (text[i] == '.') {
                decimals = end - 1 - i;
            } else {
                return exactly(text, from, length);
            }
        }
        double size = scaled(digits, decimals);
        return text[from] == '-' ? 0.0 - size : size;
    }

    /** The nearest double to digits with so many of them after the point; up to 15 of them. */
    static double scaled(long digits, int decimals) {
        return decimals == 0 ? digits : digits / POWERS[decimals];
    }

    private static double exactly(char[] text, int from, int length) {
        // Minus zero plus zero is zero.
        return Double.parseDouble(new String(text, from, length)) + 0.0;
    }

    /** The same boxes for the small whole numbers that most ratings, minutes and beats are. */
    static Double boxed(long number) {
        return number >= 0 && number < SMALL.length ? SMALL[(int) number] : Double.valueOf(number);
    }

    private static Double[] small() {
        Double[] boxes = new Double[256];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = (double) i;
        }
        return boxes;
    }
}
