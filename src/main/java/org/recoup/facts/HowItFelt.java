package org.recoup.facts;

import org.jspecify.annotations.Nullable;
import org.recoup.athlete.Athlete;
import org.recoup.athlete.Day;

/** The arithmetic of {@link Wellness}. */
final class HowItFelt {
    private static final int WEEK = Thresholds.WEEK_DAYS;

    private static final int FORTNIGHT = 2 * WEEK;

    private static final int YES = 1;

    private final DayLog days;
    private final SessionLog sessions;
    private final Athlete athlete;

    /** Days since the last recovery week began; negative: it lies ahead, or is not known. */
    private final int recoveryWeekDaysAgo;

    HowItFelt(DayLog days, SessionLog sessions, Athlete athlete, int recoveryWeekDaysAgo) {
        this.athlete = athlete;
        this.recoveryWeekDaysAgo = recoveryWeekDaysAgo;
        this.days = days;
        this.sessions = sessions;
    }

    Wellness wellness() {
        Series fatigue = days.fatigue;
        Series soreness = days.soreness;
        Integer sinceIll = daysSinceIll();
        boolean sorenessLogged = soreness.known(0, FORTNIGHT) > 0;
        return new Wellness(
                days.asked ? entries() : null,
                fatigue.countFrom(Thresholds.RAISED_FATIGUE, WEEK),
                fatigue.countFrom(Thresholds.HIGH_FATIGUE, WEEK),
                fatigue.spellUpToNow(Thresholds.RAISED_FATIGUE),
                Unknown.rounded(fatigue.at(0) - fatigue.mean(1, 29, 7)),
                Unknown.rounded(fatigue.mean(0, WEEK, Thresholds.WEEK_ENTRIES)),
                Unknown.rounded(fatigue.deviation(0, WEEK, Thresholds.WEEK_ENTRIES)),
                Unknown.rounded(fatigue.mean(0, WEEK, 4) - fatigue.mean(WEEK, FORTNIGHT, 4)),
                fatigueChangeInRecoveryWeek(),
                soreness.spellUpToNow(Thresholds.SORE),
                soreUnfadedDays(),
                soreness.known(0, FORTNIGHT) >= WEEK ? soreness.longestSpell(Thresholds.SORE, FORTNIGHT) : null,
                soreness.countFrom(Thresholds.SORE, FORTNIGHT),
                sorenessLogged ? soreness.spells(Thresholds.SORE, FORTNIGHT) : null,
                days.stiff.spellUpToNow(YES),
                days.motivation.countUpTo(Thresholds.LOW_SPIRITS, WEEK),
                days.mood.countUpTo(Thresholds.LOW_SPIRITS, WEEK),
                bothUpTo(Thresholds.LOW_SPIRITS),
                days.mentalFatigue.spellUpToNow(Thresholds.MENTALLY_TIRED),
                irritableDays(),
                signRunDays(),
                disturbedAppetiteDays(),
                bothFrom(Thresholds.STEADY_SPIRITS),
                sinceIll == null ? days.ill.spellUpToNow(YES) : (Integer) days.ill.spellFrom(sinceIll, YES),
                sinceIll,
                easyDays(),
                easyDaysInARow());
    }

    private @Nullable Integer daysSinceIll() {
        for (int ago = 0; ago < Series.DAYS; ago++) {
            if (days.ill.at(ago) >= YES) {
                return ago;
            }
        }
        return null;
    }

    /** What is below the sore days and above faded belongs to neither; a day that nobody logged ends it. */
    private @Nullable Integer soreUnfadedDays() {
        Series soreness = days.soreness;
        int from = soreness.knownAt(0) ? 0 : 1;
        if (!soreness.knownAt(from)) {
            return null;
        }
        int ago = from;
        while (ago < Series.DAYS
                && soreness.at(ago) > Thresholds.SORENESS_FADED
                && soreness.at(ago) < Thresholds.SORE) {
            ago++;
        }
        return soreness.spellFrom(ago, Thresholds.SORE);
    }

