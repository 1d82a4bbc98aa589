package org.recoup.facts;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.PlannedSession;

/** The planned sessions of the last and the next days, in the order of time. */
final class PlanLog {
    /** Days before and after the day of the advice that anything looks at; days. */
    static final int DAYS = 8;

    private static final Ahead[] NONE = {};

    /** Those within {@link #DAYS} days, the earliest first, skipped ones included. */
    final Ahead[] sessions;

    /** Days from today to the last one planned; negative: the plan has ended or has no sessions. */
    final int lastDay;

    PlanLog(org.recoup.athlete.@Nullable Plan plan, Moment now, SessionLog log) {
        List<PlannedSession> planned = plan == null ? null : plan.sessions();
        int last = -1;
        if (planned == null || planned.isEmpty()) {
            sessions = NONE;
            lastDay = last;
            return;
        }
        Ahead[] near = new Ahead[planned.size()];
        int size = 0;
        for (int place = 0; place < near.length; place++) {
            PlannedSession session = planned.get(place);
            int days = now.daysUntil(session.date());
            last = Math.max(last, days);
            Kind kind = Kind.of(session.kind());
            if (kind != null && Math.abs(days) <= DAYS) {
                insert(near, size++, new Ahead(place, session, kind, now, log));
            }
        }
        sessions = Arrays.copyOf(near, size);
        lastDay = last;
    }

    private static void insert(Ahead[] sorted, int size, Ahead next) {
        int at = size;
        while (at > 0 && sorted[at - 1].comesAfter(next)) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = next;
    }

    /** The next session to come that makes a hard day; null: none is known. */
    @Nullable
    Ahead nextHard() {
        for (Ahead session : sessions) {
            if (session.toCome && session.hard()) {
                return session;
            }
        }
        return null;
    }

    /** The first session after a day that makes a hard day, skipped ones left out; null: none is known. */
    @Nullable
    Ahead hardAfter(int daysUntil) {
        for (Ahead session : sessions) {
            if (session.daysUntil > daysUntil && session.hard() && !session.skipped) {
                return session;
            }
        }
        return null;
    }

    /** What is planned for a day: the hardest kind, rest where rest is planned; null: nothing. */
    @Nullable
    String kindOn(int daysUntil) {
        Ahead hardest = hardestOn(daysUntil);
        return hardest == null ? null : hardest.session.kind();
    }

    /** The session of the hardest kind planned for a day, skipped ones left out; null: none. */
    @Nullable
    Ahead hardestOn(int daysUntil) {
        Ahead hardest = null;
        for (Ahead session : sessions) {
            if (session.daysUntil == daysUntil
                    && !session.skipped
                    && (hardest == null || session.kind.compareTo(hardest.kind) > 0)) {
                hardest = session;
            }
        }
        return hardest;
    }

    /** Minutes of running planned for a day; NaN: none, or some of it is not known. */
    double runMinutesOn(int daysUntil) {
        double minutes = 0;
        for (Ahead session : sessions) {
            if (session.daysUntil == daysUntil && session.run && !session.skipped) {
                minutes += session.minutes;
            }
        }
        return minutes == 0 ? Double.NaN : minutes;
    }

    /** The next session to come that is not rest; null: none is known. */
    @Nullable
    Ahead next() {
        for (Ahead session : sessions) {
            if (session.toCome && session.kind != Kind.REST) {
                return session;
            }
        }
        return null;
    }
}
