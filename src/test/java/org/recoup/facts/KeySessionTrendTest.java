package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recoup.testing.AthleteBuilder;

class KeySessionTrendTest {
    private static Performance performance(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null).performance();
    }

    /** Sessions against expectation, the first 28 days ago, one a week. */
    private static Performance weekly(double... vsExpectedPct) {
        AthleteBuilder athlete = new AthleteBuilder();
        for (int week = 0; week < vsExpectedPct.length; week++) {
            athlete.session(28 - 7 * week, "timeVsExpectedPct", vsExpectedPct[week]);
        }
        return performance(athlete);
    }

    @Test
    void oneSessionMakesNoTrend() {
        assertThat(weekly(3)).isEqualTo(new Performance(null, null, null, null, null));
        assertThat(weekly(3, 3).keyTrend()).isNotNull();
    }

    @Test
    void twoSessionsInARow2PercentSlowerAreADecline() {
        assertThat(weekly(0, 2, 2).keyTrend()).isEqualTo("declining");
        assertThat(weekly(0, 1.9, 2).keyTrend()).isEqualTo("stable");
        assertThat(weekly(2, 2, 1.9).keyTrend()).isEqualTo("improving");
        assertThat(weekly(2, 2, 1.9).weeksDeclining()).isZero();
    }

    @Test
    void aDeclineLastsFromItsFirstSessionToItsLast() {
        assertThat(weekly(0, 3, 3, 3).weeksDeclining()).isEqualTo(2);
        assertThat(weekly(3, 3).weeksDeclining()).isEqualTo(1);
        assertThat(weekly(3, 0, 3, 3).weeksDeclining()).isEqualTo(1);
        assertThat(weekly(0, 3).weeksDeclining()).isZero();
    }

    @Test
    void improvingIsToBeatAllBefore() {
        assertThat(weekly(1, 0).keyTrend()).isEqualTo("improving");
        assertThat(weekly(0, 1, 0).keyTrend()).isEqualTo("stable");
        assertThat(weekly(1, 1).keyTrend()).isEqualTo("stable");
    }

    @Test
    void progressIsCountedFromTheBestSession() {
        assertThat(weekly(1, 0, 1, 1).weeksWithoutProgress()).isEqualTo(3);
        assertThat(weekly(1, 1, 1).weeksWithoutProgress()).isEqualTo(4);
        assertThat(weekly(3, 2, 1, 0, -1).weeksWithoutProgress()).isZero();
    }

    /** The same key session, the first 28 days ago, one a week. */
    private static AthleteBuilder repeats(double... minutes) {
        AthleteBuilder athlete = new AthleteBuilder();
        for (int week = 0; week < minutes.length; week++) {
            athlete.session(
                    28 - 7 * week, "kind", "tempo", "keySession", true, "distanceKm", 10, "durationMin", minutes[week]);
        }
        return athlete;
    }

    @Test
    void withoutAnExpectationKeyRunsThatRepeatShowATrend() {
        assertThat(performance(repeats(50, 50)).keyTrend()).as("one repeat").isNull();
        assertThat(performance(repeats(50, 50, 50)).keyTrend()).isEqualTo("stable");
        assertThat(performance(repeats(50, 50, 49)).keyTrend()).isEqualTo("improving");
        assertThat(performance(repeats(50, 50, 51, 51)).keyTrend()).isEqualTo("declining");
        assertThat(performance(repeats(50, 51, 51, 51)).weeksDeclining()).isEqualTo(2);
        assertThat(performance(repeats(50, 50, 50, 50)).weeksWithoutProgress())
                .as("no benchmark")
                .isNull();
    }

    @Test
    void onlyHardKeyRunsOfOneKindAndDistanceAreRepeats() {
        assertThat(performance(repeats(50, 50).session(5, "kind", "tempo", "distanceKm", 10, "durationMin", 50))
                        .keyTrend())
                .as("no key session")
                .isNull();
        assertThat(performance(repeats(50, 50).session(5, "kind", "hills", "keySession", true, "distanceKm", 10))
                        .keyTrend())
                .as("another kind")
                .isNull();
        assertThat(performance(repeats(50, 50).session(5, "kind", "tempo", "keySession", true, "distanceKm", 10.2))
                        .keyTrend())
                .as("2 % longer")
                .isNull();
        assertThat(performance(repeats(50, 50).session(5, "kind", "tempo", "keySession", true, "distanceKm", 10.1))
                        .keyTrend())
                .as("1 % longer")
                .isNotNull();
        assertThat(performance(repeats(50, 50)
                                .session(5, "kind", "tempo", "keySession", true, "distanceKm", 10, "wbgtC", 23))
                        .keyTrend())
                .as("hot")
                .isNull();
        AthleteBuilder long3 = new AthleteBuilder();
        for (int ago = 21; ago > 0; ago -= 7) {
            long3.session(ago, "kind", "long", "keySession", true, "distanceKm", 20, "durationMin", 120);
        }
        assertThat(performance(long3).keyTrend()).as("long runs").isNull();
    }

    @Test
    void aDistanceTooSmallToDivideByShowsNoTrend() {
        AthleteBuilder athlete = new AthleteBuilder();
        for (int ago = 21; ago > 0; ago -= 7) {
            athlete.session(ago, "kind", "tempo", "keySession", true, "distanceKm", 1e-320);
        }
        assertThat(performance(athlete).keyTrend()).isNull();
    }

    @Test
    void whatIsToldAgainstExpectationCountsAlone() {
        assertThat(performance(repeats(50, 50, 50)
                                .session(2, "timeVsExpectedPct", 1)
                                .session(1, "timeVsExpectedPct", 0))
                        .keyTrend())
                .isEqualTo("improving");
    }

    @Test
    void racesHotSessionsAndThoseOverSixWeeksOldAreLeftOut() {
        AthleteBuilder athlete = new AthleteBuilder().session(1, "timeVsExpectedPct", 1);
        assertThat(performance(athlete.session(42, "timeVsExpectedPct", 2)).keyTrend())
                .isNull();
        assertThat(performance(athlete.session(3, "timeVsExpectedPct", 2, "kind", "race"))
                        .keyTrend())
                .isNull();
        assertThat(performance(athlete.session(4, "timeVsExpectedPct", 2, "wbgtC", 23))
                        .keyTrend())
                .isNull();
        assertThat(performance(athlete.session(41, "timeVsExpectedPct", 2)).keyTrend())
                .isEqualTo("improving");
    }

    @Test
    void easyRunsFeelHardFromRpe5() {
        AthleteBuilder athlete = new AthleteBuilder()
                .session(9, "kind", "easy", "rpe", 9)
                .session(6, "kind", "easy", "rpe", 5)
                .session(5, "kind", "recovery", "rpe", 4.9)
                .session(4, "kind", "easy")
                .session(3, "kind", "easy", "rpe", 8, "wbgtC", 25)
                .session(2, "kind", "tempo", "rpe", 8)
                .session(1, "kind", "easy", "rpe", 6);
        assertThat(performance(athlete).easyRunsFeltHard3()).isEqualTo(2);
    }

    @Test
    void twoEasyRunsOf28DaysAreNeeded() {
        AthleteBuilder athlete = new AthleteBuilder().session(1, "kind", "easy", "rpe", 6);
        assertThat(performance(athlete.session(28, "kind", "easy", "rpe", 6)).easyRunsFeltHard3())
                .isNull();
        assertThat(performance(athlete.session(27, "kind", "easy", "rpe", 3)).easyRunsFeltHard3())
                .isEqualTo(1);
    }

    @Test
    void theLatestRaceIsSetAgainstExpectationUnlessItWasHot() {
        AthleteBuilder athlete = new AthleteBuilder().session(20, "kind", "race", "timeVsExpectedPct", 4);
        assertThat(performance(athlete).raceVsExpectedPct()).isEqualTo(4);
        assertThat(performance(athlete.session(10, "kind", "race", "timeVsExpectedPct", 9, "temperatureC", 27))
                        .raceVsExpectedPct())
                .isNull();
        assertThat(performance(new AthleteBuilder().session(28, "kind", "race", "timeVsExpectedPct", 4))
                        .raceVsExpectedPct())
                .isNull();
    }

    @Test
    void twoEasyRunsAreEnough() {
        assertThat(performance(new AthleteBuilder().sessions(2, 1, "kind", "easy", "rpe", 6))
                        .easyRunsFeltHard3())
                .isEqualTo(2);
    }
}
