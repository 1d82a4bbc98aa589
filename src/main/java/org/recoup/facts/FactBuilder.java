package org.recoup.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.After;
import org.recoup.athlete.Athlete;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.Day;
import org.recoup.athlete.Session;

/** Makes the facts of one athlete file: the plain ones itself, the others by the arithmetic of their own class. */
final class FactBuilder {
    private static final int DONE_SECONDS = 72 * 3600;
    private static final int COMING_HOURS = 48;
    private static final int NEXT_HOURS = 36;
    private static final int LONGEST_RUN_DAYS = 30;
    private static final int RACE_DAYS = 28;

    private final AthleteFile file;
    private final Athlete athlete;
    private final Moment now;
    private final SessionLog sessions;
    private final PlanLog plan;
    private final DayLog days;

    private FactBuilder(AthleteFile file, LocalDateTime asOf) {
        this.file = file;
        athlete = file.athlete();
        now = Moment.of(asOf);
        sessions = new SessionLog(file.sessions(), file.plan(), now);
        plan = new PlanLog(file.plan(), now, sessions);
        days = new DayLog(file.days(), now);
    }

    static Facts build(AthleteFile file, LocalDateTime asOf) {
        return new FactBuilder(file, asOf).facts();
    }

    private Facts facts() {
        Load load = new TrainingLoad(sessions, plan, file.plan(), now).load();
        return new Facts(
                file,
                now,
                sessions,
                plan,
                days,
                runner(),
                clock(),
                new PlanOutlook(file.plan(), plan, sessions, now).plan(),
                load,
                new HardSpacing(sessions, plan, now).spacing(),
                morning(),
                Nights.sleep(days, athlete),
                RestingHeart.heart(days),
                new HowItFelt(days, sessions).wellness(),
                new KeySessionTrend(sessions).performance(),
                new RecoveryHabits(sessions, days, now, athlete.massKg()).habits(load.restDays7()),
                doneSessions(),
                easyRun(),
                lastRace(),
                comingSessions(load.longestRun30Km()),
                considering(),
                symptoms());
    }

    private Runner runner() {
        return new Runner(
                ageYears(),
                athlete.sex(),
                athlete.massKg(),
                athlete.experience(),
                athlete.yearsRunning(),
                athlete.coached(),
                athlete.medicallyCleared(),
                athlete.conditions(),
                athlete.diet(),
                athlete.sensitiveStomach(),
                athlete.crampsWhenStretching(),
                athlete.eatsOnTheRun(),
                usualSleepHours(),
                athlete.canReachSleepTarget(),
                sleepOpportunityHours(),
                athlete.equipment(),
                set(athlete.likes()),
                set(athlete.dislikes()),
                athlete.recoveryMinutesPerDay(),
                file.symptoms() != null ? Boolean.TRUE : null,
                Doses.grams(Thresholds.CARBOHYDRATE_G_PER_KG, athlete.massKg()),
                Doses.grams(Thresholds.CARBOHYDRATE_MAX_G_PER_KG, athlete.massKg()));
    }

    private @Nullable Integer ageYears() {
        LocalDate born = athlete.birthDate();
        LocalDate today = now.at().toLocalDate();
        if (born == null || born.isAfter(today)) {
            return athlete.age();
        }
        boolean hadBirthday = today.getMonthValue() > born.getMonthValue()
                || today.getMonthValue() == born.getMonthValue() && today.getDayOfMonth() >= born.getDayOfMonth();
        return today.getYear() - born.getYear() - (hadBirthday ? 0 : 1);
    }

    private @Nullable Double usualSleepHours() {
        return athlete.usualSleepHours() != null
                ? athlete.usualSleepHours()
                : Unknown.rounded(days.sleepHours.mean(0, 14, Thresholds.WEEK_ENTRIES));
    }

    private @Nullable Double sleepOpportunityHours() {
        LocalTime bedtime = athlete.usualBedtime();
        LocalTime wakeTime = athlete.usualWakeTime();
        return bedtime == null || wakeTime == null ? null : (Double) Moment.hoursBetween(bedtime, wakeTime);
    }

