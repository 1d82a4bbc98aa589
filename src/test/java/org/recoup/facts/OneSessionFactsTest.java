package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recoup.testing.AthleteBuilder.after;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.recoup.testing.AthleteBuilder;

/** The facts about one session, one item or one symptom. */
class OneSessionFactsTest {
    private static Facts facts(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null);
    }

    @Test
    void theEasyRunIsTheLatestOfAnEasyKindInSevenDays() {
        AthleteBuilder athlete = new AthleteBuilder()
                .athlete("maxHrBpm", 200)
                .session(7, "kind", "easy")
                .session(0, "kind", "tempo");
        assertThat(facts(athlete).easyRun()).isNull();
        athlete.session(6, "kind", "recovery", "rpe", 2, "avgHrBpm", 140, "wbgtC", 25, "talkTestPassed", true);
        assertThat(facts(athlete).easyRun()).isEqualTo(new EasyRun(2, "recovery", 6, 2.0, 70.0, true, true));
        athlete.session(3, "kind", "easy").session(2, "kind", "easy", "sport", "ride");
        assertThat(facts(athlete).easyRun()).isEqualTo(new EasyRun(3, "easy", 3, null, null, null, null));
    }

    @Test
    void theLastRaceIsThatOf28Days() {
        assertThat(facts(new AthleteBuilder().session(28, "kind", "race")).lastRace())
                .isNull();
        AthleteBuilder athlete = new AthleteBuilder()
                .session(27, "kind", "race", "distanceKm", 10, "rpe", 9)
                .session(1, "kind", "easy");
        assertThat(facts(athlete).lastRace()).isEqualTo(new LastRace(0, 10.0, 45, 27 * 24 + 10.25, 27, 9.0));
        assertThat(facts(athlete.session(5, "kind", "race")).lastRace().index()).isEqualTo(2);
    }

    @Test
    void whatThePlanHasForTheDayThatIsConsidered() {
        AthleteBuilder athlete = new AthleteBuilder()
                .planned(1, "easy", "durationMin", 30, "time", "07:00")
                .planned(1, "recovery", "durationMin", 20, "time", "18:00")
                .planned(2, "tempo", "time", "07:00")
                .considering("extra-run", "at", "2026-05-21T20:00");
        Considering extra = facts(athlete).considering().get(0);
        assertThat(extra.plannedKind()).isEqualTo("easy");
        assertThat(extra.plannedMinutes()).isEqualTo(50);
        assertThat(extra.hoursToNextHard()).isEqualTo(11);
    }

    @Test
    void theRaceByItsDateIsAHardDayToo() {
        AthleteBuilder athlete = new AthleteBuilder()
                .plan("raceDate", LocalDate.parse("2026-05-22"))
                .considering("hard-session");
        assertThat(facts(athlete).considering().get(0).hoursToNextHard()).isEqualTo(48);
        assertThat(facts(athlete).considering().get(0).plannedKind()).isNull();
        assertThat(facts(athlete).considering().get(0).plannedMinutes()).isNull();
        athlete.planned(1, "tempo");
        assertThat(facts(athlete).considering().get(0).hoursToNextHard()).isEqualTo(24);
    }

    @Test
    void whatIsConsideredWithoutATimeIsConsideredNow() {
        Considering coffee = facts(new AthleteBuilder()
                        .athlete("usualBedtime", "22:30", "massKg", 80)
                        .considering("coffee", "mg", 90))
                .considering()
                .get(0);
        assertThat(coffee.daysUntil()).isZero();
        assertThat(coffee.hoursUntil()).isNull();
        assertThat(coffee.hoursToBedtime()).isEqualTo(4.5);
        assertThat(coffee.mg()).isEqualTo(90);
        assertThat(coffee.unitsPerKg()).isNull();
    }

    @Test
    void aTimeOfItsOwnIsCountedFrom() {
        Considering beer = facts(new AthleteBuilder()
                        .athlete("usualBedtime", "22:30", "massKg", 80)
                        .considering("alcohol", "at", "2026-05-21T20:00", "units", 4))
                .considering()
                .get(0);
        assertThat(beer.daysUntil()).isEqualTo(1);
        assertThat(beer.hoursUntil()).isEqualTo(26);
        assertThat(beer.hoursToBedtime()).isEqualTo(2.5);
        assertThat(beer.unitsPerKg()).isEqualTo(0.5);
    }

    @Test
    void theHoursAfterMidnightBelongToTheEveningBefore() {
        assertThat(nightsUntil("2026-05-21T03:59")).isZero();
        assertThat(nightsUntil("2026-05-21T04:00")).isEqualTo(1);
    }

    private static int nightsUntil(String at) {
        return facts(new AthleteBuilder().considering("late-night", "at", at))
                .considering()
                .get(0)
                .nightsUntil();
    }

    @Test
    void drinksOfTheEveningAreAddedUp() {
        AthleteBuilder athlete = new AthleteBuilder()
                .athlete("massKg", 80)
                .session(0, "after", after("alcoholUnits", 2))
                .day(0, "alcoholUnits", 1)
                .considering("alcohol", "units", 4)
                .considering("alcohol", "at", "2026-05-21T20:00", "units", 4);
        Considering tonight = facts(athlete).considering().get(0);
        assertThat(tonight.unitsInAll()).isEqualTo(6);
        assertThat(tonight.unitsPerKgInAll()).isEqualTo(0.75);
        assertThat(facts(athlete).considering().get(1).unitsInAll()).isEqualTo(4);
    }

    @Test
    void withoutBedtimeOrMassNothingIsCountedAgainstThem() {
        Considering beer = facts(new AthleteBuilder().considering("alcohol", "units", 4))
                .considering()
                .get(0);
        assertThat(beer.hoursToBedtime()).isNull();
        assertThat(beer.unitsPerKg()).isNull();
    }

    @Test
    void whatWasNotAskedHasNoElements() {
        assertThat(facts(new AthleteBuilder()).considering()).isEmpty();
        assertThat(facts(new AthleteBuilder()).symptoms()).isEmpty();
    }

    @Test
    void whatIsConsideredEndsAfterItsMinutes() {
        Facts facts = facts(new AthleteBuilder()
                .considering("nap", "minutes", 90)
                .considering("nap", "minutes", 90, "at", "2026-05-20T23:00")
                .considering("nap"));
        assertThat(facts.considering()).extracting(Considering::endHour).containsExactly(19.5, 24.5, null);
    }
}
