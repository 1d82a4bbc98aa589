package org.recoup.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.After;
import org.recoup.athlete.Athlete;
import org.recoup.athlete.Session;

/** The facts about what was done: sessions of the last days, the last easy run, the last race. */
final class DoneFacts {
    private static final int DONE_SECONDS = 72 * 3600;
    private static final int LONGEST_RUN_DAYS = 30;
    private static final int RACE_DAYS = 28;

    private final Athlete athlete;
    private final SessionLog sessions;
    private final PlanLog plan;
    private final Moment now;

    DoneFacts(Athlete athlete, SessionLog sessions, PlanLog plan, Moment now) {
        this.athlete = athlete;
        this.sessions = sessions;
        this.plan = plan;
        this.now = now;
    }

    /** The latest first. */
    List<DoneSession> sessions() {
        Done[] done = sessions.done;
        int latest = latest();
        int lastHard = lastHard();
        List<DoneSession> facts = new ArrayList<>(4);
        for (int i = done.length - 1; i >= 0 && done[i].daysAgo <= 5; i--) {
            if (now.second() - done[i].endSecond <= DONE_SECONDS && (done[i].training || done[i].kind != Kind.REST)) {
                facts.add(doneSession(i, i == latest, i == lastHard));
            }
        }
        return Collections.unmodifiableList(facts);
    }

    /** A walk after a long run leaves the long run the latest session; where nothing but walks is logged it is a walk. */
    private int latest() {
        Done[] done = sessions.done;
        for (int i = done.length - 1; i >= 0; i--) {
            if (done[i].training) {
                return i;
            }
        }
        return done.length - 1;
    }

    /** Below 0: there is none. */
    private int lastHard() {
        int at = sessions.done.length - 1;
        while (at >= 0 && !Ternary.is(sessions.done[at].hardDay)) {
            at--;
        }
        return at;
    }

    private DoneSession doneSession(int at, boolean latest, boolean lastHard) {
        Done done = sessions.done[at];
        Session session = done.session;
        After after = session.after();
        return new DoneSession(
                done.place,
                latest,
                lastHard,
                isToday(done),
                done.daysAgo,
                (int) ((now.second() - done.endSecond) / 60),
                Bedtime.minutesFrom(now.at().plusSeconds(done.endSecond - now.second()), athlete.usualBedtime()),
                -now.hoursUntil(done.startSecond),
                done.sport,
                done.run,
                session.kind(),
                done.race(),
                done.strength,
                done.minutes,
                session.distanceKm(),
                session.rpe(),
                hrPctMax(session),
                session.talkTestPassed(),
                session.fastFinish(),
                session.keySession(),
                session.heavyLowerBody(),
                done.intensity == null ? null : done.intensity.word,
                done.longRun,
                done.hard,
                done.hardDay,
                done.hot,
                strictness(done),
                done.run
                        ? Unknown.beyond(
                                done.km, TrainingLoad.longestRunKm(sessions, at, done.daysAgo, LONGEST_RUN_DAYS))
                        : null,
                Unknown.rounded(done.load),
                session.sweatLossKg(),
                sweatLossPct(session),
                session.massChangeKg(),
                hoursTo(done, plan.next()),
                hoursTo(done, plan.nextHard()),
                session.caffeineBeforeMg(),
                session.alcoholBeforeUnits(),
                after == null ? null : after.firstFuelMin(),
                after == null ? null : after.mealMin(),
                after == null ? null : after.carbohydrateG(),
                after == null ? null : Doses.perKg(after.carbohydrateG(), athlete.massKg()),
                after == null ? null : after.proteinG(),
                after == null ? null : after.electrolytes(),
                after == null ? null : after.junkFood(),
                after == null ? null : after.alcoholUnits(),
                after == null ? null : after.sedentary(),
                after == null ? null : after.foamRollPain(),
                after == null ? null : Modalities.distinct(after.modalities()),
                after != null,
                Ternary.or(done.minutes > Thresholds.FUEL_MIN, done.hard),
                after == null ? null : after.fluidLitres(),
                Doses.fluidMl(Thresholds.FLUID_L_PER_KG, session.sweatLossKg(), drunkL(after)),
                Doses.fluidMl(Thresholds.FLUID_MAX_L_PER_KG, session.sweatLossKg(), drunkL(after)),
                fluidLitresPerHour(done),
                massMissingPct(session),
                after == null ? null : Doses.alcoholPerKg(after.alcoholUnits(), athlete.massKg()));
    }

