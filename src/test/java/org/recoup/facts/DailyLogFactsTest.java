package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recoup.testing.AthleteBuilder;

/** The morning, the nights and the resting heart rate. */
class DailyLogFactsTest {
    private static Facts facts(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null);
    }

    @Test
    void theEntryOfTodayIsTheMorning() {
        Morning morning = facts(new AthleteBuilder()
                        .day(1, "sleepHours", 5)
                        .day(
                                0,
                                "sleepHours",
                                8,
                                "sleepQuality",
                                4,
                                "restingHrBpm",
                                50,
                                "fatigue",
                                3,
                                "soreness",
                                2,
                                "sorenessAt",
                                "general",
                                "stress",
                                1,
                                "mentalFatigue",
                                5,
                                "irritability",
                                6,
                                "mood",
                                4,
                                "motivation",
                                3,
                                "appetite",
                                "low",
                                "stiff",
                                true,
                                "cramps",
                                false,
                                "urineColour",
                                5,
                                "thirsty",
                                true,
                                "illness",
                                "none",
                                "meals",
                                3,
                                "fruitVegPortions",
                                4.5,
                                "alcoholUnits",
                                1))
                .morning();
        assertThat(morning)
                .isEqualTo(new Morning(
                        1, 8.0, 4, 50, 3.0, 2.0, "general", 1.0, 5.0, 6.0, 4, 3, "low", true, false, 5, true, null,
                        "none", 3, 4.5, 1.0, false));
    }

    @Test
    void untilNoonTheEntryOfYesterdayStandsIn() {
        AthleteBuilder athlete = new AthleteBuilder().day(1, "fatigue", 6);
        assertThat(facts(athlete.at("12:00")).morning().fatigue()).isEqualTo(6);
        assertThat(facts(athlete.at("12:01")).morning()).isNull();
        assertThat(facts(new AthleteBuilder().at("00:00").day(2, "fatigue", 6)).morning())
                .isNull();
    }

    @Test
    void freeTimeIsKnownOnceTodayTellsIt() {
        assertThat(facts(new AthleteBuilder().free("13:00-14:00")).morning().freeKnown())
                .isTrue();
        assertThat(facts(new AthleteBuilder().day(0)).morning().freeKnown()).isFalse();
    }

    @Test
    void bodyMassIsComparedWithTheMedianOfThreeEarlierMornings() {
        AthleteBuilder athlete = new AthleteBuilder().daily("massKg", 59.4, 60, 62);
        assertThat(facts(athlete).morning().massVsUsualPct()).isNull();
        assertThat(facts(athlete.day(29, "massKg", 50)).morning().massVsUsualPct())
                .isNull();
        assertThat(facts(athlete.day(28, "massKg", 50)).morning().massVsUsualPct())
                .isEqualTo(-1);
        assertThat(facts(new AthleteBuilder().daily("massKg", null, 60, 62, 60).day(0))
                        .morning()
                        .massVsUsualPct())
                .isNull();
    }

    @Test
    void theLongerOfTwoNightsNeedsBoth() {
        assertThat(facts(new AthleteBuilder().daily("sleepHours", 5.5, 6))
                        .sleep()
                        .lastTwoNightsMaxHours())
                .isEqualTo(6);
        assertThat(facts(new AthleteBuilder().daily("sleepHours", 5.5)).sleep().lastTwoNightsMaxHours())
                .isNull();
        assertThat(facts(new AthleteBuilder().daily("sleepHours", null, 6))
                        .sleep()
                        .lastTwoNightsMaxHours())
                .isNull();
    }

    @Test
    void aWeekOfSleepNeedsFiveNights() {
        Sleep sleep = facts(new AthleteBuilder().daily("sleepHours", 7, 8, null, 6, 9, null, 8, 1))
                .sleep();
        assertThat(sleep.meanHours7()).isEqualTo(7.6);
        assertThat(sleep.spreadHours7()).isEqualTo(3);
        Sleep four = facts(new AthleteBuilder().daily("sleepHours", 7, 8, null, 6, 9, null, null, 1))
                .sleep();
        assertThat(four.meanHours7()).isNull();
        assertThat(four.spreadHours7()).isNull();
    }

    @Test
    void bedtimesVaryOverMidnight() {
        AthleteBuilder athlete = new AthleteBuilder().daily("bedtime", "23:00", "01:00", "23:00", "01:00");
        assertThat(facts(athlete).sleep().bedtimeSdMin7()).isNull();
        assertThat(facts(athlete.day(4, "bedtime", "23:00").day(5, "bedtime", "01:00"))
                        .sleep()
                        .bedtimeSdMin7())
                .isEqualTo(60);
    }

    @Test
    void poorNightsAreThoseOfQuality2OrLess() {
        AthleteBuilder athlete = new AthleteBuilder().daily("sleepQuality", 2, 3, 1, 2, null, null, 2, 1);
        assertThat(facts(athlete).sleep().poorNights7()).isEqualTo(4);
        assertThat(facts(athlete).sleep().poorNights3()).isEqualTo(2);
        assertThat(facts(new AthleteBuilder().day(0)).sleep().poorNights7()).isNull();
        assertThat(facts(new AthleteBuilder().day(3, "sleepQuality", 2)).sleep().poorNights3())
                .isNull();
    }

    @Test
    void timeInBedIsToldBySleepOrByBedtimeAndWakeTime() {
        assertThat(despite(new AthleteBuilder().day(6, "sleepQuality", 2, "sleepHours", 7.5)))
                .isEqualTo(1);
        assertThat(despite(new AthleteBuilder().day(6, "sleepQuality", 3, "sleepHours", 7.5)))
                .isZero();
        assertThat(despite(new AthleteBuilder().day(6, "sleepQuality", 2, "sleepHours", 7.4)))
                .isNull();
        assertThat(despite(new AthleteBuilder().day(6, "sleepQuality", 2))).isNull();
        AthleteBuilder usual = new AthleteBuilder().athlete("usualBedtime", "22:30", "usualWakeTime", "06:00");
        assertThat(despite(usual.day(6, "sleepQuality", 2, "sleepHours", 5))).isEqualTo(1);
        assertThat(despite(usual.day(6, "bedtime", "22:31"))).isZero();
        assertThat(despite(usual.day(5, "sleepQuality", 2, "bedtime", "22:30"))).isEqualTo(1);
        assertThat(despite(new AthleteBuilder().day(0))).isNull();
        assertThat(despite(new AthleteBuilder().day(1, "sleepQuality", 2).day(2, "sleepQuality", 2, "sleepHours", 8)))
                .isEqualTo(1);
    }

    private static Integer despite(AthleteBuilder athlete) {
        return facts(athlete).sleep().poorNightsDespiteTime7();
    }

    @Test
    void theUsualHeartRateIsTheMedianOfSevenOfThe28MorningsBefore() {
        AthleteBuilder athlete = new AthleteBuilder().daily("restingHrBpm", 61, 56, 50, 50, 50, 50, 48);
        assertThat(facts(athlete).heart()).isEqualTo(new Heart(null, null, null, null, null, null));
        assertThat(facts(athlete.day(29, "restingHrBpm", 40)).heart().restingHrUsualBpm())
                .isNull();
        Heart heart = facts(athlete.day(28, "restingHrBpm", 40)).heart();
        assertThat(heart.restingHrUsualBpm()).isEqualTo(50);
        assertThat(heart.aboveUsualBpm()).isEqualTo(11);
        assertThat(heart.aboveUsualYesterdayBpm()).isEqualTo(6);
        assertThat(heart.weekAboveUsualBpm()).isEqualTo(2.142857);
    }

    @Test
    void aRiseThatLastsIsNoneOfTheUsual() {
        Heart heart = heartAfter(20, 56, 50);
        assertThat(heart.raisedRunDays()).isEqualTo(20);
        assertThat(heart.restingHrUsualBpm()).isEqualTo(50);
        assertThat(heart.aboveUsualBpm()).isEqualTo(6);
        assertThat(heart.weekAboveUsualBpm()).isEqualTo(6);
        assertThat(heartAfter(14, 55, 50).raisedRunDays()).isEqualTo(14);
        assertThat(heartAfter(14, 54, 50).raisedRunDays()).isZero();
        assertThat(heartAfter(0, 0, 50).raisedRunDays()).isZero();
    }

    @Test
    void aRiseOfFourWeeksIsTheNewUsual() {
        assertThat(heartAfter(29, 56, 50).restingHrUsualBpm()).isEqualTo(56);
        assertThat(heartAfter(29, 56, 50).raisedRunDays()).isZero();
    }

    @Test
    void aRiseNeedsSevenMorningsBeforeIt() {
        AthleteBuilder athlete = new AthleteBuilder();
        for (int ago = 0; ago < 11; ago++) {
            athlete.day(ago, "restingHrBpm", ago < 5 ? 56 : 50);
        }
        assertThat(facts(athlete).heart().raisedRunDays()).isEqualTo(4);
        assertThat(facts(athlete.day(11, "restingHrBpm", 50)).heart().raisedRunDays())
                .isEqualTo(5);
    }

    @Test
    void aMorningOutOfTheRiseEndsItAndAnUnloggedOneDoesNot() {
        AthleteBuilder athlete = new AthleteBuilder();
        for (int ago = 1; ago < 28; ago++) {
            if (ago != 4) {
                athlete.day(ago, "restingHrBpm", ago < 10 ? 56 : 50);
            }
        }
        assertThat(facts(athlete).heart().raisedRunDays()).isEqualTo(9);
        assertThat(facts(athlete.day(4, "restingHrBpm", 54)).heart().raisedRunDays())
                .isEqualTo(3);
        assertThat(facts(athlete.day(0, "restingHrBpm", 50)).heart().raisedRunDays())
                .isZero();
    }

    /** The last mornings raised, those of six weeks before them not. */
    private static Heart heartAfter(int mornings, int raised, int usual) {
        AthleteBuilder athlete = new AthleteBuilder();
        for (int ago = 0; ago < 42; ago++) {
            athlete.day(ago, "restingHrBpm", ago < mornings ? raised : usual);
        }
        return facts(athlete).heart();
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        assertThat(facts(new AthleteBuilder().daily("restingHrBpm", null, 50, 50, 50, 50, 51, 51, 51, 51))
                        .heart()
                        .restingHrUsualBpm())
                .isEqualTo(50.5);
    }

    @Test
    void anUnloggedMorningIsNotAboveTheUsual() {
        Heart heart = facts(new AthleteBuilder().daily("restingHrBpm", null, 50, 50, 50, 50, 50, 50, 50))
                .heart();
        assertThat(heart.aboveUsualBpm()).isNull();
        assertThat(heart.aboveUsualYesterdayBpm()).isZero();
        assertThat(heart.weekAboveUsualBpm()).isZero();
    }

    @Test
    void theWeekNeedsFiveMornings() {
        AthleteBuilder athlete = new AthleteBuilder().daily("restingHrBpm", 52, 52, null, null, 50, 50);
        for (int ago = 10; ago < 15; ago++) {
            athlete.day(ago, "restingHrBpm", 50);
        }
        assertThat(facts(athlete).heart().weekAboveUsualBpm()).isNull();
        assertThat(facts(athlete.day(6, "restingHrBpm", 50)).heart().weekAboveUsualBpm())
                .isEqualTo(0.8);
    }
}
