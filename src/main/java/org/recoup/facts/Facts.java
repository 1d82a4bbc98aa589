package org.recoup.facts;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.Day;
import org.recoup.athlete.PlannedSession;
import org.recoup.athlete.Session;

/**
 * All that is known of one runner at one moment, as facts that rules match on. Immutable.
 *
 * <p>What came later is not seen: sessions that were not over by then, days of a later date, symptoms that began later.
 * The entry of the day itself is seen as a whole. "The last 7 days" are the day of the advice and the 6 calendar days
 * before it; a session belongs to the day on which it started.
 */
public final class Facts {
    /** 23:59, the last time of a day that an athlete file can name. */
    private static final long LAST_SECOND_OF_DAY = 86_340;

    private final AthleteFile file;
    private final Moment now;
    private final SessionLog sessions;
    private final PlanLog planned;
    private final DayLog days;
    private final Runner runner;
    private final Clock clock;
    private final Plan plan;
    private final Load load;
    private final Spacing spacing;
    private final @Nullable Morning morning;
    private final Sleep sleep;
    private final Heart heart;
    private final Wellness wellness;
    private final Performance performance;
    private final Habits habits;
    private final List<DoneSession> doneSessions;
    private final @Nullable EasyRun easyRun;
    private final @Nullable LastRace lastRace;
    private final List<ComingSession> comingSessions;
    private final List<Considering> considering;
    private final List<Symptom> symptoms;
    private final List<Fact> all;

    Facts(
            AthleteFile file,
            Moment now,
            SessionLog sessions,
            PlanLog planned,
            DayLog days,
            Runner runner,
            Clock clock,
            Plan plan,
            Load load,
            Spacing spacing,
            @Nullable Morning morning,
            Sleep sleep,
            Heart heart,
            Wellness wellness,
            Performance performance,
            Habits habits,
            List<DoneSession> doneSessions,
            @Nullable EasyRun easyRun,
            @Nullable LastRace lastRace,
            List<ComingSession> comingSessions,
            List<Considering> considering,
            List<Symptom> symptoms) {
        this.file = file;
        this.now = now;
        this.sessions = sessions;
        this.planned = planned;
        this.days = days;
        this.runner = runner;
        this.clock = clock;
        this.plan = plan;
        this.load = load;
        this.spacing = spacing;
        this.morning = morning;
        this.sleep = sleep;
        this.heart = heart;
        this.wellness = wellness;
        this.performance = performance;
        this.habits = habits;
        this.doneSessions = doneSessions;
        this.easyRun = easyRun;
        this.lastRace = lastRace;
        this.comingSessions = comingSessions;
        this.considering = considering;
        this.symptoms = symptoms;
        this.all = gather();
    }

    /**
     * The facts of an athlete file.
     *
     * @param asOf local time to which they hold; null: what the file says or allows to derive ({@link #asOf(AthleteFile)})
     * @throws IllegalArgumentException if asOf is null and the file has neither {@code asOf} nor a session nor a day
     */
    public static Facts of(AthleteFile file, @Nullable LocalDateTime asOf) {
        LocalDateTime at = asOf == null ? asOf(file) : asOf;
        if (at == null) {
            throw new IllegalArgumentException("athlete \"" + file.athlete().id()
                    + "\": asOf is missing, and there is neither a session nor a day to derive it from\n"
                    + "Maybe add \"asOf\" to the file, or state the moment of the advice.");
        }
        return FactBuilder.build(file, at);
    }

    /**
     * The moment a file is for: its {@code asOf}, else the end of the last session or 23:59 of the last day, whichever is
     * later; null: the file has none of them. Never the clock of the machine.
     */
    public static @Nullable LocalDateTime asOf(AthleteFile file) {
        if (file.asOf() != null) {
            return file.asOf();
        }
        long last = Long.MIN_VALUE;
        if (file.sessions() != null) {
            for (Session session : file.sessions()) {
                last = Math.max(last, Moment.second(session.start()) + Math.round(session.durationMin() * 60));
            }
        }
        if (file.days() != null) {
            for (Day day : file.days()) {
                last = Math.max(last, day.date().toEpochDay() * Moment.SECONDS_PER_DAY + LAST_SECOND_OF_DAY);
            }
        }
        return last == Long.MIN_VALUE ? null : LocalDateTime.ofEpochSecond(last, 0, ZoneOffset.UTC);
    }

