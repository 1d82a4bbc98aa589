package org.recoup.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.After;
import org.recoup.athlete.Athlete;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.Day;
import org.recoup.athlete.FreeInterval;

/** Makes the facts of one athlete file: the plain ones itself, the others by the arithmetic of their own class. */
final class FactBuilder {
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
        DoneFacts done = new DoneFacts(athlete, sessions, plan, now);
        return new Facts(
                file,
                now,
                sessions,
                plan,
                days,
                new RunnerFacts(athlete, file.symptoms() != null, days, now).runner(),
                clock(),
                new PlanOutlook(file.plan(), plan, sessions, now).plan(),
                load,
                new HardSpacing(sessions, plan, now).spacing(),
                morning(),
                Nights.sleep(days, athlete),
                RestingHeart.heart(days),
                new HowItFelt(days, sessions, athlete, recoveryWeekDaysAgo()).wellness(),
                new KeySessionTrend(sessions).performance(),
                new RecoveryHabits(sessions, days, now, athlete.massKg()).habits(load.restDays7()),
                done.sessions(),
                done.easyRun(),
                done.lastRace(),
                new ComingFacts(athlete, plan, now, load.longestRun30Km()).sessions(),
                considering(),
                symptoms());
    }

    private int recoveryWeekDaysAgo() {
        LocalDate began = file.plan() == null ? null : file.plan().lastRecoveryWeek();
        return began == null ? -1 : -now.daysUntil(began);
    }

    private Clock clock() {
        Day today = days.at(0);
        List<FreeInterval> free = today == null ? null : today.free();
        int minute = now.minuteOfDay();
        FreeTime.Stretch nap =
                FreeTime.longest(free, Math.max(minute, Thresholds.NAP_FROM_MIN), Thresholds.NAP_UNTIL_MIN);
        FreeTime.Stretch rest =
                FreeTime.longest(free, Math.max(minute, fromWhichLongNapsBegin()), Thresholds.NAP_UNTIL_MIN);
        return new Clock(
                now.hourOfDay(),
                hoursToBedtime(now.at().toLocalTime()),
                nap == null ? null : (Integer) nap.minutes(),
                rest == null ? null : (Integer) rest.minutes(),
                nap == null ? null : nap.fromHour(),
                rest == null ? null : rest.fromHour());
    }

    /** Minute of today; after tomorrow's midnight where a hard session ends late. */
    private int fromWhichLongNapsBegin() {
        for (int i = sessions.done.length - 1; i >= 0 && sessions.done[i].daysAgo == 0; i--) {
            if (Ternary.is(sessions.done[i].hardDay)) {
                long minutesAgo = (now.second() - sessions.done[i].endSecond) / 60;
                return (int) (now.minuteOfDay() - minutesAgo) + Thresholds.NAP_AFTER_HARD_MIN;
            }
        }
        return 0;
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

    private List<Considering> considering() {
        var items = file.considering();
        if (items == null) {
            return List.of();
        }
        List<Considering> facts = new ArrayList<>(items.size());
        for (int place = 0; place < items.size(); place++) {
            var item = items.get(place);
            LocalDateTime at = item.at();
            int daysUntil = at == null ? 0 : now.daysUntil(at.toLocalDate());
            int nights = at == null ? 0 : now.nightsUntil(at);
            Double unitsInAll =
                    item.units() == null || nights != 0 ? item.units() : (Double) (item.units() + loggedUnits());
            facts.add(new Considering(
                    place,
                    item.what(),
                    daysUntil,
                    nights,
                    at == null ? null : (Double) now.hoursUntil(Moment.second(at)),
                    hoursToBedtime((at == null ? now.at() : at).toLocalTime()),
                    item.minutes(),
                    item.units(),
                    Doses.alcoholPerKg(item.units(), athlete.massKg()),
                    unitsInAll,
                    Doses.alcoholPerKg(unitsInAll, athlete.massKg()),
                    item.mg(),
                    item.pain(),
                    plan.kindOn(daysUntil),
                    Unknown.orNull(plan.runMinutesOn(daysUntil)),
                    hoursToNextHard(daysUntil, at == null ? now.second() : Moment.second(at)),
                    item.minutes() == null ? null : (Double) endHour(at == null ? now.at() : at, item.minutes())));
        }
        return Collections.unmodifiableList(facts);
    }

    /** Alcohol logged for the evening of now; the log of the day may tell of the same drinks as that of a session. */
    private double loggedUnits() {
        int ago = -now.daysUntil(now.at().minusHours(Moment.NIGHT_HOURS).toLocalDate());
        double units = 0;
        for (Done done : sessions.done) {
            After after = done.session.after();
            if (done.daysAgo <= ago && after != null && after.alcoholUnits() != null) {
                units += after.alcoholUnits();
            }
        }
        Day day = days.at(ago);
        return day == null || day.alcoholUnits() == null ? units : Math.max(units, day.alcoholUnits());
    }

    /** The race by its date has no time, and may be in the plan as well. */
    private @Nullable Double hoursToNextHard(int daysUntil, long second) {
        Ahead hard = plan.hardAfter(daysUntil);
        Integer race = racesAfter(daysUntil);
        if (hard != null && (race == null || hard.daysUntil <= race)) {
            return hard.timed
                    ? (hard.second - second) / Moment.SECONDS_PER_HOUR
                    : Ahead.HOURS_PER_DAY * (hard.daysUntil - daysUntil);
        }
        return race == null ? null : (Double) (Ahead.HOURS_PER_DAY * (race - daysUntil));
    }

    /** Days to the race by its date where that is after a day; null: it is not, or not known. */
    private @Nullable Integer racesAfter(int daysUntil) {
        LocalDate raceDate = file.plan() == null ? null : file.plan().raceDate();
        Integer race = raceDate == null ? null : (Integer) now.daysUntil(raceDate);
        return race == null || race <= daysUntil ? null : race;
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
