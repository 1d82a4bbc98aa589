package org.recoup.facts;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.Athlete;
import org.recoup.athlete.PlannedSession;

/** The facts about what is planned for the next two days. */
final class ComingFacts {
    private static final int COMING_HOURS = 48;
    private static final int NEXT_HOURS = 36;

    private final Athlete athlete;
    private final PlanLog plan;
    private final Moment now;
    private final @Nullable Double longestKm;

    /** @param longestKm the longest run of the last 30 days; null: unknown */
    ComingFacts(Athlete athlete, PlanLog plan, Moment now, @Nullable Double longestKm) {
        this.athlete = athlete;
        this.plan = plan;
        this.now = now;
        this.longestKm = longestKm;
    }

    /** In the order of the plan. */
    List<ComingSession> sessions() {
        Ahead next = plan.next();
        List<ComingSession> facts = new ArrayList<>(3);
        for (Ahead session : plan.sessions) {
            if (session.toCome && session.hoursFrom(now) <= COMING_HOURS) {
                facts.add(comingSession(session, session == next && session.hoursFrom(now) <= NEXT_HOURS));
            }
        }
        return Collections.unmodifiableList(facts);
    }

    private ComingSession comingSession(Ahead ahead, boolean next) {
        PlannedSession session = ahead.session;
        return new ComingSession(
                ahead.place,
                next,
                ahead.daysUntil == 0,
                ahead.timed ? (Double) ahead.hoursFrom(now) : null,
                ahead.sport,
                ahead.run,
                session.kind(),
                ahead.kind == Kind.REST,
                ahead.kind == Kind.RACE,
                session.durationMin(),
                session.distanceKm(),
                ahead.kind.hard(),
                ahead.longRun,
                ahead.hardDay,
                session.keySession(),
                session.heavyLowerBody(),
                Heat.of(session.wbgtC(), session.temperatureC(), null),
                session.wbgtC(),
                session.carriesFluid(),
                session.recoveryReservedMin(),
                ahead.run ? Unknown.beyond(ahead.km, longestKm) : null,
                sleepBeforeHours(session.time()));
    }

    private @Nullable Double sleepBeforeHours(@Nullable LocalTime start) {
        LocalTime bedtime = athlete.usualBedtime();
        return start == null || bedtime == null ? null : (Double) Moment.hoursBetween(bedtime, start.minusHours(1));
    }
}
