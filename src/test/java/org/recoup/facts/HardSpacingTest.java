package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recoup.testing.AthleteBuilder;

class HardSpacingTest {
    private static Spacing spacing(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null).spacing();
    }

    @Test
    void nothingIsKnownWithoutHardSessions() {
        assertThat(spacing(new AthleteBuilder().session(1, "rpe", 3).planned(1, "easy", "durationMin", 40)))
                .isEqualTo(new Spacing(null, null, null, null, null, null, null));
    }

    @Test
    void gapsAreBetweenStarts() {
        Spacing spacing = spacing(new AthleteBuilder()
                .session(3, "kind", "intervals", "at", "06:00")
                .session(2, "rpe", 3)
                .session(1, "durationMin", 90, "at", "07:30", "rpe", 5)
                .planned(1, "tempo", "time", "06:30"));
        assertThat(spacing.hardGapDoneHours()).isEqualTo(49.5);
        assertThat(spacing.hoursSinceHard()).isEqualTo(34.5);
        assertThat(spacing.hoursToNextHard()).isEqualTo(12.5);
        assertThat(spacing.hardGapHours()).isEqualTo(47);
    }

    @Test
    void withoutATimeADayIs24Hours() {
        Spacing spacing = spacing(new AthleteBuilder()
                .session(1, "kind", "tempo", "at", "19:00")
                .planned(1, "intervals")
                .planned(2, "hills", "time", "05:00"));
        assertThat(spacing.hardGapHours()).isEqualTo(24);
        assertThat(spacing.hoursToNextHard()).isEqualTo(24);
    }

    @Test
    void theSmallestGapToComeCounts() {
        AthleteBuilder athlete = new AthleteBuilder()
                .session(0, "kind", "tempo")
                .planned(3, "intervals")
                .planned(5, "hills", "time", "07:00")
                .planned(6, "tempo", "time", "06:00");
        assertThat(spacing(athlete).hardGapHours()).isEqualTo(23);
        assertThat(spacing(new AthleteBuilder().planned(3, "hills").planned(6, "tempo"))
                        .hardGapHours())
                .isEqualTo(72);
        assertThat(spacing(new AthleteBuilder().planned(3, "hills")).hardGapHours())
                .isNull();
    }

    @Test
    void sessionsBeyondSevenDaysAndSkippedOnesHaveNoGapToCome() {
        AthleteBuilder athlete = new AthleteBuilder()
                .planned(6, "tempo")
                .planned(7, "tempo", "skipped", true)
                .planned(8, "tempo");
        assertThat(spacing(athlete).hardGapHours()).isNull();
        assertThat(spacing(athlete.planned(7, "race")).hardGapHours()).isEqualTo(24);
    }

    @Test
    void aPlannedLongRunIsHard() {
        AthleteBuilder athlete = new AthleteBuilder().session(0, "kind", "tempo");
        assertThat(spacing(athlete.planned(1, "easy", "durationMin", 89)).hardGapHours())
                .isNull();
        assertThat(spacing(athlete.planned(2, "easy", "durationMin", 90)).hardGapHours())
                .isEqualTo(48);
    }

    @Test
    void theLaterOfTheLastTwoLiesWithinSevenDays() {
        assertThat(spacing(new AthleteBuilder().session(8, "rpe", 7).session(6, "rpe", 7))
                        .hardGapDoneHours())
                .isEqualTo(48);
        Spacing older = spacing(new AthleteBuilder().session(8, "rpe", 7).session(7, "rpe", 7));
        assertThat(older.hardGapDoneHours()).isNull();
        assertThat(older.hoursSinceHard()).isEqualTo(7 * 24 + 11);
        assertThat(spacing(new AthleteBuilder().session(1, "rpe", 7)).hardGapDoneHours())
                .isNull();
    }

    @Test
    void theKeySessionLiesWithinThreeDays() {
        AthleteBuilder athlete = new AthleteBuilder().planned(1, "intervals", "time", "07:00");
        assertThat(spacing(athlete.session(4, "keySession", true)).keyToHardHours())
                .isNull();
        assertThat(spacing(athlete.session(3, "keySession", true)).keyToHardHours())
                .isEqualTo(96);
        assertThat(spacing(athlete.session(1, "keySession", false)).keyToHardHours())
                .isEqualTo(96);
        assertThat(spacing(athlete.session(0, "keySession", true)).keyToHardHours())
                .isEqualTo(24);
        assertThat(spacing(new AthleteBuilder().session(0, "keySession", true)).keyToHardHours())
                .isNull();
    }

    @Test
    void heavyLegsAndHillsAreSetApartInEitherOrder() {
        assertThat(spacing(new AthleteBuilder()
                                .session(0, "kind", "strength", "heavyLowerBody", true)
                                .planned(1, "hills", "time", "07:00"))
                        .heavyLegsToHillsHours())
                .isEqualTo(24);
        assertThat(spacing(new AthleteBuilder()
                                .session(0, "kind", "hills")
                                .planned(2, "strength", "heavyLowerBody", true))
                        .heavyLegsToHillsHours())
                .isEqualTo(48);
        assertThat(spacing(new AthleteBuilder()
                                .planned(1, "hills")
                                .planned(3, "strength", "heavyLowerBody", true)
                                .planned(4, "hills"))
                        .heavyLegsToHillsHours())
                .isEqualTo(24);
    }

    @Test
    void otherStrengthAndOtherRunsMayFollowEachOther() {
        assertThat(spacing(new AthleteBuilder()
                                .session(0, "kind", "strength", "heavyLowerBody", false)
                                .planned(1, "hills"))
                        .heavyLegsToHillsHours())
                .isNull();
        assertThat(spacing(new AthleteBuilder()
                                .session(0, "kind", "strength", "heavyLowerBody", true)
                                .planned(1, "intervals"))
                        .heavyLegsToHillsHours())
                .isNull();
        assertThat(spacing(new AthleteBuilder().session(0, "kind", "hills").planned(1, "hills"))
                        .heavyLegsToHillsHours())
                .isNull();
        assertThat(spacing(new AthleteBuilder()
                                .session(8, "kind", "hills")
                                .planned(1, "strength", "heavyLowerBody", true))
                        .heavyLegsToHillsHours())
                .isNull();
    }

    @Test
    void anEasyLongRunIsToldFromOtherHardSessions() {
        assertThat(easyLong(1, "rpe", 4.9)).isEqualTo(48);
        assertThat(easyLong(1, "rpe", 5)).isNull();
        assertThat(easyLong(0, "rpe", 3)).isNull();
        assertThat(easyLong(1, "rpe", 3, "fastFinish", true)).isNull();
        assertThat(easyLong(1, "rpe", 3, "fastFinish", false)).isEqualTo(48);
        assertThat(easyLong(1, "rpe", 3, "kind", "race")).isNull();
        assertThat(easyLong(1)).isNull();
        assertThat(spacing(new AthleteBuilder().session(1, "rpe", 8).planned(1, "tempo"))
                        .easyLongRunGapHours())
                .isNull();
    }

    private static Double easyLong(int daysUntilHard, Object... fields) {
        AthleteBuilder athlete = new AthleteBuilder();
        Object[] all = new Object[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "durationMin";
        all[1] = 120;
        return spacing(athlete.session(1, all).planned(daysUntilHard, "tempo")).easyLongRunGapHours();
    }

    @Test
    void aDayBetweenHeavyLegsAndHillsIsEnough() {
        assertThat(spacing(new AthleteBuilder()
                                .planned(1, "strength", "heavyLowerBody", true, "time", "18:00")
                                .planned(3, "hills", "time", "07:00"))
                        .heavyLegsToHillsHours())
                .isEqualTo(48);
        assertThat(spacing(new AthleteBuilder()
                                .planned(1, "strength", "heavyLowerBody", true, "time", "18:00")
                                .planned(2, "hills", "time", "19:00"))
                        .heavyLegsToHillsHours())
                .isEqualTo(25);
    }

    @Test
    void heavyLegsAndHillsOfThePlanAreSetApartOverOtherSessions() {
        assertThat(spacing(new AthleteBuilder()
                                .planned(1, "hills")
                                .planned(2, "easy")
                                .planned(3, "strength", "heavyLowerBody", true))
                        .heavyLegsToHillsHours())
                .isEqualTo(48);
        assertThat(spacing(new AthleteBuilder()
                                .planned(1, "strength", "heavyLowerBody", true)
                                .planned(2, "easy")
                                .planned(3, "hills"))
                        .heavyLegsToHillsHours())
                .isEqualTo(48);
        assertThat(spacing(new AthleteBuilder().planned(1, "hills").planned(3, "hills"))
                        .heavyLegsToHillsHours())
                .isNull();
    }

    @Test
    void heavyLegsAndHillsAreLookedAtForSevenDaysEachWay() {
        AthleteBuilder ahead = new AthleteBuilder().planned(6, "strength", "heavyLowerBody", true);
        assertThat(spacing(ahead.planned(8, "hills")).heavyLegsToHillsHours()).isNull();
        assertThat(spacing(ahead.planned(7, "hills")).heavyLegsToHillsHours()).isEqualTo(24);
        assertThat(spacing(new AthleteBuilder()
                                .session(7, "kind", "hills")
                                .planned(1, "strength", "heavyLowerBody", true))
                        .heavyLegsToHillsHours())
                .isEqualTo(192);
    }

    @Test
    void theOnlySessionMayBeTheKeySession() {
        assertThat(spacing(new AthleteBuilder().session(1, "keySession", true).planned(1, "tempo"))
                        .keyToHardHours())
                .isEqualTo(48);
    }
}
