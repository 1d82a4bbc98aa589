package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.testing.AthleteBuilder;

class PlanOutlookTest {
    private static Plan plan(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null).plan();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"15, -, -", "14, taper, race-date", "1, taper, race-date", "0, -, -", "-1, -, -"})
    void withoutAPhaseTheFortnightBeforeTheRaceIsTheTaper(int daysToRace, String phase, String from) {
        Plan plan = plan(new AthleteBuilder().plan("raceDate", AthleteBuilder.TODAY.plusDays(daysToRace)));
        assertThat(plan.daysToRace()).isEqualTo(daysToRace);
        assertThat(plan.phase()).isEqualTo(phase);
        assertThat(plan.phaseFrom()).isEqualTo(from);
    }

    @Test
    void aStatedPhaseStands() {
        Facts facts = Facts.of(
                new AthleteBuilder()
                        .plan("phase", "build", "raceDate", AthleteBuilder.TODAY.plusDays(5))
                        .build(),
                null);
        assertThat(facts.phaseName()).isEqualTo("build");
        assertThat(facts.phaseFrom()).isEqualTo("plan");
    }

    @Test
    void withoutAPlanAllIsUnknown() {
        Plan plan = plan(new AthleteBuilder());
        assertThat(plan.given()).isFalse();
        assertThat(FactTypes.of(Plan.class).fields())
                .filteredOn(field -> !field.name().equals("given"))
                .allSatisfy(
                        field -> assertThat(field.value(plan)).as(field.name()).isNull());
    }

    @Test
    void weeksSinceTheRecoveryWeekCountFromItsFirstDay() {
        assertThat(plan(new AthleteBuilder().plan("lastRecoveryWeek", AthleteBuilder.TODAY.minusDays(28)))
                        .weeksSinceRecoveryWeek())
                .isEqualTo(4);
        assertThat(plan(new AthleteBuilder().plan("lastRecoveryWeek", AthleteBuilder.TODAY))
                        .weeksSinceRecoveryWeek())
                .isZero();
        assertThat(plan(new AthleteBuilder().plan("lastRecoveryWeek", AthleteBuilder.TODAY.plusDays(1)))
                        .weeksSinceRecoveryWeek())
                .isNull();
    }

    @Test
    void theHardestKindOfTheDayStandsForIt() {
        AthleteBuilder athlete = new AthleteBuilder()
                .planned(0, "race", "skipped", true)
                .planned(0, "easy", "time", "06:00")
                .planned(0, "tempo", "time", "19:00")
                .planned(0, "strength")
                .planned(1, "intervals");
        assertThat(plan(athlete).todayKind()).isEqualTo("tempo");
        assertThat(plan(new AthleteBuilder().planned(0, "rest")).todayKind()).isEqualTo("rest");
        assertThat(plan(new AthleteBuilder().planned(1, "rest")).todayKind()).isNull();
    }

    @Test
    void hardDaysAreThoseOfTodayAndTheSixDaysAfter() {
        AthleteBuilder athlete = new AthleteBuilder()
                .planned(-1, "tempo")
                .planned(0, "hills")
                .planned(2, "long")
                .planned(2, "tempo")
                .planned(4, "easy", "durationMin", 40)
                .planned(5, "tempo", "skipped", true)
                .planned(6, "race")
                .planned(7, "intervals");
        assertThat(plan(athlete).hardDaysNext7()).isEqualTo(3);
    }

    @Test
    void hardDaysAreUnknownWithoutSessionsOrWhereNoneCanBeTold() {
        assertThat(plan(new AthleteBuilder().planned(7, "tempo").planned(-1, "tempo"))
                        .hardDaysNext7())
                .isNull();
        assertThat(plan(new AthleteBuilder().planned(1, "easy")).hardDaysNext7())
                .isNull();
        assertThat(plan(new AthleteBuilder().planned(1, "easy").planned(2, "tempo"))
                        .hardDaysNext7())
                .isEqualTo(1);
        assertThat(plan(new AthleteBuilder().planned(1, "easy", "durationMin", 60))
                        .hardDaysNext7())
                .isZero();
        assertThat(plan(new AthleteBuilder().planned(1, "recovery")).hardDaysNext7())
                .isZero();
    }

    @Test
    void restDaysAreThoseWithoutTrainingAsFarAsThePlanGoes() {
        AthleteBuilder athlete = new AthleteBuilder()
                .planned(0, "easy")
                .planned(1, "rest")
                .planned(2, "mobility", "durationMin", 40)
                .planned(3, "easy")
                .planned(3, "strength")
                .planned(4, "easy", "skipped", true);
        assertThat(plan(athlete).restDaysNext7()).isNull();
        assertThat(plan(athlete.planned(5, "easy", "sport", "walk", "durationMin", 41))
                        .restDaysNext7())
                .isEqualTo(4);
    }

    @Test
    void aLongRunOfTheWeekIsTold() {
        assertThat(plan(new AthleteBuilder().planned(6, "long")).longRunNext7()).isTrue();
        assertThat(plan(new AthleteBuilder().planned(7, "long").planned(1, "easy", "durationMin", 50))
                        .longRunNext7())
                .isFalse();
        assertThat(plan(new AthleteBuilder().planned(1, "easy").planned(2, "recovery"))
                        .longRunNext7())
                .isNull();
        assertThat(plan(new AthleteBuilder().planned(1, "easy").planned(2, "long"))
                        .longRunNext7())
                .isTrue();
        assertThat(plan(new AthleteBuilder().plan("phase", "build")).longRunNext7())
                .isNull();
    }

    @Test
    void aRaceOfTheWeekIsToldByDateOrPlan() {
        assertThat(plan(new AthleteBuilder().plan("raceDate", AthleteBuilder.TODAY.plusDays(6)))
                        .raceNext7())
                .isTrue();
        assertThat(plan(new AthleteBuilder().plan("raceDate", AthleteBuilder.TODAY.plusDays(7)))
                        .raceNext7())
                .isFalse();
        assertThat(plan(new AthleteBuilder().plan("raceDate", AthleteBuilder.TODAY.minusDays(1)))
                        .raceNext7())
                .isFalse();
        assertThat(plan(new AthleteBuilder().plan("raceDate", AthleteBuilder.TODAY))
                        .raceNext7())
                .isTrue();
        assertThat(plan(new AthleteBuilder().planned(6, "race")).raceNext7()).isTrue();
        assertThat(plan(new AthleteBuilder().planned(6, "easy")).raceNext7()).isFalse();
        assertThat(plan(new AthleteBuilder().planned(7, "race")).raceNext7()).isNull();
    }

    @Test
    void hardSessionsWithoutTimeForRecoveryAreCounted() {
        assertThat(without(0, 60)).isEqualTo(1);
        assertThat(without(0, null)).isEqualTo(1);
        assertThat(without(60, 1)).isZero();
        assertThat(without(60, null)).isNull();
        assertThat(plan(new AthleteBuilder().planned(1, "easy", "durationMin", 40, "recoveryReservedMin", 0))
                        .keySessionsWithoutRecovery7())
                .isZero();
        assertThat(plan(new AthleteBuilder().planned(7, "tempo", "recoveryReservedMin", 0))
                        .keySessionsWithoutRecovery7())
                .isNull();
        assertThat(plan(new AthleteBuilder().planned(6, "tempo", "recoveryReservedMin", 0))
                        .keySessionsWithoutRecovery7())
                .isEqualTo(1);
    }

    private static Integer without(Integer first, Integer second) {
        return plan(new AthleteBuilder()
                        .planned(1, "tempo", "recoveryReservedMin", first)
                        .planned(3, "long", "recoveryReservedMin", second))
                .keySessionsWithoutRecovery7();
    }

    @Test
    void skippedRecoveryOfTheLastSevenDaysIsCounted() {
        AthleteBuilder athlete = new AthleteBuilder()
                .planned(-7, "rest", "skipped", true)
                .planned(-6, "rest", "skipped", true)
                .planned(-4, "recovery", "skipped", true)
                .planned(-3, "tempo", "skipped", true)
                .planned(-2, "tempo", "skipped", true)
                .planned(-2, "mobility", "skipped", false)
                .planned(0, "mobility", "skipped", true)
                .planned(1, "rest", "skipped", true);
        assertThat(plan(athlete).recoverySkipped7()).isEqualTo(3);
        assertThat(plan(new AthleteBuilder().planned(-1, "easy")).recoverySkipped7())
                .isZero();
        assertThat(plan(new AthleteBuilder().planned(1, "rest")).recoverySkipped7())
                .isNull();
    }

    @Test
    void aRunOnARestDayOfTodayOrYesterdayIsTold() {
        assertThat(plan(new AthleteBuilder().planned(-1, "rest").session(1)).restDayRunThrough())
                .isTrue();
        assertThat(plan(new AthleteBuilder()
                                .planned(0, "rest")
                                .planned(-1, "easy")
                                .session(0))
                        .restDayRunThrough())
                .isTrue();
        assertThat(plan(new AthleteBuilder().planned(-2, "rest").session(2)).restDayRunThrough())
                .isNull();
        assertThat(plan(new AthleteBuilder().planned(-1, "rest").session(0)).restDayRunThrough())
                .isFalse();
        assertThat(plan(new AthleteBuilder().planned(-1, "rest").session(1, "sport", "ride"))
                        .restDayRunThrough())
                .isFalse();
        assertThat(plan(new AthleteBuilder().planned(-1, "easy").session(1)).restDayRunThrough())
                .isFalse();
        assertThat(plan(new AthleteBuilder().planned(-1, "rest")).restDayRunThrough())
                .isNull();
    }

    @Test
    void theHottestHardSessionOfTheWeekCounts() {
        AthleteBuilder plan = new AthleteBuilder()
                .planned(3, "intervals", "wbgtC", 28.5)
                .planned(4, "easy", "wbgtC", 31)
                .planned(5, "tempo", "wbgtC", 27)
                .planned(6, "tempo")
                .planned(7, "tempo", "wbgtC", 30);
        assertThat(plan(plan).hardWbgtNext7C()).isEqualTo(28.5);
        assertThat(plan(new AthleteBuilder().planned(3, "intervals")).hardWbgtNext7C())
                .isNull();
        assertThat(plan(new AthleteBuilder().planned(0, "intervals", "time", "07:00", "wbgtC", 30))
                        .hardWbgtNext7C())
                .isNull();
    }
}
