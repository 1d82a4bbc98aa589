package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of {@link Spacing}. A hard session is one that makes its day a hard day: hard, long or a race (C17).
 * Sessions that cannot be classed are passed over.
 */
final class HardSpacing {
    private final SessionLog log;
    private final PlanLog plan;
    private final Moment now;

    HardSpacing(SessionLog log, PlanLog plan, Moment now) {
        this.log = log;
        this.plan = plan;
        this.now = now;
    }

    Spacing spacing() {
        int last = lastHard(log.done.length);
        Done lastHard = last < 0 ? null : log.done[last];
        Ahead nextHard = plan.nextHard();
        return new Spacing(
                Unknown.orNull(smallestGapToCome(lastHard)),
                lastHard == null ? null : gapDone(last),
                lastHard == null ? null : (Double) (-now.hoursUntil(lastHard.startSecond)),
                nextHard == null ? null : (Double) nextHard.hoursFrom(now),
                nextHard == null ? null : keyToHard(nextHard),
                Unknown.orNull(smallestLegsToHillsGap()),
                lastHard == null || nextHard == null ? null : easyLongRunGap(lastHard, nextHard));
    }

    /** Place in the log of the last hard session before {@code end}; -1: none. */
    private int lastHard(int end) {
        int i = end - 1;
        while (i >= 0 && !(log.done[i].training && Ternary.is(log.done[i].hardDay))) {
            i--;
        }
        return i;
    }

    private @Nullable Double gapDone(int last) {
        int before = lastHard(last);
        if (before < 0 || log.done[last].daysAgo >= Thresholds.WEEK_DAYS) {
            return null;
        }
        return (log.done[last].startSecond - log.done[before].startSecond) / Moment.SECONDS_PER_HOUR;
    }

    private double smallestGapToCome(@Nullable Done lastHard) {
        double smallest = Double.NaN;
        Ahead before = null;
        for (Ahead session : plan.sessions) {
            if (!session.toCome || !session.hard() || session.daysUntil > Thresholds.WEEK_DAYS) {
                continue;
            }
            if (before != null) {
                smallest = smaller(smallest, session.hoursFrom(before));
            } else if (lastHard != null) {
                smallest = session.hoursFromStart(lastHard);
            }
            before = session;
        }
        return smallest;
    }

    /** Of two of which either may be unknown (NaN). */
    private static double smaller(double one, double other) {
        return one <= other || Double.isNaN(other) ? one : other;
    }

    /** From the last key session of the last 3 days. */
    private @Nullable Double keyToHard(Ahead nextHard) {
        for (int i = log.done.length - 1; i >= 0 && log.done[i].daysAgo <= 3; i--) {
            if (Ternary.is(log.done[i].session.keySession())) {
                return nextHard.hoursFromStart(log.done[i]);
            }
        }
        return null;
    }

    private double smallestLegsToHillsGap() {
        double smallest = Double.NaN;
        for (int i = 0; i < plan.sessions.length; i++) {
            Ahead later = plan.sessions[i];
            boolean legs = Ternary.is(later.session.heavyLowerBody());
            boolean hills = later.kind == Kind.HILLS;
            if (later.toCome && (legs || hills) && later.daysUntil <= Thresholds.WEEK_DAYS) {
                smallest = smaller(smallest, gapBefore(i, legs, hills));
            }
        }
        return smallest;
    }

    /** Hours from the latest session that this one, heavy legs or hills, should not follow at once; NaN: none. */
    private double gapBefore(int at, boolean legs, boolean hills) {
        Ahead later = plan.sessions[at];
        for (int i = at - 1; i >= 0; i--) {
            Ahead earlier = plan.sessions[i];
            boolean clash = legs && earlier.kind == Kind.HILLS || hills && Ternary.is(earlier.session.heavyLowerBody());
            if (earlier.toCome && clash) {
                return apart(later.hoursFrom(earlier), later.daysUntil - earlier.daysUntil);
            }
        }
        for (int i = log.done.length - 1; i >= 0 && log.done[i].daysAgo <= Thresholds.WEEK_DAYS; i--) {
            Done earlier = log.done[i];
            if (legs && earlier.kind == Kind.HILLS || hills && Ternary.is(earlier.session.heavyLowerBody())) {
                return apart(later.hoursFromStart(earlier), later.daysUntil + earlier.daysAgo);
            }
        }
        return Double.NaN;
    }

    /** S2-36 asks for a day between, which an evening and a morning have although fewer than 48 hours part them. */
    private static double apart(double hours, int days) {
        return days >= 2 ? Math.max(hours, 2 * Ahead.HOURS_PER_DAY) : hours;
    }

    /** An unknown finish is read as an even one, as the fact model has it; an unknown RPE is not read as an easy one. */
    private static @Nullable Double easyLongRunGap(Done last, Ahead next) {
        boolean easy = Ternary.is(last.longRun)
                && !Ternary.is(last.hard)
                && !Ternary.is(last.session.fastFinish())
                && last.rpe < Thresholds.MODERATE_RPE;
        return easy && next.daysUntil + last.daysAgo >= 2 ? (Double) next.hoursFromStart(last) : null;
    }
}
