package org.recoup.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.recoup.batch.Account;

/** How far a run is: one line that changes in place where somebody watches, or lines at intervals for a log. */
final class Pace {
    private static final long BAR_NANOS = 200_000_000L;
    private static final long LOG_NANOS = 10_000_000_000L;
    private static final int BAR_CELLS = 20;
    private static final String ERASE = "\r\u001b[K";

    /** Where it is shown. */
    enum Shown {
        NOWHERE,
        /** On a terminal, in place. */
        BAR,
        /** Line after line. */
        LOG
    }

    private final PrintWriter err;
    private final Shown shown;
    private final DoubleSupplier fraction;
    private final long began = System.nanoTime();
    private long last = began;
    private long readAtBegin = -1;
    private boolean onScreen;

    /** @param fraction how much of the input is read, 0 to 1; not a number: unknown */
    Pace(PrintWriter err, Shown shown, DoubleSupplier fraction) {
        this.err = err;
        this.shown = shown;
        this.fraction = fraction;
    }

    /** Shows how far it is, if it is time to. */
    void show(Account soFar) {
        if (shown == Shown.NOWHERE) {
            return;
        }
        if (readAtBegin < 0) {
            readAtBegin = soFar.read();
        }
        long now = System.nanoTime();
        if (now - last < (shown == Shown.BAR ? BAR_NANOS : LOG_NANOS)) {
            return;
        }
        last = now;
        String line = line(soFar, readAtBegin, (now - began) / 1e9, fraction.getAsDouble(), shown == Shown.BAR);
        if (shown == Shown.BAR) {
            err.print(ERASE + line);
            err.flush();
            onScreen = true;
        } else {
            err.println("recoup: " + line);
        }
    }

    /** Takes the line off the screen, before something else is written or at the end. */
    void clear() {
        if (onScreen) {
            err.print(ERASE);
            err.flush();
            onScreen = false;
        }
    }

    /**
     * One line.
     *
     * @param before records that were read before the time began
     * @param seconds above 0
     * @param fraction how much is done, 0 to 1; not a number: unknown
     */
    static String line(Account soFar, long before, double seconds, double fraction, boolean bar) {
        StringBuilder line = new StringBuilder();
        boolean known = fraction > 0 && fraction <= 1;
        if (bar && known) {
            int full = (int) (fraction * BAR_CELLS);
            line.append('[')
                    .append("#".repeat(full))
                    .append(".".repeat(BAR_CELLS - full))
                    .append("] ");
        }
        line.append(String.format(
                Locale.ROOT, "%,d read, %,.0f a second", soFar.read(), (soFar.read() - before) / seconds));
        if (known) {
            line.append(", ").append(clock(seconds / fraction - seconds)).append(" left");
        }
        return line.append(String.format(Locale.ROOT, ", %,d rejected", soFar.rejected()))
                .toString();
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
