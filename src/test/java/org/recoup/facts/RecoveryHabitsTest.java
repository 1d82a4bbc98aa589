package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recoup.testing.AthleteBuilder.after;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoup.testing.AthleteBuilder;

class RecoveryHabitsTest {
    private static Habits habits(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null).habits();
    }

    private static AthleteBuilder long61(AthleteBuilder athlete, int daysAgo, Object... afterFields) {
        return athlete.session(daysAgo, "durationMin", 61, "rpe", 3, "after", after(afterFields));
    }

    @Test
    void nothingIsKnownWhereNothingWasLogged() {
        Habits habits = habits(new AthleteBuilder().session(1, "rpe", 8));
        assertThat(FactTypes.of(Habits.class).fields())
                .allSatisfy(field ->
                        assertThat(field.value(habits)).as(field.name()).isNull());
    }

    @Test
    void theLastFiveSessionsOver60MinutesOrHardCount() {
        AthleteBuilder athlete = new AthleteBuilder();
        long61(athlete, 9, "mealMin", 30);
        for (int ago = 7; ago > 3; ago--) {
            long61(athlete, ago, "mealMin", 30);
        }
        athlete.session(3, "rpe", 7);
        athlete.session(2, "durationMin", 60, "rpe", 6.9, "after", after("mealMin", 30));
        assertThat(habits(athlete).keySessions5()).isEqualTo(4);
    }

    @Test
    void foodIsAnythingLoggedOnEating() {
        assertThat(habits(long61(new AthleteBuilder(), 1, "firstFuelMin", 5)).keySessions5())
                .isEqualTo(1);
        assertThat(habits(long61(new AthleteBuilder(), 1, "carbohydrateG", 5)).keySessions5())
                .isEqualTo(1);
        assertThat(habits(long61(new AthleteBuilder(), 1, "proteinG", 5)).keySessions5())
                .isEqualTo(1);
        assertThat(habits(long61(new AthleteBuilder(), 1, "electrolytes", true)).keySessions5())
                .isNull();
        assertThat(habits(long61(long61(new AthleteBuilder(), 1, "electrolytes", true), 30, "mealMin", 9))
                        .keySessions5())
                .isEqualTo(1);
    }

    @Test
    void underHalfTheDoseIsTooLittle() {
        assertThat(underfuelled(60.0, "carbohydrateG", 30)).isZero();
        assertThat(underfuelled(60.0, "carbohydrateG", 29.9)).isEqualTo(1);
        assertThat(underfuelled(80.0, "carbohydrateG", 39.9)).isEqualTo(1);
        assertThat(underfuelled(null, "carbohydrateG", 30)).isZero();
        assertThat(underfuelled(null, "carbohydrateG", 29.9)).isEqualTo(1);
        assertThat(underfuelled(60.0, "proteinG", 10)).isZero();
        assertThat(underfuelled(60.0, "proteinG", 9.9)).isEqualTo(1);
        assertThat(underfuelled(60.0, "carbohydrateG", 90, "proteinG", 9.9)).isEqualTo(1);
        assertThat(underfuelled(60.0, "mealMin", 30)).isNull();
    }

    private static Integer underfuelled(Double massKg, Object... afterFields) {
        return habits(long61(new AthleteBuilder().athlete("massKg", massKg), 1, afterFields))
                .underfuelled5();
    }

    @Test
    void theShareFuelledIsThatOfTheSessionsOfTheWeek() {
        AthleteBuilder athlete = new AthleteBuilder();
        long61(athlete, 7, "mealMin", 30);
        assertThat(habits(athlete).fuelledSharePct7()).isNull();
        long61(athlete, 6, "mealMin", 30);
        athlete.sessions(5, 4, "rpe", 8).session(3, "rpe", 2);
        assertThat(habits(athlete).fuelledSharePct7()).isEqualTo(33.333333);
        assertThat(habits(long61(athlete, 2, "mealMin", 30)).fuelledSharePct7()).isEqualTo(50);
        assertThat(habits(new AthleteBuilder().session(1, "rpe", 8)).fuelledSharePct7())
                .isNull();
    }

    @Test
    void forThreeHoursThereIsStillTimeToEat() {
        AthleteBuilder athlete = long61(new AthleteBuilder(), 3, "mealMin", 30);
        athlete.session(0, "rpe", 8, "at", "14:15");
        assertThat(habits(athlete.at("17:59")).fuelledSharePct7()).isEqualTo(100);
        assertThat(habits(athlete.at("18:00")).fuelledSharePct7()).isEqualTo(50);
        AthleteBuilder fed = new AthleteBuilder().at("18:00");
        assertThat(habits(fed.session(0, "rpe", 8, "at", "17:00", "after", after("firstFuelMin", 5)))
                        .fuelledSharePct7())
                .isEqualTo(100);
    }

    @Test
    void nightsLoggedAreCounted() {
        assertThat(habits(new AthleteBuilder().daily("sleepHours", 8, null, 8, 8, null, null, 7, 7))
                        .sleepLogged7())
                .isEqualTo(4);
        assertThat(habits(new AthleteBuilder().day(0)).sleepLogged7()).isZero();
    }

    @Test
    void waysToRecoverComeFromDaysAndSessionsInOneOrder() {
        AthleteBuilder athlete = new AthleteBuilder()
                .day(6, "modalities", List.of("walk", "nap"))
                .day(27, "modalities", List.of("sauna"))
                .day(28, "modalities", List.of("massage"))
                .session(0, "after", after("modalities", List.of("mobility", "walk")));
        assertThat(habits(athlete).modalitiesToday()).containsExactly("mobility", "walk");
        assertThat(habits(athlete).modalities7()).containsExactly("mobility", "nap", "walk");
        assertThat(habits(athlete).modalities28()).containsExactly("mobility", "nap", "sauna", "walk");
        assertThat(habits(new AthleteBuilder().day(7, "modalities", List.of("walk")))
                        .modalities7())
                .isEmpty();
        assertThat(habits(new AthleteBuilder().day(40, "modalities", List.of())).modalities28())
                .isEmpty();
    }

    @Test
    void stretchingIsMobilityAndYoga() {
        assertThat(habits(new AthleteBuilder().day(1, "modalities", List.of("mobility", "yoga")))
                        .onlyStretching7())
                .isTrue();
        assertThat(habits(new AthleteBuilder().day(1, "modalities", List.of("mobility", "nap")))
                        .onlyStretching7())
                .isFalse();
        assertThat(habits(new AthleteBuilder().day(8, "modalities", List.of("mobility")))
                        .onlyStretching7())
                .isFalse();
    }

    @Test
    void recoveryOnlyWhenSoreIsToldByTheSorenessOfItsDays() {
        assertThat(onlyWhenSore(5.0)).isTrue();
        assertThat(onlyWhenSore(4.9)).isFalse();
        assertThat(onlyWhenSore(null)).isNull();
        assertThat(habits(sore(5.0).day(1, "modalities", List.of("walk"), "soreness", 1))
                        .onlyWhenSore28())
                .isFalse();
        assertThat(habits(sore(5.0).day(1, "modalities", List.of("walk"))).onlyWhenSore28())
                .isNull();
        assertThat(habits(sore(5.0).day(28, "modalities", List.of("walk"), "soreness", 1))
                        .onlyWhenSore28())
                .isTrue();
        assertThat(habits(new AthleteBuilder().day(3, "modalities", List.of(), "soreness", 7))
                        .onlyWhenSore28())
                .isNull();
    }

    private static Boolean onlyWhenSore(Double soreness) {
        return habits(sore(soreness)).onlyWhenSore28();
    }

    private static AthleteBuilder sore(Double soreness) {
        return new AthleteBuilder().day(3, "modalities", List.of("foam-roll"), "soreness", soreness);
    }

    @Test
    void groupsSeenAndMissingMakeUpTheFiveWhereEachWasLoggedBefore() {
        AthleteBuilder athlete = loggedBefore().session(6, "rpe", 3).day(6, "meals", 3);
        assertThat(habits(athlete).groups7()).isEqualTo(2);
        assertThat(habits(athlete).missingGroups7()).containsExactly("mind", "movement", "sleep");
        athlete.day(1, "modalities", List.of("nap", "swim", "journal"));
        assertThat(habits(athlete).groups7()).isEqualTo(5);
        assertThat(habits(athlete).missingGroups7()).isEmpty();
    }

    /** Each kind of recovery, longer ago than a week. */
    private static AthleteBuilder loggedBefore() {
        return new AthleteBuilder().day(40, "sleepHours", 8, "meals", 4, "modalities", List.of("walk", "journal"));
    }

    @Test
    void eachGroupIsSeenInItsOwnWays() {
        assertThat(missing(loggedBefore().day(6, "sleepHours", 5))).containsExactly("food", "mind", "movement");
        assertThat(missing(loggedBefore().day(6, "fruitVegPortions", 5))).containsExactly("mind", "movement", "sleep");
        assertThat(missing(loggedBefore().session(1, "after", after("mealMin", 5))))
                .containsExactly("mind", "movement", "sleep");
        for (String movement : List.of("walk", "ride", "swim", "yoga", "mobility")) {
            assertThat(missing(loggedBefore().day(0, "modalities", List.of(movement))))
                    .as(movement)
                    .containsExactly("food", "mind", "sleep");
        }
        for (String mind : List.of("mindfulness", "journal", "social-run")) {
            assertThat(missing(loggedBefore().day(0, "modalities", List.of(mind))))
                    .as(mind)
                    .containsExactly("food", "movement", "sleep");
        }
        for (String other : List.of("foam-roll", "massage", "compression", "sauna", "bath", "ice-bath")) {
            assertThat(missing(loggedBefore().day(0, "modalities", List.of(other))))
                    .as(other)
                    .hasSize(4);
        }
        assertThat(missing(loggedBefore().sessions(6, 0, "rpe", 3).day(0, "sleepHours", 8)))
                .containsExactly("food", "mind", "movement", "rest");
        assertThat(missing(new AthleteBuilder().day(7, "sleepHours", 5))).isNull();
    }

    @Test
    void whatWasNeverLoggedIsUnknownAndNotMissing() {
        Habits nights = habits(new AthleteBuilder().day(1, "sleepHours", 8));
        assertThat(nights.missingGroups7()).isEmpty();
        assertThat(nights.groups7()).isEqualTo(1);
        assertThat(nights.sleepSeen7()).isTrue();
        assertThat(nights.foodSeen7()).isNull();
        assertThat(nights.movementSeen7()).isNull();
        assertThat(nights.mindSeen7()).isNull();
        assertThat(missing(new AthleteBuilder().day(0, "modalities", List.of()).day(1, "sleepHours", 8)))
                .containsExactly("mind", "movement");
        assertThat(missing(new AthleteBuilder()
                        .day(30, "modalities", List.of("nap"))
                        .day(1, "meals", 4)))
                .containsExactly("mind", "movement", "sleep");
    }

    @Test
    void whatWasLoggedLongerAgoThanAWeekIsKnownNotToBeSeen() {
        Habits habits = habits(loggedBefore());
        assertThat(habits.missingGroups7()).isNull();
        assertThat(List.of(habits.sleepSeen7(), habits.foodSeen7(), habits.movementSeen7(), habits.mindSeen7()))
                .containsOnly(false);
    }

    private static Iterable<String> missing(AthleteBuilder athlete) {
        return habits(athlete).missingGroups7();
    }

    @Test
    void anEasyHourIsNoSessionThatWantsFuel() {
        Object[] fed = {"rpe", 3, "after", after("mealMin", 30)};
        assertThat(habits(new AthleteBuilder().session(1, "durationMin", 60).session(2, fed))
                        .keySessions5())
                .isNull();
    }

    @Test
    void sessionsOverSixWeeksOldDoNotCount() {
        assertThat(habits(long61(new AthleteBuilder(), 42, "mealMin", 30)).keySessions5())
                .isNull();
        assertThat(habits(long61(new AthleteBuilder(), 41, "mealMin", 30)).keySessions5())
                .isEqualTo(1);
    }

    @Test
    void groupsOfAWeekAgoAreNotSeen() {
        assertThat(missing(new AthleteBuilder()
                        .session(7, "after", after("mealMin", 5))
                        .day(0, "sleepHours", 8)))
                .containsExactly("food");
        assertThat(missing(new AthleteBuilder().day(7, "meals", 5).day(0, "sleepHours", 8)))
                .containsExactly("food");
        assertThat(habits(new AthleteBuilder().sessions(6, 0, "rpe", 3).day(0, "sleepHours", 8))
                        .groups7())
                .isEqualTo(1);
    }
}
