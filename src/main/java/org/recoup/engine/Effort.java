package org.recoup.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the rules may cost for one athlete. The thread that evaluates asks now and then itself, so nobody has to watch it; it
 * asks where several facts are joined and where rules fire, which is all that can go on for long.
 *
 * <p>The bound on steps is the one that counts: it is the same on any machine, at any load. The bound on time is for what
 * is slow in a way that nobody thought of.
 */
public final class Effort {
    /** Above what honest rules need by a factor of hundreds; what so many joined facts take fits in a small heap. */
    private static final int MOST_STEPS = 200_000;

    private static final long MOST_MILLIS = 2_000;
    private static final int STEPS_BETWEEN_LOOKS = 1 << 10;

    private static final ThreadLocal<Effort> OF_THREAD = new ThreadLocal<>();

    private final int mostSteps;
    private final long mostNanos;
    private final LongSupplier cpuNanos;
    private int steps;
    private long until;
    private boolean doubted;
    private long workedAtFirstDoubt;

    private Effort(int mostSteps, long mostNanos, LongSupplier cpuNanos) {
        this.cpuNanos = cpuNanos;
        this.mostSteps = mostSteps;
        this.mostNanos = mostNanos;
        this.until = System.nanoTime() + mostNanos;
    }

    /** Begins to count what this thread does for an athlete. */
    public static void begin() {
        begin(MOST_STEPS, MOST_MILLIS);
    }

    static void begin(int mostSteps, long mostMillis) {
        begin(mostSteps, mostMillis, Effort::cpuNanosOfThread);
    }

    /** @param cpuNanos for how long this thread has worked; below zero: nobody measures that */
    static void begin(int mostSteps, long mostMillis, LongSupplier cpuNanos) {
        OF_THREAD.set(new Effort(mostSteps, TimeUnit.MILLISECONDS.toNanos(mostMillis), cpuNanos));
    }

    /** Ends it. */
    public static void end() {
        OF_THREAD.remove();
    }

    /**
     * Counts a step.
     *
     * @param rule name of the rule it is for; where rules share a condition, of one of them
     * @throws TooMuchException if it was one too many, or it took too long
     */
    public static void step(String rule) {
        Effort effort = OF_THREAD.get();
        if (effort != null) {
            effort.count(rule);
        }
    }

    private void count(String rule) {
        if (++steps > mostSteps) {
            throw new TooMuchException(rule, "joined facts " + mostSteps + " times");
        }
        if (steps % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() - until > 0) {
            doubt(rule);
        }
    }

    /**
     * A machine that slept, or had other things to do, is no fault of a rule: the time counts that this thread worked. That
     * of virtual threads is not measured; for them the time on the clock counts from the first doubt.
     */
    private void doubt(String rule) {
        long now = System.nanoTime();
        long cpu = cpuNanos.getAsLong();
        long worked = cpu < 0 ? now : cpu;
        if (doubted && worked - workedAtFirstDoubt >= mostNanos / 2) {
            throw new TooMuchException(rule, "took more than " + TimeUnit.NANOSECONDS.toMillis(mostNanos) + " ms");
        }
        workedAtFirstDoubt = doubted ? workedAtFirstDoubt : worked;
        doubted = true;
        until = now + mostNanos / 2;
    }

    private static long cpuNanosOfThread() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : -1;
    }

    /** The rules cost too much for an athlete. */
    public static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String rule;

        TooMuchException(String rule, String what) {
            super(what, null, false, false);
            this.rule = rule;
        }

        /** Name of the rule that was at work. */
        public String rule() {
            return rule;
        }

        /** The exception of this kind behind one that the engine threw; null: there is none. */
        public static @Nullable TooMuchException behind(Throwable thrown) {
            for (Throwable each = thrown; each != null; each = each.getCause()) {
                if (each instanceof TooMuchException found) {
                    return found;
                }
            }
            return null;
        }
    }
}