    /** Whoever is up at one in the morning asks about the day that has not ended for them. */
    private boolean isToday(Done done) {
        return done.daysAgo == 0 || done.daysAgo == 1 && now.nightsUntil(done.session.start()) == 0;
    }

    private @Nullable Double hrPctMax(Session session) {
        return session.avgHrBpm() == null || athlete.maxHrBpm() == null
                ? null
                : Unknown.rounded(100.0 * session.avgHrBpm() / athlete.maxHrBpm());
    }

    /** Unknown effort of an unknown kind asks for the middle course (S0-21). */
    private static String strictness(Done done) {
        if (Ternary.is(done.hardDay)) {
            return "high";
        }
        boolean easy = done.intensity == Intensity.EASY && done.minutes <= Thresholds.FUEL_MIN;
        return easy ? "low" : "medium";
    }

    private @Nullable Double sweatLossPct(Session session) {
        return session.sweatLossKg() == null || athlete.massKg() == null
                ? null
                : Unknown.rounded(session.sweatLossKg() / athlete.massKg() * 100);
    }

    private static @Nullable Double drunkL(@Nullable After after) {
        return after == null ? null : after.fluidLitres();
    }

    /** However little time is left, an hour is reckoned with: what is due then is said for that hour. */
    private @Nullable Double fluidLitresPerHour(Done done) {
        Integer ml =
                Doses.fluidMl(Thresholds.FLUID_MAX_L_PER_KG, done.session.sweatLossKg(), drunkL(done.session.after()));
        double hoursLeft = Thresholds.FLUID_MIN / 60 - done.hoursFromEnd(now.second());
        return ml == null ? null : Unknown.rounded(ml / 1000.0 / Math.max(1, hoursLeft));
    }

    /** The scales know better than the sweat, which was in part drunk again on the way. */
    private @Nullable Double massMissingPct(Session session) {
        Double lostKg = session.massChangeKg() == null ? session.sweatLossKg() : (Double) (-session.massChangeKg());
        Double drunkL = drunkL(session.after());
        return lostKg == null || athlete.massKg() == null
                ? null
                : Unknown.rounded((lostKg - (drunkL == null ? 0 : drunkL)) / athlete.massKg() * 100);
    }

    private static @Nullable Double hoursTo(Done done, @Nullable Ahead next) {
        return next == null ? null : (Double) next.hoursFromEnd(done);
    }

    /** The latest of this week that was meant to be easy, by its kind or by the plan of its day; null: there is none. */
    @Nullable
    EasyRun easyRun() {
        Done[] done = sessions.done;
        for (int i = done.length - 1; i >= 0 && done[i].daysAgo < Thresholds.WEEK_DAYS; i--) {
            String kind = easyKind(done[i]);
            if (kind != null) {
                Session session = done[i].session;
                return new EasyRun(
                        done[i].place,
                        kind,
                        done[i].daysAgo,
                        session.rpe(),
                        hrPctMax(session),
                        session.talkTestPassed(),
                        done[i].hot);
            }
        }
        return null;
    }

    /** Its own kind or, where it has none, what its day was planned to be, rest being easy; null: it was meant otherwise. */
    private @Nullable String easyKind(Done done) {
        if (done.easyKindRun()) {
            return done.session.kind();
        }
        String planned = done.run && done.kind == null ? plan.kindOn(-done.daysAgo) : null;
        return planned == null
                ? null
                : switch (planned) {
                    case "easy", "recovery" -> planned;
                    case "rest" -> "easy";
                    default -> null;
                };
    }

    /** Of the last four weeks; null: there is none. */
    @Nullable
    LastRace lastRace() {
        Done race = KeySessionTrend.lastRace(sessions, RACE_DAYS);
        return race == null
                ? null
                : new LastRace(
                        race.place,
                        race.session.distanceKm(),
                        race.minutes,
                        race.hoursFromEnd(now.second()),
                        race.daysAgo,
                        race.session.rpe());
    }
}
