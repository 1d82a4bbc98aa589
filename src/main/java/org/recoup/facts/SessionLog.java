package org.recoup.facts;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.Plan;
import org.recoup.athlete.PlannedSession;
import org.recoup.athlete.Session;

/**
 * The sessions that were over at the moment of the advice, in the order of their starts. One that was still going on is
 * not seen: its RPE and duration cannot have been known.
 */
final class SessionLog {
    final boolean asked;

    /** Those of the last {@link Series#DAYS} days, the earliest first. */
    final Done[] done;

    /** Days from the earliest session, done or planned, to today, both included; 0: nothing to go by. */
    final int historyDays;

    final Weeks weeks;

    /** Training load by day; 0 on days without training, NaN where a session has no RPE. */
    final Series load = new Series(0);

    /** Distance run by day; 0 on days without a run, NaN where a run has no distance. */
    final Series km = new Series(0);

    private final int[] training = new int[Series.DAYS];
    private final boolean[] hardDay = new boolean[Series.DAYS];
    private final boolean[] perhapsHardDay = new boolean[Series.DAYS];
    private final boolean[] allEasy = new boolean[Series.DAYS];

    SessionLog(@Nullable List<Session> sessions, @Nullable Plan plan, Moment now) {
        asked = sessions != null;
        int earliest = earliestPlanned(plan, now);
        Done[] seen = new Done[sessions == null ? 0 : sessions.size()];
        int size = 0;
        for (int place = 0; place < seen.length; place++) {
            Session session = sessions.get(place);
            long start = Moment.second(session.start());
            long end = start + Math.round(session.durationMin() * 60);
            if (end > now.second()) {
                continue;
            }
            int ago = now.day() - (int) Math.floorDiv(start, (long) Moment.SECONDS_PER_DAY);
            earliest = Math.max(earliest, ago);
            if (ago < Series.DAYS) {
                insert(seen, size++, new Done(place, session, start, end, ago));
            }
        }
        done = size == seen.length ? seen : Arrays.copyOf(seen, size);
        historyDays = earliest + 1;
        Arrays.fill(allEasy, true);
        addUp();
        weeks = weeks(plan);
        for (Done session : done) {
            session.classify(weeks);
            markDay(session);
        }
    }

    private static int earliestPlanned(@Nullable Plan plan, Moment now) {
        int earliest = -1;
        if (plan != null && plan.sessions() != null) {
            for (PlannedSession planned : plan.sessions()) {
                earliest = Math.max(earliest, -now.daysUntil(planned.date()));
            }
        }
        return earliest;
    }

    /** Keeps the order by start, then end, then place in the file. */
    private static void insert(Done[] sorted, int size, Done next) {
        int at = size;
        while (at > 0 && sorted[at - 1].startsAfter(next)) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = next;
    }

    private void addUp() {
        for (Done session : done) {
            if (session.training) {
                training[session.daysAgo]++;
                load.add(session.daysAgo, session.load);
            }
            if (session.run) {
                km.add(session.daysAgo, session.km);
            }
        }
    }

    private Weeks weeks(@Nullable Plan plan) {
        int full = Math.min(Weeks.MOST, historyDays / Thresholds.WEEK_DAYS);
        double kmAWeek = Double.NaN;
        double runsAWeek = Double.NaN;
        if (asked && full > 0) {
            kmAWeek = km.sum(0, full * Thresholds.WEEK_DAYS) / full;
            runsAWeek = (double) runs(full * Thresholds.WEEK_DAYS) / full;
        }
        if (plan != null) {
            kmAWeek = Double.isNaN(kmAWeek) ? Unknown.number(plan.weeklyKm()) : kmAWeek;
            runsAWeek = Double.isNaN(runsAWeek) ? Unknown.number(plan.runsPerWeek()) : runsAWeek;
        }
        return new Weeks(kmAWeek, runsAWeek);
    }

    private void markDay(Done session) {
        if (!session.training) {
            return;
        }
        int ago = session.daysAgo;
        hardDay[ago] |= Ternary.is(session.hardDay);
        perhapsHardDay[ago] |= session.hardDay == null;
        allEasy[ago] &= session.intensity == Intensity.EASY && !Ternary.is(session.longRun);
    }

    /** Runs of the last {@code days} days. */
    int runs(int days) {
        int runs = 0;
        for (int i = done.length - 1; i >= 0 && done[i].daysAgo < days; i--) {
            if (done[i].run && done[i].training) {
                runs++;
            }
        }
        return runs;
    }

    boolean trainedOn(int ago) {
        return training[ago] > 0;
    }

    boolean hardOn(int ago) {
        return hardDay[ago];
    }

    /** A session of that day cannot be classed, and none of it is known to make a hard day. */
    boolean perhapsHardOn(int ago) {
        return perhapsHardDay[ago] && !hardDay[ago];
    }

    /** Easy, or without training. */
    boolean easyOn(int ago) {
        return allEasy[ago];
    }

    /** Whether the log goes back {@code days} days, today included. */
    boolean reachesBack(int days) {
        return asked && historyDays >= days;
    }
}
