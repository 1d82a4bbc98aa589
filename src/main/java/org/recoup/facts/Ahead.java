package org.recoup.facts;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.PlannedSession;

/**
 * One planned session, with its class. Where no time is planned only days can be told apart, and a gap is 24 hours a
 * day.
 */
final class Ahead {
    static final double HOURS_PER_DAY = 24;

    final int place;
    final PlannedSession session;
    /** Days from the day of the advice to its date; negative: past. */
    final int daysUntil;

    final long day;
    final boolean timed;
    /** Its start, or the beginning of its day where no time is planned. */
    final long second;

    final Kind kind;
    final String sport;
    final boolean run;
    final boolean gentle;
    final double minutes;
    final double km;
    final @Nullable Boolean longRun;
    final @Nullable Boolean hardDay;
    final boolean skipped;

    /** Neither begun nor skipped nor done already. */
    final boolean toCome;

    Ahead(int place, PlannedSession session, Kind kind, Moment now, SessionLog log) {
        this.place = place;
        this.session = session;
        this.kind = kind;
        daysUntil = now.daysUntil(session.date());
        day = (long) now.day() + daysUntil;
        LocalTime time = session.time();
        timed = time != null;
        second = day * Moment.SECONDS_PER_DAY + (time == null ? 0 : time.toSecondOfDay());
        sport = Sports.of(session.sport(), kind);
        run = Sports.isRun(sport, kind) && kind != Kind.REST;
        minutes = Unknown.number(session.durationMin());
        km = Unknown.number(session.distanceKm());
        gentle = kind == Kind.REST
                || (kind == Kind.MOBILITY || Sports.isGentle(sport)) && !(minutes > Thresholds.GENTLE_MIN);
        longRun = run ? LongRun.of(kind, minutes, km, log.weeks) : Boolean.FALSE;
        hardDay = Ternary.or(kind.hard(), longRun);
        skipped = Ternary.is(session.skipped());
        toCome = !skipped && isToCome(now, log);
    }

    private boolean isToCome(Moment now, SessionLog log) {
        if (daysUntil != 0) {
            return daysUntil > 0;
        }
        return timed ? second >= now.second() : !doneToday(log);
    }

    /** A session without a time counts as done when one of its sport and kind was done today. */
    private boolean doneToday(SessionLog log) {
        for (int i = log.done.length - 1; i >= 0 && log.done[i].daysAgo == 0; i--) {
            Done done = log.done[i];
            if (done.sport.equals(sport) && (done.kind == kind || done.kind == null)) {
                return true;
            }
        }
        return false;
    }

    /** Hours from now; 24 a day where no time is planned. */
    double hoursFrom(Moment now) {
        return timed ? now.hoursUntil(second) : HOURS_PER_DAY * daysUntil;
    }

    /** Hours from the start of a session done to its own. */
    double hoursFromStart(Done done) {
        return timed
                ? (second - done.startSecond) / Moment.SECONDS_PER_HOUR
                : HOURS_PER_DAY * (daysUntil + done.daysAgo);
    }

    /** Hours from the end of a session done to its own start; never negative. */
    double hoursFromEnd(Done done) {
        return timed ? done.hoursFromEnd(second) : HOURS_PER_DAY * (daysUntil + done.daysAgo);
    }

    /** Hours from the start of an earlier planned session to its own. */
    double hoursFrom(Ahead earlier) {
        return timed && earlier.timed
                ? (second - earlier.second) / Moment.SECONDS_PER_HOUR
                : HOURS_PER_DAY * (daysUntil - earlier.daysUntil);
    }

    boolean hard() {
        return Ternary.is(hardDay);
    }

    /** By time; of two that no time tells apart the harder, then the longer, then the first of the file comes first. */
    boolean comesAfter(Ahead other) {
        if (second != other.second) {
            return second > other.second;
        }
        if (kind != other.kind) {
            return kind.compareTo(other.kind) < 0;
        }
        int byLength = Double.compare(minutes, other.minutes);
        return byLength != 0 ? byLength < 0 : place > other.place;
    }
}
