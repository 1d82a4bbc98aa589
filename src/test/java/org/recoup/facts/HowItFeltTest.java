package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recoup.testing.AthleteBuilder;

class HowItFeltTest {
    private static Wellness wellness(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null).wellness();
    }

    private static Wellness daily(String field, Object... backFromToday) {
        return wellness(new AthleteBuilder().daily(field, backFromToday));
    }

    @Test
    void nothingIsKnownWithoutALog() {
        Wellness wellness = wellness(new AthleteBuilder());
        assertThat(FactTypes.of(Wellness.class).fields())
                .allSatisfy(field ->
                        assertThat(field.value(wellness)).as(field.name()).isNull());
    }

    @Test
    void entriesAreDaysThatSayHowItWas() {
        assertThat(daily("fatigue", 1, 1, null, 1, 1, 1, 1, 1).entries7()).isEqualTo(6);
        assertThat(daily("alcoholUnits", 1, 1).entries7()).isZero();
        for (String field : new String[] {"sleepHours", "soreness", "stress", "mentalFatigue", "irritability"}) {
            assertThat(daily(field, 1.0).entries7()).as(field).isEqualTo(1);
        }
        for (String field : new String[] {"sleepQuality", "mood", "motivation"}) {
            assertThat(daily(field, 1).entries7()).as(field).isEqualTo(1);
        }
        assertThat(daily("stiff", false).entries7()).isEqualTo(1);
        assertThat(daily("illness", "none").entries7()).isEqualTo(1);
    }

    @Test
    void daysOfFatigueAreCountedFrom5AndFrom6() {
        Wellness wellness = daily("fatigue", 5, 4.9, 6, 5.9, null, null, 6, 9);
        assertThat(wellness.fatigueRaisedDays7()).isEqualTo(4);
        assertThat(wellness.fatigueHighDays7()).isEqualTo(2);
        assertThat(daily("fatigue", null, null, null, null, null, null, null, 9).fatigueRaisedDays7())
                .isNull();
    }

    @Test
    void aSpellReachesUpToTodayOrYesterday() {
        assertThat(daily("fatigue", 5, 5, 5, 4.9, 5).fatigueRaisedRunDays()).isEqualTo(3);
        assertThat(daily("fatigue", null, 5, 5, 4).fatigueRaisedRunDays()).isEqualTo(2);
        assertThat(daily("fatigue", 4, 5, 5).fatigueRaisedRunDays()).isZero();
        assertThat(daily("fatigue", null, null, 5).fatigueRaisedRunDays()).isNull();
    }

    @Test
    void oneForgottenDayDoesNotEndASpellAndTwoDo() {
        assertThat(daily("fatigue", 5, null, 5, 5).fatigueRaisedRunDays()).isEqualTo(4);
        assertThat(daily("fatigue", 5, null, null, 5).fatigueRaisedRunDays()).isEqualTo(1);
        assertThat(daily("fatigue", 5, null, 4, 5).fatigueRaisedRunDays()).isEqualTo(1);
        assertThat(daily("fatigue", 5, null).fatigueRaisedRunDays()).isEqualTo(1);
    }

    @Test
    void aSpellOfTheWholeLogEndsWithIt() {
        Object[] days = new Object[43];
        java.util.Arrays.fill(days, 5);
        assertThat(daily("fatigue", days).fatigueRaisedRunDays()).isEqualTo(43);
        days[41] = null;
        assertThat(daily("fatigue", days).fatigueRaisedRunDays()).isEqualTo(43);
        days[42] = null;
        assertThat(daily("fatigue", days).fatigueRaisedRunDays()).isEqualTo(41);
    }

    @Test
    void fatigueIsComparedWithTheMeanOfSevenOfThe28DaysBefore() {
        AthleteBuilder athlete =
                new AthleteBuilder().daily("fatigue", 6, 3, 3, 3, 3, 3, 3).day(29, "fatigue", 10);
        assertThat(wellness(athlete).fatigueAboveUsual()).isNull();
        assertThat(wellness(athlete.day(28, "fatigue", 3)).fatigueAboveUsual()).isEqualTo(3);
        assertThat(daily("fatigue", null, 3, 3, 3, 3, 3, 3, 3).fatigueAboveUsual())
                .isNull();
    }

    @Test
    void meanAndDeviationNeedFiveDays() {
        Wellness wellness = daily("fatigue", 1, 3, 1, 3, null, 2, null, 9);
        assertThat(wellness.fatigueMean7()).isEqualTo(2);
        assertThat(wellness.fatigueSd7()).isEqualTo(0.894427);
        Wellness four = daily("fatigue", 1, 3, 1, 3, null, null, null, 9);
        assertThat(four.fatigueMean7()).isNull();
        assertThat(four.fatigueSd7()).isNull();
    }

    @Test
    void theChangeOfTheMeanNeedsFourDaysInEachWeek() {
        assertThat(daily("fatigue", 5, 5, 5, 5, null, null, null, 3, 3, 3, 3).fatigueMeanChange())
                .isEqualTo(2);
        assertThat(daily("fatigue", 5, 5, 5, null, null, null, null, 3, 3, 3, 3).fatigueMeanChange())
                .isNull();
        assertThat(daily("fatigue", 5, 5, 5, 5, null, null, null, 3, 3, 3).fatigueMeanChange())
                .isNull();
    }

    @Test
    void daysAreSoreFrom3() {
        Wellness wellness = daily("soreness", 3, 3, 2.9, 4, 4, 4, 2, 1, 5, 1, 1, 1, 1, 3, 9);
        assertThat(wellness.soreRunDays()).isEqualTo(2);
        assertThat(wellness.soreLongestRun14()).isEqualTo(3);
        assertThat(wellness.soreDays14()).isEqualTo(7);
        assertThat(wellness.soreEpisodes14()).isEqualTo(4);
    }

    @Test
    void theLongestSpellNeedsSevenDaysAndAForgottenOneBelongsToIt() {
        assertThat(daily("soreness", 1, 1, 1, 1, 1, 1).soreLongestRun14()).isNull();
        assertThat(daily("soreness", 1, 1, 1, 1, 1, 1, 1).soreLongestRun14()).isZero();
        assertThat(daily("soreness", 1, 1, 3, null, 3, 3, 1, 1, 1).soreLongestRun14())
                .isEqualTo(4);
        assertThat(daily("soreness", 1, 1, 3, null, 3, 3, 1, 1, 1).soreEpisodes14())
                .isEqualTo(1);
        assertThat(daily("soreness", 1, 1, 3, null, null, 3, 3, 1, 1, 1).soreEpisodes14())
                .isEqualTo(2);
        assertThat(daily("soreness", 1).soreEpisodes14()).isZero();
    }

    @Test
    void stiffnessAndIllnessLastUpToNow() {
        assertThat(daily("stiff", true, true, false).stiffRunDays()).isEqualTo(2);
        assertThat(daily("stiff", false, true).stiffRunDays()).isZero();
        assertThat(daily("illness", "below-neck-or-fever", "below-neck-or-fever", "above-neck")
                        .illDays())
                .isEqualTo(2);
        assertThat(daily("illness", "above-neck").illDays()).isZero();
        assertThat(daily("stress", 1).illDays()).isNull();
    }

    @Test
    void anIllnessHasItsLengthWhenItIsOver() {
        String ill = "below-neck-or-fever";
        assertThat(daily("illness", "none", ill, ill, null, ill, "none", ill).illDays())
                .isEqualTo(4);
        assertThat(daily("illness", "none", null, null, ill, ill).illDays()).isEqualTo(2);
    }

    @Test
    void sorenessHasFadedAt2() {
        assertThat(daily("soreness", 2.9, 2.1, 3, 4, 1).soreUnfadedDays()).isEqualTo(2);
        assertThat(daily("soreness", 2, 3, 3, 3).soreUnfadedDays()).isZero();
        assertThat(daily("soreness", null, 2.5, 3).soreUnfadedDays()).isEqualTo(1);
        assertThat(daily("soreness", 2.5, null, 3).soreUnfadedDays()).isZero();
        assertThat(daily("soreness", null, null, 3).soreUnfadedDays()).isNull();
    }

    @Test
    void lowSpiritsAreThoseOf2OrLess() {
        assertThat(daily("motivation", 2, 3, 1, 2, 5, 5, 5, 1).lowMotivationDays7())
                .isEqualTo(3);
        assertThat(daily("mood", 2, 3, 1, 4, 4, 4, 2, 1).lowMoodDays7()).isEqualTo(3);
        assertThat(daily("mood", 1).lowMotivationDays7()).isNull();
    }

    @Test
    void moodAndMotivationAreCountedTogether() {
        Wellness wellness = wellness(new AthleteBuilder()
                .daily("mood", 2, 1, 1, 2, 3, 3, 4, 1)
                .daily("motivation", 2, 1, 2, 3, 3, 2, null, 1));
        assertThat(wellness.mentallyLowDays7()).isEqualTo(3);
        assertThat(wellness.goodMoodDays7()).isEqualTo(1);
        Wellness good = wellness(new AthleteBuilder().daily("mood", 3, 4, 5, 4).daily("motivation", 3, 4, 2, 3));
        assertThat(good.goodMoodDays7()).isEqualTo(3);
        assertThat(good.mentallyLowDays7()).isZero();
        assertThat(daily("motivation", 4, 4).goodMoodDays7()).isNull();
        assertThat(daily("mood", 4, 4).goodMoodDays7()).isNull();
        assertThat(daily("mood", 1, 1).mentallyLowDays7()).isNull();
    }

    @Test
    void irritabilityFrom7OrLowMoodCounts() {
        Wellness wellness = wellness(new AthleteBuilder()
                .daily("irritability", 7, 6.9, null, 8, null, null, null, 9)
                .daily("mood", 4, 3, 2, 2));
        assertThat(wellness.irritableDays7()).isEqualTo(3);
        assertThat(daily("stress", 9).irritableDays7()).isNull();
        assertThat(daily("mood", 3).irritableDays7()).isZero();
        assertThat(daily("irritability", 3).irritableDays7()).isZero();
    }

    @Test
    void daysOfDisturbedAppetiteAreCounted() {
        assertThat(daily("appetite", "low", "high", "normal", "low", null, null, "low", "low")
                        .disturbedAppetiteDays7())
                .isEqualTo(3);
        assertThat(daily("mood", 3).disturbedAppetiteDays7()).isNull();
        String n = "normal";
        assertThat(daily("appetite", "high", "low", "high", n, n, n, n, n, n, n, n, n, n, n)
                        .disturbedAppetiteDays7())
                .isEqualTo(3);
        String h = "high";
        assertThat(daily("appetite", h, h, h, n, n, n, n, h, h, n, n, n, n, n).disturbedAppetiteDays7())
                .isZero();
    }

    @Test
    void theLongestOfTheSignsThatReachUpToTodayCounts() {
        assertThat(daily("motivation", 2, 1, 2, 3, 2).signRunDays()).isEqualTo(3);
        assertThat(daily("motivation", 3, 1, 2).signRunDays()).isZero();
        assertThat(daily("irritability", 7, 7).signRunDays()).isEqualTo(2);
        assertThat(daily("stress", 9).signRunDays()).isNull();
    }

    @Test
    void poorSleepIsASignWhereThereWasTimeForSleep() {
        AthleteBuilder athlete =
                new AthleteBuilder().daily("sleepQuality", 2, 1, 2, 2, 3).daily("sleepHours", 7.5, 8, 8, 7, 8);
        assertThat(wellness(athlete).signRunDays()).isEqualTo(3);
        assertThat(wellness(athlete.athlete("usualBedtime", "22:00", "usualWakeTime", "05:30"))
                        .signRunDays())
                .isEqualTo(4);
        assertThat(daily("sleepQuality", 2, 2).signRunDays()).isNull();
    }

    @Test
    void theRecoveryWeekIsHeldAgainstTheWeekBeforeIt() {
        AthleteBuilder athlete = new AthleteBuilder()
                .daily("fatigue", 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 1)
                .plan("lastRecoveryWeek", AthleteBuilder.TODAY.minusDays(4));
        assertThat(wellness(athlete).fatigueChangeInRecoveryWeek()).isEqualTo(-1);
        athlete.plan("lastRecoveryWeek", AthleteBuilder.TODAY.minusDays(10));
        assertThat(wellness(athlete).fatigueChangeInRecoveryWeek()).isNull();
        athlete.plan("lastRecoveryWeek", AthleteBuilder.TODAY.minusDays(2));
        assertThat(wellness(athlete).fatigueChangeInRecoveryWeek()).isNull();
    }

    @Test
    void easyDaysAreEasyOrWithoutTraining() {
        AthleteBuilder athlete = new AthleteBuilder()
                .session(7, "rpe", 8)
                .session(5, "rpe", 4)
                .session(4, "rpe", 3)
                .session(3, "durationMin", 100, "rpe", 3)
                .session(2)
                .session(0, "rpe", 3);
        assertThat(wellness(athlete).easyDays7()).isEqualTo(4);
        assertThat(wellness(athlete).easyDaysInARow()).isEqualTo(2);
        assertThat(wellness(athlete.session(0, "at", "12:00", "rpe", 5)).easyDaysInARow())
                .isZero();
    }

    @Test
    void easyDaysNeedAHistory() {
        assertThat(wellness(new AthleteBuilder().session(6, "rpe", 3)).easyDays7())
                .isEqualTo(7);
        assertThat(wellness(new AthleteBuilder().session(5, "rpe", 3)).easyDays7())
                .isNull();
        assertThat(wellness(new AthleteBuilder().session(5, "rpe", 3)).easyDaysInARow())
                .isEqualTo(6);
        assertThat(wellness(new AthleteBuilder().session(80, "rpe", 3)).easyDaysInARow())
                .isEqualTo(Series.DAYS);
        assertThat(wellness(new AthleteBuilder().noSessions()).easyDaysInARow()).isNull();
    }

    @Test
    void aDayBeyondTheWindowMakesNoSpellLonger() {
        Wellness wellness = daily("soreness", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, null, 3);
        assertThat(wellness.soreLongestRun14()).isEqualTo(1);
        assertThat(wellness.soreEpisodes14()).isEqualTo(1);
    }

    @Test
    void moodOfAWeekAgoDoesNotCount() {
        assertThat(wellness(new AthleteBuilder().day(7, "mood", 4, "motivation", 4))
                        .goodMoodDays7())
                .isNull();
    }
}
