package org.recoup.bench.engines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.Athlete;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.Day;
import org.recoup.athlete.Plan;
import org.recoup.athlete.Session;
import org.recoup.facts.Facts;

/** The rows of an athlete file as facts, one a day and one a session: what comes to mind first. */
public final class RawRows {
    private static final int DAYS = 42;

    /** Who the runner is. */
    public record RawRunner(
            @Nullable Integer ageYears, @Nullable String experience, boolean sessionsAsked) {}

    /** What is planned. */
    public record RawPlan(
            @Nullable Integer daysToRace, @Nullable Integer daysSinceRecoveryWeek) {}

    /** One day. */
    public record RawDay(
            int daysAgo,
            @Nullable Double sleepHours,
            @Nullable Integer sleepQuality,
            @Nullable Double fatigue,
            @Nullable Double soreness,
            @Nullable Double stress,
            @Nullable Integer mood,
            @Nullable Integer motivation,
            @Nullable Integer urineColour,
            @Nullable String illness,
            @Nullable Double alcoholUnits) {}

    /** One session. */
    public record RawSession(
            int daysAgo,
            boolean run,
            boolean strength,
            @Nullable Double km,
            @Nullable Double rpe) {}

    private RawRows() {}

    /** All rows up to the moment of the advice. */
    static List<Object> of(AthleteFile file) {
        LocalDateTime now = Objects.requireNonNull(Facts.asOf(file));
        LocalDate today = now.toLocalDate();
        List<Object> rows = new ArrayList<>();
        rows.add(runner(file, today));
        rows.add(plan(file.plan(), today));
        for (Day day : file.days() == null ? List.<Day>of() : file.days()) {
            int daysAgo = daysAgo(day.date(), today);
            if (daysAgo >= 0 && daysAgo < DAYS) {
                rows.add(day(day, daysAgo));
            }
        }
        for (Session session : file.sessions() == null ? List.<Session>of() : file.sessions()) {
            int daysAgo = daysAgo(session.start().toLocalDate(), today);
            LocalDateTime end = session.start().plusSeconds(Math.round(session.durationMin() * 60));
            if (!end.isAfter(now) && daysAgo < DAYS) {
                rows.add(session(session, daysAgo));
            }
        }
        return rows;
    }

    private static RawRunner runner(AthleteFile file, LocalDate today) {
        Athlete athlete = file.athlete();
        Integer age = athlete.birthDate() == null
                ? athlete.age()
                : (Integer) Period.between(athlete.birthDate(), today).getYears();
        return new RawRunner(age, athlete.experience(), file.sessions() != null);
    }

    private static RawPlan plan(@Nullable Plan plan, LocalDate today) {
        if (plan == null) {
            return new RawPlan(null, null);
        }
        return new RawPlan(
                plan.raceDate() == null ? null : (Integer) (-daysAgo(plan.raceDate(), today)),
                plan.lastRecoveryWeek() == null ? null : (Integer) daysAgo(plan.lastRecoveryWeek(), today));
    }

    private static RawDay day(Day day, int daysAgo) {
        return new RawDay(
                daysAgo,
                day.sleepHours(),
                day.sleepQuality(),
                day.fatigue(),
                day.soreness(),
                day.stress(),
                day.mood(),
                day.motivation(),
                day.urineColour(),
                day.illness(),
                day.alcoholUnits());
    }

    private static RawSession session(Session session, int daysAgo) {
        String kind = session.kind();
        boolean strength = "strength".equals(kind) || "strength".equals(session.sport());
        boolean offFeet = strength || "mobility".equals(kind) || "cross".equals(kind);
        boolean run =
                session.sport() == null ? !"rest".equals(kind) : session.sport().equals("run");
        return new RawSession(daysAgo, run && !offFeet, strength, session.distanceKm(), session.rpe());
    }

    private static int daysAgo(LocalDate date, LocalDate today) {
        return (int) ChronoUnit.DAYS.between(date, today);
    }
}
