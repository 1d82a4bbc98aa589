package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.testing.AthleteBuilder;

class TrainingLoadTest {
    private static Load load(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null).load();
    }

    /** One session a week of that load, the first in the current week. */
    private static AthleteBuilder weeks(double... loads) {
        AthleteBuilder athlete = new AthleteBuilder().session(7 * loads.length - 1, "rpe", 0, "distanceKm", 0);
        for (int week = 0; week < loads.length; week++) {
            athlete.session(7 * week + 3, "durationMin", 100, "rpe", loads[week] / 100, "distanceKm", loads[week] / 10);
        }
        return athlete;
    }

    @Test
    void aFileThatSaysNothingOfSessionsLeavesAllUnknown() {
        Load load = load(new AthleteBuilder().day(0));
        assertThat(FactTypes.of(Load.class).fields())
                .allSatisfy(
                        field -> assertThat(field.value(load)).as(field.name()).isNull());
        assertThat(load(new AthleteBuilder().plan("heavyCycle", true)).heavyCycle())
                .isTrue();
        assertThat(load(new AthleteBuilder().plan("heavyCycle", false)).heavyCycle())
                .isNull();
    }

    @Test
    void theLastSevenDaysAreTodayAndTheSixBefore() {
        Load load = load(new AthleteBuilder()
                .session(7, "rpe", 3, "distanceKm", 50)
                .session(6, "rpe", 3, "distanceKm", 8)
                .session(0, "rpe", 4, "distanceKm", 9, "durationMin", 50)
                .session(0, "at", "12:00", "kind", "strength", "rpe", 5, "durationMin", 30));
        assertThat(load.sessions7()).isEqualTo(3);
        assertThat(load.runs7()).isEqualTo(2);
        assertThat(load.km7()).isEqualTo(17);
        assertThat(load.load7()).isEqualTo(45 * 3 + 200 + 150);
    }

    @Test
    void aSessionWithoutRpeLeavesTheLoadUnknown() {
        assertThat(load(new AthleteBuilder().session(1, "rpe", 3).session(0)).load7())
                .isNull();
        assertThat(load(new AthleteBuilder().session(1, "rpe", 3).session(0, "sport", "walk", "durationMin", 30))
                        .load7())
                .isEqualTo(135);
    }

    @Test
    void aRunWithoutDistanceLeavesTheDistanceUnknown() {
        AthleteBuilder athlete = new AthleteBuilder().session(6, "distanceKm", 8);
        assertThat(load(athlete).km7()).isEqualTo(8);
        assertThat(load(athlete.session(1, "sport", "ride")).km7()).isEqualTo(8);
        assertThat(load(athlete.session(1)).km7()).isNull();
    }

    @Test
    void theDistanceOfAWeekNeedsAWeek() {
        assertThat(load(new AthleteBuilder().session(5, "distanceKm", 8)).km7()).isNull();
    }

    @Test
    void distanceIsComparedWithTheWeekBefore() {
        assertThat(load(weeks(550, 500)).kmRampPct()).isEqualTo(10);
        assertThat(load(weeks(450, 500)).kmRampPct()).isEqualTo(-10);
        assertThat(load(weeks(450, 0)).kmRampPct()).isNull();
        assertThat(load(weeks(450)).kmRampPct()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"6, 10", "7, 100", "13, 100", "14, -", "19, -", "20, 10"})
    void aWeekThatSharesADayWithTheRecoveryWeekIsPassedOver(int recoveryWeekBegan, Double expectedPct) {
        AthleteBuilder athlete =
                weeks(550, 500, 275).plan("lastRecoveryWeek", AthleteBuilder.TODAY.minusDays(recoveryWeekBegan));
        assertThat(load(athlete).kmRampPct()).isEqualTo(expectedPct);
    }

    @Test
    void theRampIsAgainstTheMeanOfTheFourWeeksBefore() {
        Load load = load(weeks(600, 400, 500, 500, 600));
        assertThat(load.loadRampPct()).isEqualTo(20);
        assertThat(load.loadRatio()).isEqualTo(1.2);
    }

    @Test
    void theRampNeedsThreeEarlierWeeks() {
        assertThat(load(weeks(600, 500, 500, 500)).loadRampPct()).isEqualTo(20);
        assertThat(load(weeks(600, 500, 500)).loadRampPct()).isNull();
        assertThat(load(weeks(600, 500, 500, 500, 500).session(10)).loadRampPct())
                .isEqualTo(20);
        assertThat(load(weeks(600, 500, 500, 500, 500).session(10).session(17)).loadRampPct())
                .isNull();
        assertThat(load(weeks(600, 0, 0, 0, 0)).loadRatio()).isNull();
    }

    @Test
    void historyCountsFromTheEarliestSessionOrPlannedOne() {
        AthleteBuilder young =
                new AthleteBuilder().session(27, "rpe", 5, "durationMin", 100).sessions(13, 0, "rpe", 5);
        assertThat(load(young).loadRampPct()).isNotNull();
        AthleteBuilder younger =
                new AthleteBuilder().session(26, "rpe", 5, "durationMin", 100).sessions(13, 0, "rpe", 5);
        assertThat(load(younger).loadRampPct()).isNull();
        assertThat(load(younger.planned(-27, "easy")).loadRampPct()).isNotNull();
    }

    @Test
    void weeksRiseAsLongAsEachHasMoreLoad() {
        assertThat(load(weeks(600, 500, 400, 300)).weeksRising()).isEqualTo(3);
        assertThat(load(weeks(600, 500, 500, 300)).weeksRising()).isEqualTo(1);
        assertThat(load(weeks(500, 500)).weeksRising()).isZero();
        assertThat(load(weeks(600)).weeksRising()).isNull();
        assertThat(load(weeks(600, 500).session(0)).weeksRising()).isNull();
        assertThat(load(weeks(600, 500, 400, 300, 200, 100, 50)).weeksRising()).isEqualTo(4);
    }

    @Test
    void threeDaysAreSetAgainstTheUsualThree() {
        AthleteBuilder athlete = new AthleteBuilder().sessions(30, 3, "rpe", 2).sessions(2, 0, "rpe", 4);
        assertThat(load(athlete).load3Ratio()).isEqualTo(2);
        assertThat(load(new AthleteBuilder()
                                .sessions(40, 31, "rpe", 9)
                                .sessions(30, 3, "rpe", 2)
                                .sessions(2, 0, "rpe", 4))
                        .load3Ratio())
                .isEqualTo(2);
        assertThat(load(new AthleteBuilder().sessions(23, 3, "rpe", 2).sessions(2, 0, "rpe", 4))
                        .load3Ratio())
                .isEqualTo(2);
        assertThat(load(new AthleteBuilder().sessions(22, 3, "rpe", 2).sessions(2, 0, "rpe", 4))
                        .load3Ratio())
                .isNull();
        assertThat(load(new AthleteBuilder().sessions(30, 3, "rpe", 0).sessions(2, 0, "rpe", 4))
                        .load3Ratio())
                .isNull();
    }

    @Test
    void twoHardSessionsOfOneDayAreOneHardDay() {
        Load load = load(new AthleteBuilder()
                .session(6, "kind", "intervals")
                .session(2, "rpe", 7)
                .session(2, "at", "17:00", "rpe", 7)
                .session(7, "kind", "race"));
        assertThat(load.hardDays7()).isEqualTo(2);
    }

    @Test
    void hardDaysAreAtLeastThoseKnown() {
        assertThat(load(new AthleteBuilder().session(1).session(2, "kind", "tempo"))
                        .hardDays7())
                .isEqualTo(1);
        assertThat(load(new AthleteBuilder().session(1)).hardDays7()).isNull();
        assertThat(load(new AthleteBuilder().session(1).session(1, "at", "17:00", "rpe", 8))
                        .hardDays7())
                .isEqualTo(1);
        assertThat(load(new AthleteBuilder().session(1, "rpe", 3)).hardDays7()).isZero();
        assertThat(load(new AthleteBuilder().noSessions()).hardDays7()).isZero();
    }

    @Test
    void hardDaysInARowReachUpToTodayOrYesterday() {
        assertThat(load(new AthleteBuilder().sessions(2, 0, "rpe", 7)).hardDaysInARow())
                .isEqualTo(3);
        assertThat(load(new AthleteBuilder().sessions(2, 1, "rpe", 7)).hardDaysInARow())
                .isEqualTo(2);
        assertThat(load(new AthleteBuilder().sessions(3, 2, "rpe", 7)).hardDaysInARow())
                .isZero();
        assertThat(load(new AthleteBuilder().session(1)).hardDaysInARow()).isNull();
        assertThat(load(new AthleteBuilder().session(0)).hardDaysInARow()).isNull();
        assertThat(load(new AthleteBuilder().session(2)).hardDaysInARow()).isZero();
        assertThat(load(new AthleteBuilder().sessions(60, 0, "rpe", 7)).hardDaysInARow())
                .isEqualTo(Series.DAYS);
    }

    @Test
    void restDaysAreDaysWithoutTraining() {
        assertThat(load(new AthleteBuilder().sessions(6, 0)).restDays7()).isZero();
        assertThat(load(new AthleteBuilder().sessions(7, 2)).restDays7()).isEqualTo(2);
        assertThat(load(new AthleteBuilder().session(6).session(3, "sport", "walk", "durationMin", 30))
                        .restDays7())
                .isEqualTo(6);
    }

    @Test
    void restDaysNeedAWeekOfHistory() {
        assertThat(load(new AthleteBuilder().session(5)).restDays7()).isNull();
        assertThat(load(new AthleteBuilder().session(5).planned(-6, "rest")).restDays7())
                .isEqualTo(6);
        assertThat(load(new AthleteBuilder().noSessions()).restDays7()).isNull();
        assertThat(load(new AthleteBuilder().planned(-6, "rest")).restDays7()).isNull();
    }

    @Test
    void todayIsNoRestDayWhileTrainingIsStillToCome() {
        AthleteBuilder athlete = new AthleteBuilder().session(6);
        assertThat(load(athlete.planned(0, "mobility").planned(0, "rest").planned(1, "easy"))
                        .restDays7())
                .isEqualTo(6);
        assertThat(load(athlete.planned(0, "easy", "time", "19:00")).restDays7())
                .isEqualTo(5);
    }

    @Test
    void daysSinceRestCountDaysWithTrainingInARow() {
        assertThat(load(new AthleteBuilder().session(5).sessions(3, 0)).daysSinceRest())
                .isEqualTo(4);
        assertThat(load(new AthleteBuilder().session(5).sessions(3, 1)).daysSinceRest())
                .isEqualTo(3);
        assertThat(load(new AthleteBuilder().session(5).sessions(3, 2)).daysSinceRest())
                .isZero();
    }

    @Test
    void daysSinceRestAreUnknownUntilTheHistoryReachesARestDayOrTenDays() {
        assertThat(load(new AthleteBuilder().sessions(8, 0)).daysSinceRest()).isNull();
        assertThat(load(new AthleteBuilder().sessions(9, 0)).daysSinceRest()).isEqualTo(10);
        assertThat(load(new AthleteBuilder().sessions(10, 1)).daysSinceRest()).isEqualTo(10);
        assertThat(load(new AthleteBuilder().noSessions()).daysSinceRest()).isNull();
    }

    @Test
    void easySharesCountEnduranceSessionsThatCanBeClassed() {
        AthleteBuilder athlete = new AthleteBuilder()
                .session(14, "rpe", 8)
                .session(13, "rpe", 3)
                .session(12, "kind", "easy")
                .session(5, "rpe", 4)
                .session(4, "kind", "strength", "rpe", 8)
                .session(3)
                .session(2, "sport", "yoga", "durationMin", 60, "kind", "mobility");
        assertThat(load(athlete).easySharePct14()).isNull();
        assertThat(load(athlete.session(1, "durationMin", 100, "rpe", 3)).easySharePct14())
                .isEqualTo(75);
    }

    @Test
    void easySessionsAreAtLeastThoseKnown() {
        assertThat(load(new AthleteBuilder().session(6, "rpe", 3).session(1)).easyDone7())
                .isEqualTo(1);
        assertThat(load(new AthleteBuilder().session(7, "rpe", 3).session(1)).easyDone7())
                .isNull();
        assertThat(load(new AthleteBuilder().session(1, "rpe", 3.1)).easyDone7())
                .isZero();
    }

    @Test
    void recoveryRunsAreThoseAtRpe2OrLess() {
        AthleteBuilder athlete = new AthleteBuilder().session(6, "kind", "recovery", "rpe", 2.1);
        assertThat(load(athlete).recoveryRuns7()).isZero();
        assertThat(load(athlete.session(0, "kind", "recovery")).recoveryRuns7()).isNull();
        assertThat(load(athlete.session(1, "kind", "recovery", "rpe", 2)).recoveryRuns7())
                .isEqualTo(1);
        assertThat(load(new AthleteBuilder().session(5, "kind", "recovery", "rpe", 2))
                        .recoveryRuns7())
                .isNull();
        assertThat(load(new AthleteBuilder().session(6, "kind", "recovery", "rpe", 2, "sport", "ride"))
                        .recoveryRuns7())
                .isZero();
    }

    @Test
    void theLongestRunIsThatOfThirtyDays() {
        AthleteBuilder athlete = new AthleteBuilder()
                .session(30, "distanceKm", 30)
                .session(29, "distanceKm", 20, "durationMin", 110)
                .session(4, "distanceKm", 60, "sport", "ride")
                .session(1, "distanceKm", 12);
        assertThat(load(athlete).longestRun30Km()).isEqualTo(20);
        assertThat(load(athlete.session(0, "durationMin", 110)).longestRun30Km())
                .isEqualTo(20);
        assertThat(load(athlete.session(0, "durationMin", 111)).longestRun30Km())
                .isNull();
        assertThat(load(new AthleteBuilder().session(1)).longestRun30Km()).isNull();
        assertThat(load(new AthleteBuilder().noSessions()).longestRun30Km()).isNull();
    }

    @Test
    void strengthFourteenDaysAgoStillCounts() {
        AthleteBuilder athlete = new AthleteBuilder().session(15, "kind", "strength");
        assertThat(load(athlete).strength14()).isZero();
        assertThat(load(athlete.session(14, "kind", "strength")).strength14()).isEqualTo(1);
        assertThat(load(new AthleteBuilder().session(13)).strength14()).isNull();
        assertThat(load(new AthleteBuilder().session(14)).strength14()).isZero();
    }

    @Test
    void exhaustingRunsAreThoseFromRpe8() {
        assertThat(load(new AthleteBuilder().session(13, "rpe", 8).session(14, "rpe", 9))
                        .exhaustingRuns14())
                .isEqualTo(1);
        assertThat(load(new AthleteBuilder().session(1, "rpe", 7.9)).exhaustingRuns14())
                .isZero();
        assertThat(load(new AthleteBuilder().session(1)).exhaustingRuns14()).isNull();
        assertThat(load(new AthleteBuilder().session(1, "sport", "ride", "rpe", 9))
                        .exhaustingRuns14())
                .isZero();
    }

    @Test
    void theTalkTestIsMissedWhenFailedOrFromRpe5() {
        assertThat(missed("talkTestPassed", false)).isTrue();
        assertThat(missed("rpe", 5, "talkTestPassed", true)).isTrue();
        assertThat(missed("rpe", 4.9)).isFalse();
        assertThat(missed("talkTestPassed", true)).isFalse();
        assertThat(missed()).isNull();
        assertThat(missed("kind", "tempo", "rpe", 8)).isFalse();
        assertThat(load(new AthleteBuilder().session(7, "rpe", 8)).talkTestMissed7())
                .isFalse();
    }

    private static Boolean missed(Object... fields) {
        return load(new AthleteBuilder().session(6, fields)).talkTestMissed7();
    }

    @Test
    void threeHardDaysMakeAHeavyCycle() {
        assertThat(load(weeks(500, 500, 500, 500, 500).sessions(2, 1, "rpe", 7, "durationMin", 1))
                        .heavyCycle())
                .isTrue();
        AthleteBuilder two = new AthleteBuilder().session(40, "rpe", 3).sessions(2, 1, "rpe", 7);
        assertThat(load(two).heavyCycle()).isNull();
        assertThat(load(two.plan("heavyCycle", false)).heavyCycle()).isFalse();
        assertThat(load(two.session(4)).heavyCycle()).isNull();
        assertThat(load(two.session(3, "rpe", 7)).heavyCycle()).isTrue();
    }

    @Test
    void aFifthMoreLoadMakesAHeavyCycle() {
        AthleteBuilder under = new AthleteBuilder()
                .sessions(34, 7, "rpe", 2, "durationMin", 25)
                .sessions(6, 0, "rpe", 2, "durationMin", 29);
        assertThat(load(under).heavyCycle()).isFalse();
        AthleteBuilder at = new AthleteBuilder()
                .sessions(34, 7, "rpe", 2, "durationMin", 25)
                .sessions(6, 0, "rpe", 2, "durationMin", 30);
        assertThat(load(at).heavyCycle()).isTrue();
        assertThat(load(under.plan("heavyCycle", true)).heavyCycle()).isTrue();
    }

    @Test
    void aWeekThatIsKnownInPartIsNotComparedWith() {
        assertThat(load(new AthleteBuilder().session(10, "distanceKm", 5).session(0, "distanceKm", 8))
                        .kmRampPct())
                .isNull();
        assertThat(load(new AthleteBuilder().sessions(9, 1)).daysSinceRest()).isNull();
    }

    @Test
    void theFirstSessionOfAFileCountsLikeAnyOther() {
        AthleteBuilder athlete = new AthleteBuilder().session(13, "rpe", 3).sessions(3, 1, "rpe", 6);
        assertThat(load(athlete).easySharePct14()).isEqualTo(25);
        assertThat(load(new AthleteBuilder().session(14, "kind", "strength")).strength14())
                .isEqualTo(1);
        assertThat(load(new AthleteBuilder().session(6, "kind", "recovery", "rpe", 2))
                        .recoveryRuns7())
                .isEqualTo(1);
        assertThat(load(new AthleteBuilder().session(7, "kind", "recovery", "rpe", 2))
                        .recoveryRuns7())
                .isZero();
    }

    @Test
    void aHardDayOfAWeekAgoMakesNoHeavyCycle() {
        AthleteBuilder athlete = new AthleteBuilder()
                .plan("heavyCycle", false)
                .session(7, "rpe", 7)
                .sessions(2, 1, "rpe", 7);
        assertThat(load(athlete).heavyCycle()).isFalse();
    }
}
