package org.recoup.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.Athlete;

/** The fact about the runner: what the file says, age and usual sleep worked out. */
final class RunnerFacts {
    private final Athlete athlete;
    private final boolean symptomsTold;
    private final DayLog days;
    private final Moment now;

    /** @param symptomsTold whether the file says anything about symptoms, be it that there are none */
    RunnerFacts(Athlete athlete, boolean symptomsTold, DayLog days, Moment now) {
        this.athlete = athlete;
        this.symptomsTold = symptomsTold;
        this.days = days;
        this.now = now;
    }

    /** Who the runner is. */
    Runner runner() {
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
                Modalities.distinct(athlete.likes()),
                Modalities.distinct(athlete.dislikes()),
                athlete.recoveryMinutesPerDay(),
                symptomsTold ? Boolean.TRUE : null,
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
}
