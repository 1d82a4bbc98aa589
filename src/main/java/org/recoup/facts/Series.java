package org.recoup.facts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One value a day, counted back from the day of the advice (0: today); NaN: unknown. A count of days is null where no
 * day of its window is known, and otherwise counts the days known to be so: "at least so many".
 */
final class Series {
    /** Days kept: the day of the advice and the 42 before it. */
    static final int DAYS = 43;

    private final double[] values = new double[DAYS];

    Series(double initially) {
        Arrays.fill(values, initially);
    }

    Series() {
        this(Double.NaN);
    }

    double at(int ago) {
        return values[ago];
    }

    boolean knownAt(int ago) {
        return !Double.isNaN(values[ago]);
    }

    void put(int ago, double value) {
        values[ago] = value;
    }

    void put(int ago, @Nullable Number value) {
        if (value != null) {
            values[ago] = value.doubleValue();
        }
    }

    /** Adds to a day; what is added to or with an unknown is unknown. */
    void add(int ago, double value) {
        values[ago] += value;
    }

    /** Number of days of the window {@code [from, until)} that are known. */
    int known(int from, int until) {
        int known = 0;
        for (int ago = from; ago < until; ago++) {
            if (!Double.isNaN(values[ago])) {
                known++;
            }
        }
        return known;
    }

    /** Sum over {@code [from, until)}; NaN where a day of it is unknown. */
    double sum(int from, int until) {
        double sum = 0;
        for (int ago = from; ago < until; ago++) {
            sum += values[ago];
        }
        return sum;
    }

    /** Mean of the known days of {@code [from, until)}; NaN under {@code least} of them. */
    double mean(int from, int until, int least) {
        double sum = 0;
        int known = 0;
        for (int ago = from; ago < until; ago++) {
            double value = values[ago];
            if (!Double.isNaN(value)) {
                sum += value;
                known++;
            }
        }
        return known == 0 || known < least ? Double.NaN : sum / known;
    }

    /** Standard deviation of the known days themselves (not of a sample); NaN under {@code least} of them. */
    double deviation(int from, int until, int least) {
        double mean = mean(from, until, least);
        if (Double.isNaN(mean)) {
            return mean;
        }
        double squares = 0;
        for (int ago = from; ago < until; ago++) {
            double value = values[ago];
            if (!Double.isNaN(value)) {
                squares += (value - mean) * (value - mean);
            }
        }
        return Math.sqrt(squares / known(from, until));
    }

    /** Largest minus smallest of the known days; NaN under {@code least} of them. */
    double spread(int from, int until, int least) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        int known = 0;
        for (int ago = from; ago < until; ago++) {
            double value = values[ago];
            if (!Double.isNaN(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
                known++;
            }
        }
        return known == 0 || known < least ? Double.NaN : high - low;
    }

    /** Smallest of the known days; infinite where none is known. */
    double lowest(int from, int until) {
        double low = Double.POSITIVE_INFINITY;
        for (int ago = from; ago < until; ago++) {
            if (values[ago] < low) {
                low = values[ago];
            }
        }
        return low;
    }

    /** Median of the known days; NaN under {@code least} of them. */
    double median(int from, int until, int least) {
        double[] known = new double[until - from];
        int size = 0;
        for (int ago = from; ago < until; ago++) {
            double value = values[ago];
            if (!Double.isNaN(value)) {
                known[size++] = value;
            }
        }
        if (size == 0 || size < least) {
            return Double.NaN;
        }
        Arrays.sort(known, 0, size);
        return (known[(size - 1) / 2] + known[size / 2]) / 2;
    }

    /** Days of the last {@code days} at {@code limit} or above. */
    @Nullable
    Integer countFrom(double limit, int days) {
        int count = 0;
        boolean known = false;
        for (int ago = 0; ago < days; ago++) {
            double value = values[ago];
            known |= !Double.isNaN(value);
            if (value >= limit) {
                count++;
            }
        }
        return known ? count : null;
    }

    /** Days of the last {@code days} at {@code limit} or below. */
    @Nullable
    Integer countUpTo(double limit, int days) {
        int count = 0;
        boolean known = false;
        for (int ago = 0; ago < days; ago++) {
            double value = values[ago];
            known |= !Double.isNaN(value);
            if (value <= limit) {
                count++;
            }
        }
        return known ? count : null;
    }

    /**
     * Length of the spell of days at {@code limit} or above that reaches up to today, or to yesterday where today is not
     * known; null where neither is known.
     */
    @Nullable
    Integer spellUpToNow(double limit) {
        int from = knownAt(0) ? 0 : 1;
        return knownAt(from) ? (Integer) spellFrom(from, limit) : null;
    }

    /** Length of the spell of days at {@code limit} or above of which the day {@code from} is the last; 0: it is none. */
    int spellFrom(int from, double limit) {
        return spellEnd(limit, from, DAYS) - from;
    }

    /** Length of the longest spell of days at {@code limit} or above in the last {@code days}. */
    int longestSpell(double limit, int days) {
        int longest = 0;
        int ago = 0;
        while (ago < days) {
            int end = spellEnd(limit, ago, days);
            longest = Math.max(longest, end - ago);
            ago = Math.max(end, ago) + 1;
        }
        return longest;
    }

    /** Number of separate spells of days at {@code limit} or above in the last {@code days}. */
    int spells(double limit, int days) {
        int spells = 0;
        int ago = 0;
        while (ago < days) {
            int end = spellEnd(limit, ago, days);
            if (end > ago) {
                spells++;
            }
            ago = end + 1;
        }
        return spells;
    }

    /**
     * Where the spell that begins at {@code from} ends, exclusive. One unlogged day between two days of a spell belongs
     * to it: a day somebody forgot is not a day that was fine.
     */
    private int spellEnd(double limit, int from, int until) {
        int ago = from;
        while (ago < until) {
            if (values[ago] >= limit) {
                ago++;
            } else if (ago > from && !knownAt(ago) && ago + 1 < until && values[ago + 1] >= limit) {
                ago += 2;
            } else {
                return ago;
            }
        }
        return ago;
    }
}
