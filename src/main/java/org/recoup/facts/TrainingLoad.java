package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/** The arithmetic of {@link Load}: sums and counts over rolling weeks, the day of the advice included. */
final class TrainingLoad {
    private static final int WEEK = Thresholds.WEEK_DAYS;

    private final SessionLog log;
    private final PlanLog ahead;
    private final org.recoup.athlete.@Nullable Plan plan;
    private final Moment now;

    TrainingLoad(SessionLog log, PlanLog ahead, org.recoup.athlete.@Nullable Plan plan, Moment now) {
        this.log = log;
        this.ahead = ahead;
        this.plan = plan;
        this.now = now;
    }

    Load load() {
        if (!log.asked) {
            return unknown();
        }
        double week = log.load.sum(0, WEEK);
        double mean = meanEarlierWeek();
        Double ratio = mean > 0 ? Unknown.rounded(week / mean) : null;
        return new Load(
                countTraining(WEEK),
                log.runs(WEEK),
                log.reachesBack(WEEK) ? Unknown.rounded(log.km.sum(0, WEEK)) : null,
                weekKmUsual(),
                kmRampPct(),
                Unknown.rounded(week),
                Unknown.rise(week, mean),
                ratio,
                weeksRising(),
                load3Ratio(),
                hardDays(WEEK),
                hardDaysInARow(),
                restDays(),
                restDaysUsual(),
                daysSinceRest(),
                easySharePct(2 * WEEK),
                easyDone(WEEK),
                recoveryRuns(WEEK),
                longestRunKm(log, log.done.length, 0, 30),
                strength(2 * WEEK + 1),
                exhaustingRuns(2 * WEEK),
                talkTestMissed(WEEK),
                heavyCycle(ratio));
    }

    private Load unknown() {
        Boolean heavy = plan != null && Ternary.is(plan.heavyCycle()) ? Boolean.TRUE : null;
        return new Load(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, heavy);
    }

    private int countTraining(int days) {
        int count = 0;
        for (int i = log.done.length - 1; i >= 0 && log.done[i].daysAgo < days; i--) {
            if (log.done[i].training) {
                count++;
            }
        }
        return count;
    }

    /** Mean load of those of the 4 weeks before this one that are known; NaN under 3 of them. */
    private double meanEarlierWeek() {
        double sum = 0;
        int known = 0;
        for (int week = 1; week <= 4; week++) {
            double load = weekLoad(week);
            if (!Double.isNaN(load)) {
                sum += load;
                known++;
            }
        }
        return known < Thresholds.RAMP_WEEKS ? Double.NaN : sum / known;
    }

    /** Load of the week that ended {@code weeks} weeks ago; NaN: unknown, or before the history begins. */
    private double weekLoad(int weeks) {
        return log.reachesBack((weeks + 1) * WEEK) ? log.load.sum(weeks * WEEK, (weeks + 1) * WEEK) : Double.NaN;
    }

    /** Against the week before, or the one before that where it was a recovery week (S2-48). */
    private @Nullable Double kmRampPct() {
        for (int from = WEEK; from < 5 * WEEK; from += WEEK) {
            if (!sharesRecoveryWeek(from)) {
                return log.reachesBack(from + WEEK)
                        ? Unknown.rise(log.km.sum(0, WEEK), log.km.sum(from, from + WEEK))
                        : null;
            }
        }
        return null;
    }

    private boolean sharesRecoveryWeek(int from) {
        if (plan == null || plan.lastRecoveryWeek() == null) {
            return false;
        }
        int began = -now.daysUntil(plan.lastRecoveryWeek());
        return began >= from && began - WEEK + 1 < from + WEEK;
    }

    private @Nullable Double weekKmUsual() {
        return log.reachesBack(4 * WEEK) ? Unknown.rounded(log.km.sum(WEEK, 4 * WEEK) / 3) : null;
    }

