package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recoup.testing.AthleteBuilder.after;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.testing.AthleteBuilder;

class SessionClassTest {
    private static DoneSession today(Object... fields) {
        return only(new AthleteBuilder().session(0, fields));
    }

    private static DoneSession only(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null).doneSessions().get(0);
    }

    @ParameterizedTest
    @CsvSource({"0, easy", "3, easy", "3.1, grey", "4.9, grey", "5, moderate", "6.9, moderate", "7, hard", "10, hard"})
    void rpeGivesTheIntensity(double rpe, String intensity) {
        assertThat(today("rpe", rpe).intensity()).isEqualTo(intensity);
    }

    @ParameterizedTest
    @CsvSource({
        "recovery, easy, low",
        "easy, easy, low",
        "steady, moderate, medium",
        "tempo, hard, high",
        "threshold, hard, high",
        "intervals, hard, high",
        "hills, hard, high",
        "race, hard, high",
        "strength, , medium",
        "cross, , medium",
        "long, , high"
    })
    void withoutAnRpeTheKindAloneGivesTheIntensity(String kind, String intensity, String strictness) {
        DoneSession session = today("kind", kind);
        assertThat(session.intensity()).isEqualTo(intensity);
        assertThat(session.hard()).isEqualTo(intensity == null ? null : (Boolean) intensity.equals("hard"));
        assertThat(session.strictness()).isEqualTo(strictness);
        assertThat(session.load()).isNull();
    }

    @Test
    void ofKindAndRpeTheHarderCounts() {
        assertThat(today("kind", "easy", "rpe", 8).intensity()).isEqualTo("hard");
        assertThat(today("kind", "intervals", "rpe", 2).intensity()).isEqualTo("hard");
        assertThat(today("kind", "steady", "rpe", 2).intensity()).isEqualTo("moderate");
    }

    @Test
    void nothingIsMadeUpForASessionOfUnknownKindAndEffort() {
        DoneSession session = today();
        assertThat(session.intensity()).isNull();
        assertThat(session.hard()).isNull();
        assertThat(session.hardDay()).isNull();
        assertThat(session.strictness()).isEqualTo("medium");
    }

    @Test
    void crossTrainingFromRpe7MakesAHardDay() {
        assertThat(today("kind", "cross", "rpe", 6.9).hardDay()).isFalse();
        assertThat(today("kind", "cross", "rpe", 7).hardDay()).isTrue();
        assertThat(today("kind", "strength", "rpe", 7).hardDay()).isTrue();
    }

    @Test
    void anyRunFrom90MinutesIsLong() {
        assertThat(today("durationMin", 90, "rpe", 3).longRun()).isTrue();
        assertThat(today("durationMin", 90, "rpe", 3).hardDay()).isTrue();
        assertThat(today("durationMin", 90, "sport", "ride", "rpe", 3).longRun())
                .isFalse();
        assertThat(today("durationMin", 90, "sport", "ride", "rpe", 3).hardDay())
                .isFalse();
        assertThat(today("durationMin", 40, "kind", "long", "rpe", 3).hardDay()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"20, 89, true", "19.99, 89, false", "20, 60, false", "20, 60.5, true"})
    void aQuarterOfTheWeekInOverAnHourIsLong(double km, double minutes, boolean expected) {
        DoneSession session = only(new AthleteBuilder()
                .plan("weeklyKm", 80, "runsPerWeek", 4)
                .session(0, "distanceKm", km, "durationMin", minutes));
        assertThat(session.longRun()).isEqualTo(expected);
    }

    @Test
    void theShareSaysNothingUnder4RunsAWeek() {
        assertThat(only(new AthleteBuilder()
                                .plan("weeklyKm", 30, "runsPerWeek", 3)
                                .session(0, "distanceKm", 20, "durationMin", 80))
                        .longRun())
                .isFalse();
    }

    @Test
    void theShareIsUnknownWhereDistanceOrWeekIsUnknown() {
        assertThat(today("distanceKm", 12, "durationMin", 80).longRun()).isNull();
        assertThat(only(new AthleteBuilder()
                                .plan("weeklyKm", 80, "runsPerWeek", 5)
                                .session(0, "durationMin", 80))
                        .longRun())
                .isNull();
        assertThat(only(new AthleteBuilder().plan("weeklyKm", 80).session(0, "distanceKm", 30, "durationMin", 80))
                        .longRun())
                .isNull();
        assertThat(only(new AthleteBuilder()
                                .plan("weeklyKm", 0, "runsPerWeek", 5)
                                .session(0, "distanceKm", 12, "durationMin", 80))
                        .longRun())
                .isNull();
    }

    @Test
    void theWeeksThatWereRunComeBeforeThePlannedOnes() {
        AthleteBuilder athlete = new AthleteBuilder()
                .plan("weeklyKm", 200, "runsPerWeek", 2)
                .sessions(6, 4, "distanceKm", 10, "rpe", 3)
                .session(0, "distanceKm", 10, "durationMin", 80, "rpe", 3);
        assertThat(only(athlete).longRun()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "40, 2, low",
        "60, 3, low",
        "60.5, 3, medium",
        "40, 4, medium",
        "40, 6, medium",
        "40, 7, high",
        "90, 2, high"
    })
    void strictnessFollowsEffortAndLength(double minutes, double rpe, String strictness) {
        assertThat(today("durationMin", minutes, "rpe", rpe).strictness()).isEqualTo(strictness);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "23, -, -, true",
                "22.9, 30, 90, false",
                "-, 27, -, true",
                "-, 26.9, 69, false",
                "-, 26.9, 70, true",
                "-, 22, 70, true",
                "-, 21.9, 100, false",
                "-, 21.9, -, false",
                "-, 22, -, -",
                "-, -, 90, -"
            })
    void heatIsToldByWbgtElseByTemperatureAndHumidity(Double wbgt, Double temperature, Double humidity, Boolean hot) {
        assertThat(today("wbgtC", wbgt, "temperatureC", temperature, "humidityPct", humidity)
                        .hot())
                .isEqualTo(hot);
    }

    @Test
    void loadIsRpeTimesMinutes() {
        assertThat(today("rpe", 8, "durationMin", 30).load()).isEqualTo(240);
        assertThat(today("rpe", 0, "durationMin", 30).load()).isZero();
    }

    @Test
    void anAbsentSportIsARunUnlessTheKindSaysOtherwise() {
        assertThat(today().run()).isTrue();
        assertThat(today().sport()).isEqualTo("run");
        assertThat(today("kind", "tempo").run()).isTrue();
        assertThat(today("kind", "strength").run()).isFalse();
        assertThat(today("kind", "strength").sport()).isEqualTo("strength");
        assertThat(today("kind", "strength").strength()).isTrue();
        assertThat(today("kind", "cross").sport()).isEqualTo("other");
        assertThat(today("sport", "strength").strength()).isTrue();
        assertThat(today("sport", "run", "kind", "mobility").run()).isFalse();
        assertThat(today("sport", "ride", "kind", "easy").run()).isFalse();
    }

    @Test
    void heartRateIsAShareOfTheMeasuredMaximum() {
        assertThat(only(new AthleteBuilder().athlete("maxHrBpm", 200).session(0, "avgHrBpm", 150))
                        .hrPctMax())
                .isEqualTo(75);
        assertThat(today("avgHrBpm", 150).hrPctMax()).isNull();
        assertThat(only(new AthleteBuilder().athlete("maxHrBpm", 200).session(0))
                        .hrPctMax())
                .isNull();
    }

    @Test
    void sweatAndFoodAreSetAgainstBodyMass() {
        Object[] fields = {"sweatLossKg", 1.4, "after", after("carbohydrateG", 35)};
        DoneSession session = only(new AthleteBuilder().athlete("massKg", 70).session(0, fields));
        assertThat(session.sweatLossPct()).isEqualTo(2);
        assertThat(session.carbohydrateGPerKg()).isEqualTo(0.5);
        assertThat(session.afterLogged()).isTrue();
        assertThat(today(fields).sweatLossPct()).isNull();
        assertThat(today(fields).carbohydrateGPerKg()).isNull();
        assertThat(today().afterLogged()).isFalse();
    }

    @Test
    void whatIsDrunkAgainNoLongerMissing() {
        assertThat(missingPct("massChangeKg", -1.4)).isEqualTo(2);
        assertThat(missingPct("massChangeKg", -1.4, "after", after("fluidLitres", 0.7)))
                .isEqualTo(1);
        assertThat(missingPct("sweatLossKg", 2.1, "massChangeKg", -1.4)).isEqualTo(2);
        assertThat(missingPct("sweatLossKg", 2.1)).isEqualTo(3);
        assertThat(missingPct()).isNull();
        assertThat(today("massChangeKg", -1.4).massMissingPct()).isNull();
    }

    private static Double missingPct(Object... fields) {
        return only(new AthleteBuilder().athlete("massKg", 70).session(0, fields))
                .massMissingPct();
    }

    @Test
    void whatIsLeftToDrinkIsSpreadOverWhatIsLeftOfSixHours() {
        Object[] twoHoursAgo = {"at", "15:00", "durationMin", 60, "sweatLossKg", 2};
        assertThat(today(twoHoursAgo).fluidToReplaceMl()).isEqualTo(2500);
        assertThat(today(twoHoursAgo).fluidToReplaceMaxMl()).isEqualTo(3000);
        assertThat(today(twoHoursAgo).fluidLitresPerHour()).isEqualTo(0.75);
        Object[] drunk = {
            "at", "15:00", "durationMin", 60, "sweatLossKg", 2, "after", after("fluidLitres", 2),
        };
        assertThat(today(drunk).fluidToReplaceMl()).isEqualTo(500);
        assertThat(today(drunk).fluidLitresPerHour()).isEqualTo(0.25);
        Object[] late = {"at", "11:00", "durationMin", 60, "sweatLossKg", 1};
        assertThat(today(late).fluidLitresPerHour()).isEqualTo(1.5);
        assertThat(today().fluidLitresPerHour()).isNull();
    }

    @Test
    void whatWasLoggedAfterwardsIsPassedOn() {
        DoneSession session = today(
                "after",
                after(
                        "firstFuelMin",
                        20,
                        "mealMin",
                        50,
                        "proteinG",
                        25,
                        "electrolytes",
                        true,
                        "junkFood",
                        false,
                        "alcoholUnits",
                        1,
                        "sedentary",
                        true,
                        "foamRollPain",
                        4,
                        "modalities",
                        java.util.List.of("walk", "nap")));
        assertThat(session.firstFuelMin()).isEqualTo(20);
        assertThat(session.mealMin()).isEqualTo(50);
        assertThat(session.proteinG()).isEqualTo(25);
        assertThat(session.electrolytes()).isTrue();
        assertThat(session.junkFood()).isFalse();
        assertThat(session.alcoholUnits()).isEqualTo(1);
        assertThat(session.sedentary()).isTrue();
        assertThat(session.foamRollPain()).isEqualTo(4);
        assertThat(session.afterModalities()).containsExactly("walk", "nap");
    }

    @Test
    void timesCountFromStartAndEnd() {
        DoneSession session = today("at", "16:30", "durationMin", 60);
        assertThat(session.minutesSinceEnd()).isEqualTo(30);
        assertThat(session.hoursSinceStart()).isEqualTo(1.5);
        assertThat(session.today()).isTrue();
        assertThat(only(new AthleteBuilder().session(1)).today()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"03:59, 1, 04:00, true", "04:00, 1, 20:00, false", "01:00, 1, 03:59, false", "09:00, 0, 01:00, true"})
    void theHoursBefore4AreStillThoseOfTheEveningBefore(String now, int daysAgo, String start, boolean today) {
        assertThat(only(new AthleteBuilder().at(now).session(daysAgo, "at", start))
                        .today())
                .isEqualTo(today);
    }

    @Test
    void sessionsThatEndedOver72HoursAgoAreLeftOut() {
        assertThat(Facts.of(new AthleteBuilder().session(3, "at", "17:15").build(), null)
                        .doneSessions())
                .hasSize(1);
        assertThat(Facts.of(new AthleteBuilder().session(3, "at", "17:14").build(), null)
                        .doneSessions())
                .isEmpty();
    }

    @Test
    void aWalkAfterALongRunLeavesTheLongRunTheLatestSession() {
        Facts facts = Facts.of(
                new AthleteBuilder()
                        .session(0, "durationMin", 120)
                        .session(0, "at", "14:00", "sport", "walk", "durationMin", 40)
                        .build(),
                null);
        assertThat(facts.doneSessions()).extracting(DoneSession::index).containsExactly(1, 0);
        assertThat(facts.doneSessions()).extracting(DoneSession::latest).containsExactly(false, true);
    }

    @Test
    void aWalkIsTheLatestSessionWhereNothingElseWasDone() {
        assertThat(today("sport", "walk").latest()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk", "yoga"})
    void aGentleSessionIsNoTraining(String sport) {
        assertThat(trains("sport", sport, "durationMin", 40)).isFalse();
        assertThat(trains("sport", sport, "durationMin", 40, "rpe", 2)).isFalse();
        assertThat(trains("sport", sport, "durationMin", 40.5)).isTrue();
        assertThat(trains("sport", sport, "durationMin", 20, "rpe", 2.1)).isTrue();
    }

    @Test
    void mobilityIsGentleAndARunIsNot() {
        assertThat(trains("kind", "mobility", "durationMin", 40)).isFalse();
        assertThat(trains("kind", "mobility", "durationMin", 41)).isTrue();
        assertThat(trains("durationMin", 20, "rpe", 1)).isTrue();
    }

    @Test
    void restIsNoTrainingUnlessItWasRunOrFelt() {
        assertThat(trains("kind", "rest", "durationMin", 600)).isFalse();
        assertThat(trains("kind", "rest", "rpe", 2)).isFalse();
        assertThat(trains("kind", "rest", "rpe", 3)).isTrue();
        assertThat(trains("kind", "rest", "sport", "run")).isTrue();
        assertThat(trains("kind", "rest", "sport", "walk", "durationMin", 100)).isFalse();
        assertThat(Facts.of(new AthleteBuilder().session(0, "kind", "rest").build(), null)
                        .doneSessions())
                .isEmpty();
    }

    private static boolean trains(Object... fields) {
        return Facts.of(new AthleteBuilder().session(0, fields).build(), null)
                        .load()
                        .sessions7()
                == 1;
    }

    @Test
    void distanceIsComparedWithTheLongestRunOfTheThirtyDaysBefore() {
        AthleteBuilder athlete = new AthleteBuilder()
                .session(30, "distanceKm", 30)
                .session(29, "distanceKm", 15)
                .session(0, "distanceKm", 18);
        assertThat(only(athlete).beyondLongestPct()).isEqualTo(20);
        assertThat(today("distanceKm", 18).beyondLongestPct()).isNull();
    }

    @Test
    void theNextSessionIsCountedFromTheEnd() {
        DoneSession session = only(new AthleteBuilder()
                .session(0)
                .planned(0, "rest")
                .planned(1, "easy", "time", "07:45", "durationMin", 40)
                .planned(2, "intervals"));
        assertThat(session.hoursToNext()).isEqualTo(24);
        assertThat(session.hoursToNextHard()).isEqualTo(48);
        assertThat(today().hoursToNext()).isNull();
    }

    @Test
    void withoutATimeTheNextSessionIsCountedInDays() {
        assertThat(only(new AthleteBuilder().session(1).planned(2, "intervals")).hoursToNextHard())
                .isEqualTo(72);
    }

    @Test
    void onlyTheLatestOfSeveralSessionsIsTheLatest() {
        Facts runs =
                Facts.of(new AthleteBuilder().session(5).session(1).session(0).build(), null);
        assertThat(runs.doneSessions()).extracting(DoneSession::latest).containsExactly(true, false);
        Facts walks = Facts.of(
                new AthleteBuilder()
                        .session(5, "sport", "walk")
                        .session(1, "sport", "walk")
                        .session(0, "sport", "walk")
                        .build(),
                null);
        assertThat(walks.doneSessions()).extracting(DoneSession::latest).containsExactly(true, false);
    }

    @Test
    void ofSessionsWithOneStartTheLongerIsTheLater() {
        Facts facts = Facts.of(
                new AthleteBuilder()
                        .session(0, "durationMin", 50)
                        .session(0, "durationMin", 40)
                        .session(0, "durationMin", 50)
                        .session(0, "durationMin", 45)
                        .build(),
                null);
        assertThat(facts.doneSessions()).extracting(DoneSession::index).containsExactly(2, 0, 3, 1);
    }

    @Test
    void theMeanWeekIsThatOfAllFullWeeks() {
        assertThat(longAfter(13, 8)).isTrue();
        assertThat(longAfter(13, 7)).isFalse();
    }

    /** A run of 10 km in 80 min today, the last of so many within two weeks. */
    private static Boolean longAfter(int firstDaysAgo, int runs) {
        AthleteBuilder athlete = new AthleteBuilder().session(firstDaysAgo, "distanceKm", 10);
        for (int ago = 1; ago < runs - 1; ago++) {
            athlete.session(ago, "distanceKm", 10);
        }
        return only(athlete.session(0, "distanceKm", 10, "durationMin", 80, "rpe", 3))
                .longRun();
    }

    @Test
    void alcoholAfterwardsIsSetAgainstBodyMass() {
        Object[] fields = {"after", after("alcoholUnits", 4)};
        assertThat(only(new AthleteBuilder().athlete("massKg", 80).session(0, fields))
                        .alcoholGPerKg())
                .isEqualTo(0.5);
        assertThat(today(fields).alcoholGPerKg()).isNull();
    }
}