    private @Nullable Double fatigueChangeInRecoveryWeek() {
        if (recoveryWeekDaysAgo < 0 || recoveryWeekDaysAgo >= 4 * WEEK) {
            return null;
        }
        int days = recoveryWeekDaysAgo + 1;
        Series fatigue = this.days.fatigue;
        return Unknown.rounded(fatigue.mean(0, days, 4) - fatigue.mean(days, days + WEEK, 4));
    }

    private @Nullable Integer signRunDays() {
        Integer longest = null;
        Integer[] runs = {
            days.lowMotivation.spellUpToNow(YES),
            days.lowMood.spellUpToNow(YES),
            days.irritability.spellUpToNow(Thresholds.IRRITABLE),
            days.lowAppetite.spellUpToNow(YES),
            Nights.poorDespiteTimeEach(days, athlete).spellUpToNow(YES)
        };
        for (Integer run : runs) {
            longest = run == null || longest != null && longest > run ? longest : run;
        }
        return longest;
    }

    /** High appetite is a sign where it is unusual; without an earlier log nobody can tell. */
    private @Nullable Integer disturbedAppetiteDays() {
        Integer low = days.lowAppetite.countFrom(YES, WEEK);
        double usuallyHigh = days.highAppetite.mean(WEEK, 4 * WEEK, WEEK);
        Integer high = days.highAppetite.countFrom(YES, WEEK);
        return low == null || high == null || !(usuallyHigh <= Thresholds.SELDOM) ? low : (Integer) (low + high);
    }

    private int entries() {
        int entries = 0;
        for (int ago = 0; ago < WEEK; ago++) {
            Day day = days.at(ago);
            if (day != null && saysHowItWas(day)) {
                entries++;
            }
        }
        return entries;
    }

    private static boolean saysHowItWas(Day day) {
        return day.sleepHours() != null
                || day.sleepQuality() != null
                || day.fatigue() != null
                || day.soreness() != null
                || day.stress() != null
                || day.mentalFatigue() != null
                || day.irritability() != null
                || day.mood() != null
                || day.motivation() != null
                || day.stiff() != null
                || day.illness() != null;
    }

    private @Nullable Integer bothUpTo(double limit) {
        int count = 0;
        boolean known = false;
        for (int ago = 0; ago < WEEK; ago++) {
            known |= bothKnown(ago);
            count += days.mood.at(ago) <= limit && days.motivation.at(ago) <= limit ? 1 : 0;
        }
        return known ? (Integer) count : null;
    }

    private @Nullable Integer bothFrom(double limit) {
        int count = 0;
        boolean known = false;
        for (int ago = 0; ago < WEEK; ago++) {
            known |= bothKnown(ago);
            count += days.mood.at(ago) >= limit && days.motivation.at(ago) >= limit ? 1 : 0;
        }
        return known ? (Integer) count : null;
    }

    private boolean bothKnown(int ago) {
        return days.mood.knownAt(ago) && days.motivation.knownAt(ago);
    }

    private @Nullable Integer irritableDays() {
        int count = 0;
        boolean known = false;
        for (int ago = 0; ago < WEEK; ago++) {
            known |= days.irritability.knownAt(ago) || days.mood.knownAt(ago);
            boolean irritable = days.irritability.at(ago) >= Thresholds.IRRITABLE;
            count += irritable || days.mood.at(ago) <= Thresholds.LOW_SPIRITS ? 1 : 0;
        }
        return known ? (Integer) count : null;
    }

    private @Nullable Integer easyDays() {
        if (!sessions.reachesBack(WEEK)) {
            return null;
        }
        int easy = 0;
        for (int ago = 0; ago < WEEK; ago++) {
            easy += sessions.easyOn(ago) ? 1 : 0;
        }
        return easy;
    }

    private @Nullable Integer easyDaysInARow() {
        if (!sessions.reachesBack(1)) {
            return null;
        }
        int end = Math.min(Series.DAYS, sessions.historyDays);
        int ago = 0;
        while (ago < end && sessions.easyOn(ago)) {
            ago++;
        }
        return ago;
    }
}