    private @Nullable Double restDaysUsual() {
        int weeks = Math.min(4, log.historyDays / WEEK - 1);
        if (!log.asked || weeks < Thresholds.RAMP_WEEKS) {
            return null;
        }
        int rest = 0;
        for (int ago = WEEK; ago < (weeks + 1) * WEEK; ago++) {
            rest += log.trainedOn(ago) ? 0 : 1;
        }
        return Unknown.rounded((double) rest / weeks);
    }

    private @Nullable Integer weeksRising() {
        if (Double.isNaN(weekLoad(0)) || Double.isNaN(weekLoad(1))) {
            return null;
        }
        int rising = 0;
        while (rising < 4 && weekLoad(rising) > weekLoad(rising + 1)) {
            rising++;
        }
        return rising;
    }

    /** The usual 3 days are those of the 28 before them, or of as many as the history has, at least 3 weeks. */
    private @Nullable Double load3Ratio() {
        int until = Math.min(31, log.historyDays);
        if (until - 3 < Thresholds.RAMP_WEEKS * WEEK) {
            return null;
        }
        double usual = log.load.sum(3, until) / (until - 3) * 3;
        return usual > 0 ? Unknown.rounded(log.load.sum(0, 3) / usual) : null;
    }

    private @Nullable Integer hardDays(int days) {
        int hard = 0;
        int perhaps = 0;
        for (int ago = 0; ago < days; ago++) {
            hard += log.hardOn(ago) ? 1 : 0;
            perhaps += log.perhapsHardOn(ago) ? 1 : 0;
        }
        return atLeast(hard, perhaps);
    }

    /** A count of which some may be missing: good as a lower bound, but none found among unknowns says nothing. */
    private static @Nullable Integer atLeast(int sure, int perhaps) {
        return sure == 0 && perhaps > 0 ? null : (Integer) sure;
    }

    private @Nullable Integer hardDaysInARow() {
        int from = log.hardOn(0) ? 0 : 1;
        int ago = from;
        while (ago < Series.DAYS && log.hardOn(ago)) {
            ago++;
        }
        boolean perhaps = log.perhapsHardOn(0) || log.perhapsHardOn(1);
        return atLeast(ago - from, perhaps ? 1 : 0);
    }

    /** Today counts as a rest day once nothing more is planned for it. */
    private @Nullable Integer restDays() {
        if (!log.reachesBack(WEEK)) {
            return null;
        }
        int rest = !log.trainedOn(0) && !trainingToComeToday() ? 1 : 0;
        for (int ago = 1; ago < WEEK; ago++) {
            rest += log.trainedOn(ago) ? 0 : 1;
        }
        return rest;
    }