    public AthleteFile file() {
        return file;
    }

    /** The moment to which the facts hold; local time. */
    public LocalDateTime asOf() {
        return now.at();
    }

    /** The training phase, as in {@link Plan#phase}; null: unknown. */
    public @Nullable String phaseName() {
        return plan.phase();
    }

    /** Where the phase comes from, {@code plan} or {@code race-date}; null: the phase is unknown. */
    public @Nullable String phaseFrom() {
        return plan.phaseFrom();
    }

    /** Every fact there is, in an order that is always the same. */
    public List<Fact> all() {
        return all;
    }

    private List<Fact> gather() {
        List<Fact> facts = new ArrayList<>(24);
        facts.add(runner);
        facts.add(clock);
        facts.add(plan);
        facts.add(load);
        facts.add(spacing);
        addKnown(morning, facts);
        facts.add(sleep);
        facts.add(heart);
        facts.add(wellness);
        facts.add(performance);
        facts.add(habits);
        facts.addAll(doneSessions);
        addKnown(easyRun, facts);
        addKnown(lastRace, facts);
        facts.addAll(comingSessions);
        facts.addAll(considering);
        facts.addAll(symptoms);
        return List.copyOf(facts);
    }

    private static void addKnown(@Nullable Fact fact, List<Fact> facts) {
        if (fact != null) {
            facts.add(fact);
        }
    }

    /**
     * A session done, by its place in the file.
     *
     * @param index from 0
     */
    public Session session(int index) {
        return Objects.requireNonNull(file.sessions()).get(index);
    }

    /**
     * A day, by its place in the file.
     *
     * @param index from 0
     */
    public Day day(int index) {
        return Objects.requireNonNull(file.days()).get(index);
    }

    /**
     * A planned session, by its place in the file.
     *
     * @param index from 0
     */
    public PlannedSession plannedSession(int index) {
        return Objects.requireNonNull(Objects.requireNonNull(file.plan()).sessions())
                .get(index);
    }

    public Runner runner() {
        return runner;
    }

    public Clock clock() {
        return clock;
    }

    public Plan plan() {
        return plan;
    }

    public Load load() {
        return load;
    }

    public Spacing spacing() {
        return spacing;
    }

    /** The latest entry of the daily log; null: none within 36 hours. */
    public @Nullable Morning morning() {
        return morning;
    }

    public Sleep sleep() {
        return sleep;
    }

    public Heart heart() {
        return heart;
    }

    public Wellness wellness() {
        return wellness;
    }

    public Performance performance() {
        return performance;
    }

    public Habits habits() {
        return habits;
    }

    /** Sessions that ended within the last 72 hours, the latest first; days meant as rest are none. */
    public List<DoneSession> doneSessions() {
        return doneSessions;
    }

    /** The latest run of kind easy or recovery; null: none in the last 7 days. */
    public @Nullable EasyRun easyRun() {
        return easyRun;
    }

    /** The latest race; null: none in the last 28 days. */
    public @Nullable LastRace lastRace() {
        return lastRace;
    }

    /** Planned sessions of the next 48 hours that are still to come, the next first. */
    public List<ComingSession> comingSessions() {
        return comingSessions;
    }

    /** What the runner thinks of doing, in the order of the file. */
    public List<Considering> considering() {
        return considering;
    }

    /** Warning symptoms, in the order of the file. */
    public List<Symptom> symptoms() {
        return symptoms;
    }

    PlanLog planned() {
        return planned;
    }

    DayLog days() {
        return days;
    }

    SessionLog sessions() {
        return sessions;
    }
}
