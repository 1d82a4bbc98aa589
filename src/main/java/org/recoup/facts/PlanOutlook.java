package org.recoup.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The arithmetic of {@link Plan}. */
final class PlanOutlook {
    private static final int WEEK = Thresholds.WEEK_DAYS;

    private final org.recoup.athlete.@Nullable Plan plan;
    private final PlanLog sessions;
    private final SessionLog done;
    private final Moment now;

    PlanOutlook(org.recoup.athlete.@Nullable Plan plan, PlanLog sessions, SessionLog done, Moment now) {
        this.plan = plan;
        this.sessions = sessions;
        this.done = done;
        this.now = now;
    }

    Plan plan() {
        if (plan == null) {
            return new Plan(
                    null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, false);
        }
        Integer daysToRace = plan.raceDate() == null ? null : (Integer) now.daysUntil(plan.raceDate());
        boolean tapers = daysToRace != null && daysToRace >= 1 && daysToRace <= Thresholds.TAPER_DAYS;
        boolean stated = plan.phase() != null;
        return new Plan(
                stated ? plan.phase() : tapers ? "taper" : null,
                stated ? "plan" : tapers ? "race-date" : null,
                daysToRace,
                plan.raceDistanceKm(),
                plan.weeklyKm(),
                plan.runsPerWeek(),
                plan.restDaysPerWeek(),
                plan.strengthPerWeek(),
                weeksSince(plan.lastRecoveryWeek()),
                plan.recoveryScheduled(),
                plan.newProgramme(),
                plan.heavyCycle(),
                sessions.kindOn(0),
                hardDaysNext(),
                restDaysNext(),
                longRunNext(),
                raceNext(daysToRace),
                hardWbgtNext(),
                keySessionsWithoutRecovery(),
                recoverySkipped(),
                restDayRunThrough(),
                true);
    }

    private @Nullable Double weeksSince(@Nullable LocalDate date) {
        if (date == null || now.daysUntil(date) > 0) {
            return null;
        }
        return Unknown.rounded(-now.daysUntil(date) / (double) WEEK);
    }

    private static boolean inNextWeek(Ahead session) {
        return session.daysUntil >= 0 && session.daysUntil < WEEK && !session.skipped;
    }

    /** Days known to be hard; null where nothing is planned, or where none is known to be hard and some may be. */
    private @Nullable Integer hardDaysNext() {
        int hard = 0;
        boolean open = true;
        boolean perhaps = false;
        int counted = -1;
        for (Ahead session : sessions.sessions) {
            if (inNextWeek(session)) {
                open = false;
                perhaps |= session.hardDay == null;
                if (session.hard() && session.daysUntil != counted) {
                    counted = session.daysUntil;
                    hard++;
                }
            }
        }
        return open || hard == 0 && perhaps ? null : (Integer) hard;
    }

    /** Of sessions still to come; null where none of them has a forecast. */
    private @Nullable Double hardWbgtNext() {
        Double hottest = null;
        for (Ahead session : sessions.sessions) {
            Double wbgtC = session.session.wbgtC();
            if (inNextWeek(session)
                    && session.toCome
                    && session.hard()
                    && wbgtC != null
                    && (hottest == null || wbgtC > hottest)) {
                hottest = wbgtC;
            }
        }
        return hottest;
    }

    /** A day with nothing planned is a rest day only within a plan: null where the plan ends before the sixth day. */
    private @Nullable Integer restDaysNext() {
        if (sessions.lastDay < WEEK - 2) {
            return null;
        }
        int trainingDays = 0;
        int counted = -1;
        for (Ahead session : sessions.sessions) {
            if (inNextWeek(session) && !session.gentle && session.daysUntil != counted) {
                counted = session.daysUntil;
                trainingDays++;
            }
        }
        return WEEK - trainingDays;
    }

    private @Nullable Boolean longRunNext() {
        Boolean longRun = null;
        boolean first = true;
        for (Ahead session : sessions.sessions) {
            if (inNextWeek(session)) {
                longRun = first ? session.longRun : Ternary.or(longRun, session.longRun);
                first = false;
            }
        }
        return longRun;
    }

    private @Nullable Boolean raceNext(@Nullable Integer daysToRace) {
        if (daysToRace != null && daysToRace >= 0 && daysToRace < WEEK) {
            return Boolean.TRUE;
        }
        boolean known = daysToRace != null;
        for (Ahead session : sessions.sessions) {
            if (inNextWeek(session)) {
                known = true;
                if (session.kind == Kind.RACE) {
                    return Boolean.TRUE;
                }
            }
        }
        return known ? Boolean.FALSE : null;
    }

    /** Null where none is known to have no time reserved, and of some hard session it is not known. */
    private @Nullable Integer keySessionsWithoutRecovery() {
        int without = 0;
        boolean open = true;
        boolean perhaps = false;
        for (Ahead session : sessions.sessions) {
            if (session.daysUntil < WEEK && session.toCome) {
                open = false;
                if (session.hard()) {
                    Integer reserved = session.session.recoveryReservedMin();
                    without += reserved != null && reserved == 0 ? 1 : 0;
                    perhaps |= reserved == null;
                }
            }
        }
        return open || without == 0 && perhaps ? null : (Integer) without;
    }

    private @Nullable Integer recoverySkipped() {
        Integer skipped = null;
        for (Ahead session : sessions.sessions) {
            if (session.daysUntil <= 0 && session.daysUntil > -WEEK) {
                boolean recovery =
                        session.kind == Kind.REST || session.kind == Kind.RECOVERY || session.kind == Kind.MOBILITY;
                skipped = (skipped == null ? 0 : skipped) + (recovery && session.skipped ? 1 : 0);
            }
        }
        return skipped;
    }

    private @Nullable Boolean restDayRunThrough() {
        if (!done.asked) {
            return null;
        }
        Boolean through = null;
        for (Ahead session : sessions.sessions) {
            if (session.daysUntil <= 0 && session.daysUntil >= -1) {
                boolean run = session.kind == Kind.REST && ranOn(-session.daysUntil);
                through = Ternary.is(through) || run;
            }
        }
        return through;
    }

    private boolean ranOn(int ago) {
        for (int i = done.done.length - 1; i >= 0 && done.done[i].daysAgo <= ago; i--) {
            if (done.done[i].daysAgo == ago && done.done[i].ranAnyway()) {
                return true;
            }
        }
        return false;
    }
}
