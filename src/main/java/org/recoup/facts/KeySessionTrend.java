package org.recoup.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of {@link Performance}. Key sessions are compared by their time against expectation, which makes
 * sessions of different kinds comparable; races and sessions known to be in the heat are left out (T19). Where no
 * expectation is told, hard key runs that repeat are compared with the first of their like: of one kind, and of a
 * distance that differs by 1 % at most. That shows a trend, but it is no benchmark on which progress could stand still.
 */
final class KeySessionTrend {
    private static final int TREND_DAYS = 42;
    private static final double SAME_DISTANCE = 0.01;
    private static final String EXPECTATION = "timeVsExpectedPct";
    private static final String DURATION = "durationMin";
    private static final int EASY_RUN_DAYS = 28;
    private static final int RACE_DAYS = 28;
    private static final int EASY_RUNS = 3;
    private static final double DAYS_PER_WEEK = 7;

    private final SessionLog log;

    private int compared;
    /** Days since a session beat all earlier ones, or since the first one where none did. */
    private int bestDaysAgo;

    private double best = Double.NaN;
    private boolean latestIsBest;
    /** Sessions at the end of the list, one after the other, that were slower than expected. */
    private int slower;

    private int slowerSinceDaysAgo;
    private int latestDaysAgo;

    KeySessionTrend(SessionLog log) {
        this.log = log;
    }

    Performance performance() {
        for (Done session : log.done) {
            if (session.session.timeVsExpectedPct() != null && comparable(session)) {
                compare(session.session.timeVsExpectedPct(), session.daysAgo);
                session.comparedBy = EXPECTATION;
            }
        }
        boolean expected = compared >= 2;
        if (!expected) {
            compared = 0;
            slower = 0;
            compareRepeats();
        }
        boolean known = compared >= 2;
        return new Performance(
                easyRunsFeltHard(),
                known ? trend() : null,
                known && expected ? Unknown.rounded(bestDaysAgo / DAYS_PER_WEEK) : null,
                known ? Unknown.rounded(weeksDeclining()) : null,
                raceVsExpectedPct());
    }

    private static boolean comparable(Done session) {
        return session.daysAgo < TREND_DAYS && !session.race() && !Ternary.is(session.hot);
    }

    private void compareRepeats() {
        List<Done> firsts = new ArrayList<>();
        for (Done session : log.done) {
            session.comparedBy = null;
            if (repeatable(session)) {
                Done first = firstLike(session, firsts);
                if (first == null) {
                    firsts.add(session);
                } else {
                    compareWith(first, session);
                }
            }
        }
    }

    private void compareWith(Done first, Done session) {
        Double slowerPct = Unknown.rise(session.minutes / session.km, first.minutes / first.km);
        if (slowerPct != null) {
            compare(slowerPct, session.daysAgo);
            first.comparedBy = DURATION;
            session.comparedBy = DURATION;
        }
    }

    private static boolean repeatable(Done session) {
        return session.run
                && session.km > 0
                && Ternary.is(session.session.keySession())
                && session.kind != null
                && session.kind.intensity() == Intensity.HARD
                && comparable(session);
    }

    /** The first of its like; null: it is that itself. */
    private static @Nullable Done firstLike(Done session, List<Done> firsts) {
        for (Done first : firsts) {
            if (first.kind == session.kind && Math.abs(first.km - session.km) <= SAME_DISTANCE * first.km) {
                return first;
            }
        }
        return null;
    }

    private void compare(double vsExpectedPct, int daysAgo) {
        compared++;
        latestIsBest = compared > 1 && vsExpectedPct < best;
        if (compared == 1 || latestIsBest) {
            best = vsExpectedPct;
            bestDaysAgo = daysAgo;
        }
        if (vsExpectedPct >= Thresholds.SLOWER_PCT) {
            slowerSinceDaysAgo = slower == 0 ? daysAgo : slowerSinceDaysAgo;
            slower++;
        } else {
            slower = 0;
        }
        latestDaysAgo = daysAgo;
    }

    private String trend() {
        if (slower >= 2) {
            return "declining";
        }
        return latestIsBest ? "improving" : "stable";
    }

    private double weeksDeclining() {
        return slower >= 2 ? (slowerSinceDaysAgo - latestDaysAgo) / DAYS_PER_WEEK : 0;
    }

    /** Of the last 3 runs of an easy kind that have an RPE. */
    private @Nullable Integer easyRunsFeltHard() {
        int runs = 0;
        int hard = 0;
        for (int i = log.done.length - 1; i >= 0 && runs < EASY_RUNS; i--) {
            Done session = log.done[i];
            if (session.daysAgo >= EASY_RUN_DAYS) {
                break;
            }
            if (session.easyKindRun() && !Ternary.is(session.hot) && !Double.isNaN(session.rpe)) {
                runs++;
                hard += session.rpe >= Thresholds.MODERATE_RPE ? 1 : 0;
            }
        }
        return runs < 2 ? null : (Integer) hard;
    }

    /** A race in the heat says nothing about recovery (S0-26). */
    private @Nullable Double raceVsExpectedPct() {
        Done race = lastRace(log, RACE_DAYS);
        return race == null || Ternary.is(race.hot) ? null : race.session.timeVsExpectedPct();
    }

    /** The latest race of the last {@code days} days; null: none. */
    static @Nullable Done lastRace(SessionLog log, int days) {
        for (int i = log.done.length - 1; i >= 0 && log.done[i].daysAgo < days; i--) {
            if (log.done[i].race()) {
                return log.done[i];
            }
        }
        return null;
    }
}