    /** In the order of the file, without repetitions. */
    private static @Nullable Set<String> set(@Nullable List<String> words) {
        return words == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    private Clock clock() {
        Day today = days.at(0);
        int minute = now.minuteOfDay();
        return new Clock(
                now.hourOfDay(),
                hoursToBedtime(now.at().toLocalTime()),
                FreeTime.longest(
                        today == null ? null : today.free(),
                        Math.max(minute, Thresholds.NAP_FROM_MIN),
                        Thresholds.NAP_UNTIL_MIN),
                FreeTime.longest(today == null ? null : today.free(), minute, Thresholds.NAP_UNTIL_MIN));
    }

    private @Nullable Double hoursToBedtime(LocalTime from) {
        LocalTime bedtime = athlete.usualBedtime();
        return bedtime == null ? null : (Double) (Moment.minutesToBedtime(from, bedtime) / 60.0);
    }

    /** The entry of today; before noon, that of yesterday where there is none. */
    private @Nullable Morning morning() {
        Day today = days.at(0);
        if (today != null) {
            return morning(today, 0);
        }
        Day yesterday = days.at(1);
        boolean fresh = Ahead.HOURS_PER_DAY + now.hourOfDay() <= Thresholds.ENTRY_HOURS;
        return yesterday != null && fresh ? morning(yesterday, 1) : null;
    }

    private Morning morning(Day day, int ago) {
        double usualMassKg = days.massKg.median(ago + 1, ago + 29, Thresholds.MASS_MORNINGS);
        return new Morning(
                days.placeAt(ago),
                day.sleepHours(),
                day.sleepQuality(),
                day.restingHrBpm(),
                day.fatigue(),
                day.soreness(),
                day.sorenessAt(),
                day.stress(),
                day.mentalFatigue(),
                day.irritability(),
                day.mood(),
                day.motivation(),
                day.appetite(),
                day.stiff(),
                day.cramps(),
                day.urineColour(),
                day.thirsty(),
                Unknown.rise(days.massKg.at(ago), usualMassKg),
                day.illness(),
                day.meals(),
                day.fruitVegPortions(),
                day.alcoholUnits(),
                ago == 0 && day.free() != null);
    }

    private List<DoneSession> doneSessions() {
        Done[] done = sessions.done;
        int latest = latest();
        List<DoneSession> facts = new ArrayList<>(4);
        for (int i = done.length - 1; i >= 0 && done[i].daysAgo <= 5; i--) {
            if (now.second() - done[i].endSecond <= DONE_SECONDS && (done[i].training || done[i].kind != Kind.REST)) {
                facts.add(doneSession(i, i == latest));
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

    private DoneSession doneSession(int at, boolean latest) {
        Done done = sessions.done[at];
        Session session = done.session;
        After after = session.after();
        return new DoneSession(
                done.place,
                latest,
                done.daysAgo == 0,
                done.daysAgo,
                (int) ((now.second() - done.endSecond) / 60),
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
                        ? beyond(done.km, TrainingLoad.longestRunKm(sessions, at, done.daysAgo, LONGEST_RUN_DAYS))
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
                after == null ? null : perKg(after.carbohydrateG()),
                after == null ? null : after.proteinG(),
                after == null ? null : after.electrolytes(),
                after == null ? null : after.junkFood(),
                after == null ? null : after.alcoholUnits(),
                after == null ? null : after.sedentary(),
                after == null ? null : after.foamRollPain(),
                after == null ? null : set(after.modalities()),
                after != null,
                Ternary.or(done.minutes > Thresholds.FUEL_MIN, done.hard),
                after == null ? null : after.fluidLitres(),
                Doses.fluidMl(Thresholds.FLUID_L_PER_KG, session.sweatLossKg()),
                Doses.fluidMl(Thresholds.FLUID_MAX_L_PER_KG, session.sweatLossKg()),
                after == null || after.alcoholUnits() == null
                        ? null
                        : perKg(after.alcoholUnits() * Thresholds.ALCOHOL_UNIT_G));
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

    private static @Nullable Double beyond(double km, @Nullable Double longestKm) {
        return longestKm == null ? null : Unknown.rise(km, longestKm);
    }

    private @Nullable Double sweatLossPct(Session session) {
        return session.sweatLossKg() == null || athlete.massKg() == null
                ? null
                : Unknown.rounded(session.sweatLossKg() / athlete.massKg() * 100);
    }

    private @Nullable Double perKg(@Nullable Double grams) {
        return grams == null || athlete.massKg() == null ? null : Unknown.rounded(grams / athlete.massKg());
    }

    private static @Nullable Double hoursTo(Done done, @Nullable Ahead next) {
        return next == null ? null : (Double) next.hoursFromEnd(done);
    }

    private @Nullable EasyRun easyRun() {
        Done[] done = sessions.done;
        for (int i = done.length - 1; i >= 0 && done[i].daysAgo < Thresholds.WEEK_DAYS; i--) {
            if (done[i].easyKindRun()) {
                Session session = done[i].session;
                return new EasyRun(
                        done[i].place,
                        session.kind(),
                        done[i].daysAgo,
                        session.rpe(),
                        hrPctMax(session),
                        session.talkTestPassed(),
                        done[i].hot);
            }
        }
        return null;
    }

    private @Nullable LastRace lastRace() {
        Done race = KeySessionTrend.lastRace(sessions, RACE_DAYS);
        return race == null
                ? null
                : new LastRace(
                        race.place,
                        race.session.distanceKm(),
                        race.hoursFromEnd(now.second()),
                        race.daysAgo,
                        race.session.rpe());
    }

    private List<ComingSession> comingSessions(@Nullable Double longestKm) {
        Ahead next = plan.next();
        List<ComingSession> facts = new ArrayList<>(3);
        for (Ahead session : plan.sessions) {
            if (session.toCome && session.hoursFrom(now) <= COMING_HOURS) {
                facts.add(comingSession(session, session == next && session.hoursFrom(now) <= NEXT_HOURS, longestKm));
            }
        }
        return Collections.unmodifiableList(facts);
    }

    private ComingSession comingSession(Ahead ahead, boolean next, @Nullable Double longestKm) {
        var session = ahead.session;
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
                ahead.run ? beyond(ahead.km, longestKm) : null,
                sleepBeforeHours(session.time()));
    }

    private @Nullable Double sleepBeforeHours(@Nullable LocalTime start) {
        LocalTime bedtime = athlete.usualBedtime();
        return start == null || bedtime == null ? null : (Double) Moment.hoursBetween(bedtime, start.minusHours(1));
    }

    private List<Considering> considering() {
        var items = file.considering();
        if (items == null) {
            return List.of();
        }
        List<Considering> facts = new ArrayList<>(items.size());
        for (int place = 0; place < items.size(); place++) {
            var item = items.get(place);
            LocalDateTime at = item.at();
            facts.add(new Considering(
                    place,
                    item.what(),
                    at == null ? 0 : now.daysUntil(at.toLocalDate()),
                    at == null ? null : (Double) now.hoursUntil(Moment.second(at)),
                    hoursToBedtime((at == null ? now.at() : at).toLocalTime()),
                    item.minutes(),
                    item.units(),
                    item.units() == null ? null : perKg(item.units() * Thresholds.ALCOHOL_UNIT_G),
                    item.mg(),
                    item.pain(),
                    item.minutes() == null ? null : (Double) endHour(at == null ? now.at() : at, item.minutes())));
        }
        return Collections.unmodifiableList(facts);
    }

    private static double endHour(LocalDateTime from, double minutes) {
        return (from.toLocalTime().toSecondOfDay() / 60.0 + minutes) / 60;
    }

    private List<Symptom> symptoms() {
        var items = file.symptoms();
        if (items == null) {
            return List.of();
        }
        List<Symptom> facts = new ArrayList<>(items.size());
        for (int place = 0; place < items.size(); place++) {
            var item = items.get(place);
            Integer daysSince = item.since() == null ? null : (Integer) (-now.daysUntil(item.since()));
            if (daysSince == null || daysSince >= 0) {
                facts.add(new Symptom(place, item.sign(), daysSince));
            }
        }
        return Collections.unmodifiableList(facts);
    }
}
