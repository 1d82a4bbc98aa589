package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.testing.AthleteBuilder;

class RunnerAndClockTest {
    private static Runner runner(Object... fields) {
        return Facts.of(new AthleteBuilder().athlete(fields).build(), null).runner();
    }

    private static Clock clock(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null).clock();
    }

    @ParameterizedTest
    @CsvSource({"1976-05-20, 50", "1976-05-21, 49", "1976-04-30, 50", "1976-06-01, 49", "2026-05-20, 0"})
    void ageIsCountedFromTheBirthDate(LocalDate born, int age) {
        assertThat(runner("birthDate", born, "age", 33).ageYears()).isEqualTo(age);
    }

    @Test
    void theStatedAgeStandsInForABirthDate() {
        assertThat(runner("age", 33).ageYears()).isEqualTo(33);
        assertThat(runner("birthDate", LocalDate.of(2026, 5, 21), "age", 33).ageYears())
                .isEqualTo(33);
        assertThat(runner().ageYears()).isNull();
    }

    @Test
    void whatTheFileSaysIsPassedOn() {
        Runner runner = runner(
                "sex",
                "female",
                "massKg",
                60,
                "experience",
                "beginner",
                "yearsRunning",
                0.5,
                "coached",
                true,
                "medicallyCleared",
                false,
                "conditions",
                Set.of("kidney"),
                "diet",
                Set.of(),
                "sensitiveStomach",
                true,
                "crampsWhenStretching",
                false,
                "eatsOnTheRun",
                true,
                "canReachSleepTarget",
                false,
                "equipment",
                Set.of("bike"),
                "likes",
                List.of("nap", "walk", "nap"),
                "dislikes",
                List.of(),
                "recoveryMinutesPerDay",
                20);
        assertThat(runner.sex()).isEqualTo("female");
        assertThat(runner.massKg()).isEqualTo(60);
        assertThat(runner.experience()).isEqualTo("beginner");
        assertThat(runner.yearsRunning()).isEqualTo(0.5);
        assertThat(runner.coached()).isTrue();
        assertThat(runner.medicallyCleared()).isFalse();
        assertThat(runner.conditions()).containsExactly("kidney");
        assertThat(runner.diet()).isEmpty();
        assertThat(runner.sensitiveStomach()).isTrue();
        assertThat(runner.crampsWhenStretching()).isFalse();
        assertThat(runner.eatsOnTheRun()).isTrue();
        assertThat(runner.canReachSleepTarget()).isFalse();
        assertThat(runner.equipment()).containsExactly("bike");
        assertThat(runner.likes()).containsExactly("nap", "walk");
        assertThat(runner.dislikes()).isEmpty();
        assertThat(runner.recoveryMinutesPerDay()).isEqualTo(20);
        assertThat(runner().conditions()).isNull();
        assertThat(runner().likes()).isNull();
    }

    @Test
    void usualSleepIsWhatIsStatedElseTheMeanOfFiveNights() {
        AthleteBuilder athlete = new AthleteBuilder().daily("sleepHours", null, 7, 7, 8);
        athlete.day(13, "sleepHours", 8).day(14, "sleepHours", 2);
        assertThat(Facts.of(athlete.build(), null).runner().usualSleepHours()).isNull();
        athlete.day(5, "sleepHours", 5);
        assertThat(Facts.of(athlete.build(), null).runner().usualSleepHours()).isEqualTo(7);
        assertThat(Facts.of(athlete.athlete("usualSleepHours", 8).build(), null)
                        .runner()
                        .usualSleepHours())
                .isEqualTo(8);
    }

    @Test
    void timeInBedReachesOverMidnight() {
        assertThat(runner("usualBedtime", "22:30", "usualWakeTime", "06:00").sleepOpportunityHours())
                .isEqualTo(7.5);
        assertThat(runner("usualBedtime", "00:30", "usualWakeTime", "06:00").sleepOpportunityHours())
                .isEqualTo(5.5);
        assertThat(runner("usualBedtime", "00:30").sleepOpportunityHours()).isNull();
        assertThat(runner("usualWakeTime", "06:00").sleepOpportunityHours()).isNull();
    }

    @Test
    void beingAskedAboutSymptomsIsNotHavingSome() {
        assertThat(Facts.of(new AthleteBuilder().noSymptoms().build(), null)
                        .runner()
                        .symptomsAsked())
                .isTrue();
        assertThat(runner().symptomsAsked()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "18:00, 22:30, 4.5",
        "22:30, 22:30, 0",
        "23:00, 22:30, 0",
        "03:59, 22:30, 0",
        "04:00, 22:30, 18.5",
        "18:00, 00:30, 6.5",
        "00:15, 00:30, 0.25",
        "01:00, 00:30, 0",
        "04:29, 00:30, 0",
        "04:30, 00:30, 20",
        "05:00, 08:30, 3.5",
        "12:29, 08:30, 0",
        "12:30, 08:30, 20",
        "18:00, 11:59, 17.983333333333334",
        "18:00, 12:00, 0"
    })
    void bedtimeIsThatOfTheEvening(String now, String bedtime, double hours) {
        assertThat(clock(new AthleteBuilder().at(now).athlete("usualBedtime", bedtime))
                        .hoursToBedtime())
                .isEqualTo(hours);
    }

    @Test
    void theHourIsAFraction() {
        assertThat(clock(new AthleteBuilder().at("06:30")).hourOfDay()).isEqualTo(6.5);
        assertThat(clock(new AthleteBuilder()).hoursToBedtime()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 12:00-15:00, 120, 180",
        "14:00, 12:00-15:00, 60, 60",
        "09:00, 15:30-17:30, 30, 30",
        "09:00, 16:00-18:00, 0, 0",
        "15:30, 12:00-15:00, 0, 0",
        "09:00, 10:00-12:30, 0, 150"
    })
    void freeTimeForANapLiesBetween13And16(String now, String free, int nap, int rest) {
        Clock clock = clock(new AthleteBuilder().at(now).free(free));
        assertThat(clock.napFreeMin()).isEqualTo(nap);
        assertThat(clock.restFreeMin()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "07:30, 11:30, 11:30-13:30, 30",
        "07:00, 11:30, 11:30-13:30, 60",
        "05:00, 11:30, 11:30-13:30, 120",
        "15:00, 16:30, 09:00-17:00, 0"
    })
    void aLongNapBeginsTwoHoursAfterAHardSession(String start, String now, String free, int rest) {
        Clock clock = clock(new AthleteBuilder()
                .at(now)
                .session(0, "at", start, "kind", "long", "durationMin", 210)
                .free(free));
        assertThat(clock.restFreeMin()).isEqualTo(rest);
    }

    @Test
    void intervalsThatTouchAreOneStretch() {
        assertThat(clock(new AthleteBuilder().at("09:00").free("14:00-15:00", "13:30-14:00", "13:00-13:20"))
                        .napFreeMin())
                .isEqualTo(90);
        assertThat(clock(new AthleteBuilder().at("09:00").free("13:00-13:45", "14:00-15:00"))
                        .napFreeMin())
                .isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 12:00-15:00, 13, 12",
        "14:15, 12:00-15:00, 14.25, 14.25",
        "09:00, 10:00-12:30, , 10",
        "09:00, 16:00-18:00, , "
    })
    void freeTimeForANapBeginsNoEarlierThanNow(String now, String free, @Nullable Double nap, @Nullable Double rest) {
        Clock clock = clock(new AthleteBuilder().at(now).free(free));
        assertThat(clock.napFromHour()).isEqualTo(nap);
        assertThat(clock.restFromHour()).isEqualTo(rest);
    }

    @Test
    void ofEqualFreeTimesTheFirstIsTaken() {
        assertThat(clock(new AthleteBuilder().at("09:00").free("14:30-15:00", "13:30-14:00"))
                        .napFromHour())
                .isEqualTo(13.5);
    }

    @Test
    void freeTimeIsUnknownUnlessTodayTellsIt() {
        assertThat(clock(new AthleteBuilder().day(0)).napFreeMin()).isNull();
        assertThat(clock(new AthleteBuilder()).restFreeMin()).isNull();
        assertThat(clock(new AthleteBuilder().free()).napFreeMin()).isZero();
    }

    @Test
    void bedtimeAndWakeTimeAtOneHourAreADayApart() {
        assertThat(runner("usualBedtime", "22:00", "usualWakeTime", "22:00").sleepOpportunityHours())
                .isEqualTo(24);
    }
}