    private boolean trainingToComeToday() {
        for (Ahead session : ahead.sessions) {
            if (session.daysUntil == 0 && session.toCome && !session.gentle) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Integer daysSinceRest() {
        int from = log.trainedOn(0) ? 0 : 1;
        int ago = from;
        int end = Math.min(Series.DAYS, log.historyDays);
        while (ago < end && log.trainedOn(ago)) {
            ago++;
        }
        return ago < end || ago - from >= Thresholds.NO_REST_DAYS ? (Integer) (ago - from) : null;
    }

    /** Of the endurance sessions that can be classed: strength, mobility and what is no training do not count (T05). */
    private @Nullable Double easySharePct(int days) {
        int easy = 0;
        int classed = 0;
        for (int i = log.done.length - 1; i >= 0 && log.done[i].daysAgo < days; i--) {
            Done session = log.done[i];
            if (session.training && !session.strength && session.kind != Kind.MOBILITY && session.intensity != null) {
                classed++;
                easy += session.intensity == Intensity.EASY ? 1 : 0;
            }
        }
        return classed < Thresholds.SHARE_SESSIONS ? null : Unknown.rounded(100.0 * easy / classed);
    }

    private @Nullable Integer easyDone(int days) {
        int easy = 0;
        int perhaps = 0;
        for (int i = log.done.length - 1; i >= 0 && log.done[i].daysAgo < days; i--) {
            Done session = log.done[i];
            if (session.training) {
                easy += session.intensity == Intensity.EASY ? 1 : 0;
                perhaps += session.intensity == null ? 1 : 0;
            }
        }
        return atLeast(easy, perhaps);
    }

    private @Nullable Integer recoveryRuns(int days) {
        if (!log.reachesBack(days)) {
            return null;
        }
        int slow = 0;
        int perhaps = 0;
        for (int i = log.done.length - 1; i >= 0 && log.done[i].daysAgo < days; i--) {
            Done session = log.done[i];
            if (session.run && session.kind == Kind.RECOVERY) {
                slow += session.rpe <= Thresholds.RECOVERY_RPE ? 1 : 0;
                perhaps += Double.isNaN(session.rpe) ? 1 : 0;
            }
        }
        return atLeast(slow, perhaps);
    }

    /**
     * Distance of the longest run among the first {@code end} sessions whose day lies in the window. Unknown where there
     * is none, or where a run without a distance took longer than the longest one.
     */
    static @Nullable Double longestRunKm(SessionLog log, int end, int fromAgo, int days) {
        double longest = Double.NaN;
        double itsMinutes = 0;
        double unmeasured = 0;
        for (int i = end - 1; i >= 0 && log.done[i].daysAgo < fromAgo + days; i--) {
            Done session = log.done[i];
            if (!session.run) {
                continue;
            }
            if (Double.isNaN(session.km)) {
                unmeasured = Math.max(unmeasured, session.minutes);
            } else if (!(session.km <= longest)) {
                longest = session.km;
                itsMinutes = session.minutes;
            }
        }
        return unmeasured > itsMinutes ? null : Unknown.orNull(longest);
    }

    private @Nullable Integer strength(int days) {
        int count = 0;
        for (int i = log.done.length - 1; i >= 0 && log.done[i].daysAgo < days; i--) {
            count += log.done[i].strength ? 1 : 0;
        }
        return count == 0 && !log.reachesBack(days) ? null : (Integer) count;
    }

    private @Nullable Integer exhaustingRuns(int days) {
        int count = 0;
        int perhaps = 0;
        for (int i = log.done.length - 1; i >= 0 && log.done[i].daysAgo < days; i--) {
            Done session = log.done[i];
            if (session.run) {
                count += session.rpe >= Thresholds.EXHAUSTING_RPE ? 1 : 0;
                perhaps += Double.isNaN(session.rpe) ? 1 : 0;
            }
        }
        return atLeast(count, perhaps);
    }

    private @Nullable Boolean talkTestMissed(int days) {
        Boolean missed = Boolean.FALSE;
        for (int i = log.done.length - 1; i >= 0 && log.done[i].daysAgo < days; i--) {
            Done session = log.done[i];
            if (session.run && (session.kind == null || !session.kind.hard())) {
                missed = Ternary.or(missed, talkTestMissed(session));
            }
        }
        return missed;
    }

    private static @Nullable Boolean talkTestMissed(Done session) {
        Boolean passed = session.session.talkTestPassed();
        if (session.rpe >= Thresholds.MODERATE_RPE || passed != null && !passed) {
            return Boolean.TRUE;
        }
        return passed == null && Double.isNaN(session.rpe) ? null : Boolean.FALSE;
    }

    private @Nullable Boolean heavyCycle(@Nullable Double ratio) {
        int hard = 0;
        int perhaps = 0;
        for (int ago = 0; ago < WEEK; ago++) {
            hard += log.hardOn(ago) ? 1 : 0;
            perhaps += log.perhapsHardOn(ago) ? 1 : 0;
        }
        Boolean said = plan == null ? null : plan.heavyCycle();
        if (Ternary.is(said)
                || hard >= Thresholds.HEAVY_HARD_DAYS
                || ratio != null && ratio >= Thresholds.HEAVY_LOAD_RATIO) {
            return Boolean.TRUE;
        }
        boolean open = hard + perhaps >= Thresholds.HEAVY_HARD_DAYS || said == null && ratio == null;
        return open ? null : Boolean.FALSE;
    }
}
