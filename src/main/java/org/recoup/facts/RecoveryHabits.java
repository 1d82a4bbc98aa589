package org.recoup.facts;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.After;
import org.recoup.athlete.Day;

/** The arithmetic of {@link Habits}. */
final class RecoveryHabits {
    private static final int WEEK = Thresholds.WEEK_DAYS;
    private static final int MONTH = 28;
    private static final int KEY_SESSIONS = 5;
    private static final int KEY_SESSION_DAYS = 42;

    private final SessionLog sessions;
    private final DayLog days;
    private final Moment now;
    private final @Nullable Double massKg;

    private int key;
    private int keyWithFood;
    private int keyWithDose;
    private int underfuelled;
    private int weekKey;
    private int weekKeyWithFood;
    private boolean foodEverLogged;
    private boolean weekFood;
    private boolean mealsEverLogged;

    private boolean modalitiesEverLogged;
    private boolean napEverLogged;
    /** {@link Modalities} of the day of the advice. */
    private int today;
    /** {@link Modalities} of the last 7 days. */
    private int week;
    /** {@link Modalities} of the last 28 days. */
    private int month;

    private boolean whenNotSore;
    private boolean whenSore;
    private boolean sorenessUnknown;

    RecoveryHabits(SessionLog sessions, DayLog days, Moment now, @Nullable Double massKg) {
        this.sessions = sessions;
        this.days = days;
        this.now = now;
        this.massKg = massKg;
    }

    Habits habits(@Nullable Integer restDays) {
        for (int i = sessions.done.length - 1; i >= 0; i--) {
            look(sessions.done[i]);
        }
        for (int ago = 0; ago < Series.DAYS; ago++) {
            look(days.at(ago), ago);
        }
        Boolean sleep = seen(sleepSeen(), napEverLogged || days.sleepHours.known(0, Series.DAYS) > 0);
        Boolean food = seen(weekFood, foodEverLogged || mealsEverLogged);
        Boolean movement = seen((week & Modalities.MOVEMENT) != 0, modalitiesEverLogged);
        Boolean mind = seen((week & Modalities.MIND) != 0, modalitiesEverLogged);
        Boolean rest = restDays == null ? null : (Boolean) (restDays > 0);
        boolean anything = sleepSeen() || weekFood || week != 0;
        return new Habits(
                key == 0 || !foodEverLogged ? null : (Integer) keyWithFood,
                keyWithDose == 0 ? null : (Integer) underfuelled,
                weekKey == 0 || !foodEverLogged ? null : Unknown.rounded(100.0 * weekKeyWithFood / weekKey),
                days.asked ? (Integer) days.sleepHours.known(0, WEEK) : null,
                modalities(today),
                modalities(week),
                modalities(month),
                modalitiesEverLogged ? (Boolean) (week != 0 && (week & ~Modalities.STRETCHING) == 0) : null,
                onlyWhenSore(),
                sleep,
                food,
                movement,
                mind,
                anything ? (Integer) count(sleep, food, rest, movement, mind) : null,
                anything ? missing(sleep, food, rest, movement, mind) : null);
    }

    private void look(Done session) {
        After after = session.session.after();
        boolean food = after != null && foodLogged(after);
        foodEverLogged |= food;
        weekFood |= food && session.daysAgo < WEEK;
        if (after != null && after.modalities() != null) {
            log(after.modalities(), session.daysAgo);
        }
        if (!session.wantsFuel()) {
            return;
        }
        if (key < KEY_SESSIONS && session.daysAgo < KEY_SESSION_DAYS) {
            key++;
            keyWithFood += food ? 1 : 0;
            if (after != null && (after.carbohydrateG() != null || after.proteinG() != null)) {
                keyWithDose++;
                underfuelled += tooLittle(after) ? 1 : 0;
            }
        }
        if (session.daysAgo < WEEK && (food || !stillTimeToEat(session))) {
            weekKey++;
            weekKeyWithFood += food ? 1 : 0;
        }
    }

    private boolean stillTimeToEat(Done session) {
        return now.second() - session.endSecond < Thresholds.FUEL_DEADLINE_MIN * 60;
    }

    private static boolean foodLogged(After after) {
        return after.firstFuelMin() != null
                || after.mealMin() != null
                || after.carbohydrateG() != null
                || after.proteinG() != null;
    }

    private boolean tooLittle(After after) {
        double carbohydrateG = massKg == null ? Thresholds.CARBOHYDRATE_G : Thresholds.CARBOHYDRATE_G_PER_KG * massKg;
        return under(after.carbohydrateG(), carbohydrateG) || under(after.proteinG(), Thresholds.PROTEIN_G);
    }

    private static boolean under(@Nullable Double grams, double dose) {
        return grams != null && grams * 100 < Thresholds.UNDERFUELLED_PCT * dose;
    }

    private void look(@Nullable Day day, int ago) {
        if (day == null) {
            return;
        }
        if (day.modalities() != null) {
            log(day.modalities(), ago);
        }
        boolean food = day.meals() != null || day.fruitVegPortions() != null;
        mealsEverLogged |= food;
        weekFood |= food && ago < WEEK;
    }

    private void log(List<String> modalities, int ago) {
        modalitiesEverLogged = true;
        if (modalities.isEmpty()) {
            return;
        }
        int bits = Modalities.bits(modalities);
        napEverLogged |= (bits & Modalities.SLEEP) != 0;
        if (ago >= MONTH) {
            return;
        }
        month |= bits;
        today |= ago == 0 ? bits : 0;
        week |= ago < WEEK ? bits : 0;
        double soreness = days.soreness.at(ago);
        sorenessUnknown |= Double.isNaN(soreness);
        whenSore |= soreness >= Thresholds.HURTING;
        whenNotSore |= soreness < Thresholds.HURTING;
    }

    private @Nullable Set<String> modalities(int logged) {
        return modalitiesEverLogged ? Modalities.words(logged) : null;
    }

    private @Nullable Boolean onlyWhenSore() {
        if (whenNotSore) {
            return Boolean.FALSE;
        }
        return whenSore && !sorenessUnknown ? Boolean.TRUE : null;
    }

    private boolean sleepSeen() {
        return days.sleepHours.known(0, WEEK) > 0 || (week & Modalities.SLEEP) != 0;
    }

    /** What was never logged is unknown: neither seen nor missing. */
    private static @Nullable Boolean seen(boolean inTheWeek, boolean everLogged) {
        return everLogged ? (Boolean) inTheWeek : null;
    }

    private static int count(@Nullable Boolean... groups) {
        int seen = 0;
        for (Boolean group : groups) {
            seen += Boolean.TRUE.equals(group) ? 1 : 0;
        }
        return seen;
    }

    private static Set<String> missing(
            @Nullable Boolean sleep,
            @Nullable Boolean food,
            @Nullable Boolean rest,
            @Nullable Boolean movement,
            @Nullable Boolean mind) {
        Set<String> missing = new TreeSet<>();
        add("sleep", sleep, missing);
        add("food", food, missing);
        add("rest", rest, missing);
        add("movement", movement, missing);
        add("mind", mind, missing);
        return Collections.unmodifiableSet(missing);
    }

    private static void add(String group, @Nullable Boolean seen, Set<String> missing) {
        if (Boolean.FALSE.equals(seen)) {
            missing.add(group);
        }
    }
}
