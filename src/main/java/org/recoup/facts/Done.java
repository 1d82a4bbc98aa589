package org.recoup.facts;

import org.jspecify.annotations.Nullable;
import org.recoup.athlete.Session;

/**
 * One session done, with its class (T03, T07, T24, C17). Numbers that are unknown are NaN, the rest null.
 *
 * <p>Two kinds of session are logged and yet no training, so that they neither break a rest day nor add to the load: a
 * session of kind rest, and a gentle one (C09), a walk, mobility or yoga of at most 40 min that was not felt. A rest
 * that was run, ridden or felt is training all the same: of plan and log the harder reading counts.
 */
final class Done {
    final int place;
    final Session session;
    final long startSecond;
    final long endSecond;
    /** Days from its start to the day of the advice. */
    final int daysAgo;

    final @Nullable Kind kind;
    final String sport;
    final boolean run;
    final boolean strength;
    final boolean training;

    final double minutes;
    final double rpe;
    final double km;
    final double load;
    final @Nullable Intensity intensity;
    final @Nullable Boolean hard;
    final @Nullable Boolean hot;

    /** A long run; set by {@link #classify} once the runner's weeks are known. */
    @Nullable
    Boolean longRun;

    /** Hard, long or a race; set by {@link #classify}. */
    @Nullable
    Boolean hardDay;

    /** The field of the session by which the trend compared it; set by {@link KeySessionTrend}; null: it did not. */
    @Nullable
    String comparedBy;

    Done(int place, Session session, long startSecond, long endSecond, int daysAgo) {
        this.place = place;
        this.session = session;
        this.startSecond = startSecond;
        this.endSecond = endSecond;
        this.daysAgo = daysAgo;
        kind = Kind.of(session.kind());
        sport = Sports.of(session.sport(), kind);
        run = Sports.isRun(sport, kind);
        strength = Sports.isStrength(sport, kind);
        minutes = session.durationMin();
        rpe = Unknown.number(session.rpe());
        km = Unknown.number(session.distanceKm());
        load = rpe * minutes;
        training = isTraining();
        intensity = Intensity.of(kind, rpe);
        hard = intensity == null ? null : intensity == Intensity.HARD;
        hot = Heat.of(session.wbgtC(), session.temperatureC(), session.humidityPct());
    }

    void classify(Weeks weeks) {
        longRun = run ? LongRun.of(kind, minutes, km, weeks) : Boolean.FALSE;
        hardDay = Ternary.or(hard, longRun);
    }

    private boolean isTraining() {
        boolean felt = rpe > Thresholds.GENTLE_RPE;
        if (kind == Kind.REST && (session.sport() == null || Sports.isGentle(sport))) {
            return felt;
        }
        boolean gentle = kind == Kind.MOBILITY || Sports.isGentle(sport);
        return !gentle || felt || minutes > Thresholds.GENTLE_MIN;
    }

    /** By start, then end, then place in the file. */
    boolean startsAfter(Done other) {
        if (startSecond != other.startSecond) {
            return startSecond > other.startSecond;
        }
        return endSecond != other.endSecond ? endSecond > other.endSecond : place > other.place;
    }

    /** Training on a day off: a run, or what was logged as rest and felt like more. */
    boolean ranAnyway() {
        return training && (run || kind == Kind.REST);
    }

    boolean race() {
        return kind == Kind.RACE;
    }

    boolean easyKindRun() {
        return run && (kind == Kind.EASY || kind == Kind.RECOVERY);
    }

    /** Long enough or hard enough that it wants refuelling (C18). */
    boolean wantsFuel() {
        return training && (minutes > Thresholds.FUEL_MIN || Boolean.TRUE.equals(hard));
    }

    /** Hours from its end to a later second. */
    double hoursFromEnd(long second) {
        return (second - endSecond) / Moment.SECONDS_PER_HOUR;
    }
}
