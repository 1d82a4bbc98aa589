package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.testing.AthleteBuilder;

class ComingSessionTest {
    private static List<ComingSession> coming(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null).comingSessions();
    }

    private static ComingSession tomorrow(Object... fields) {
        return coming(new AthleteBuilder().planned(1, "easy", fields)).get(0);
    }

    @Test
    void sessionsOfTheNext48HoursAreListedTheNextFirst() {
        AthleteBuilder athlete = new AthleteBuilder()
                .planned(2, "easy", "time", "18:00")
                .planned(2, "tempo", "time", "18:01")
                .planned(1, "hills", "time", "07:00")
                .planned(0, "easy", "time", "17:59")
                .planned(0, "strength", "time", "18:00");
        assertThat(coming(athlete)).extracting(ComingSession::index).containsExactly(4, 2, 0);
        assertThat(coming(athlete)).extracting(ComingSession::hoursUntil).containsExactly(0.0, 13.0, 48.0);
        assertThat(coming(athlete)).extracting(ComingSession::next).containsExactly(true, false, false);
        assertThat(coming(athlete)).extracting(ComingSession::today).containsExactly(true, false, false);
    }

    @Test
    void theNextSessionIsNoRestAndWithin36Hours() {
        AthleteBuilder rest = new AthleteBuilder().planned(0, "rest").planned(1, "tempo", "time", "07:00");
        assertThat(coming(rest)).extracting(ComingSession::next).containsExactly(false, true);
        assertThat(coming(rest)).extracting(ComingSession::rest).containsExactly(true, false);
        assertThat(coming(new AthleteBuilder().planned(2, "easy", "time", "06:00"))
                        .get(0)
                        .next())
                .isTrue();
        assertThat(coming(new AthleteBuilder().planned(2, "easy", "time", "06:01"))
                        .get(0)
                        .next())
                .isFalse();
        assertThat(coming(new AthleteBuilder().planned(2, "easy")).get(0).next())
                .isFalse();
        assertThat(coming(new AthleteBuilder().planned(1, "easy")).get(0).next())
                .isTrue();
    }

    @Test
    void withoutATimeTheHoursAreUnknown() {
        assertThat(tomorrow().hoursUntil()).isNull();
        assertThat(coming(new AthleteBuilder().planned(3, "easy"))).isEmpty();
    }

    @Test
    void skippedSessionsAreNotToCome() {
        assertThat(coming(new AthleteBuilder().planned(1, "easy", "skipped", true)))
                .isEmpty();
        assertThat(coming(new AthleteBuilder().planned(1, "easy", "skipped", false)))
                .hasSize(1);
    }

    @Test
    void aSessionOfTodayWithoutATimeIsOverOnceItWasDone() {
        assertThat(coming(new AthleteBuilder().planned(0, "tempo").session(0, "kind", "tempo")))
                .isEmpty();
        assertThat(coming(new AthleteBuilder().planned(0, "tempo").session(0))).isEmpty();
        assertThat(coming(new AthleteBuilder().planned(0, "tempo").session(0, "kind", "easy")))
                .hasSize(1);
        assertThat(coming(new AthleteBuilder().planned(0, "tempo").session(0, "kind", "tempo", "sport", "ride")))
                .hasSize(1);
        assertThat(coming(new AthleteBuilder().planned(0, "tempo").session(1, "kind", "tempo")))
                .hasSize(1);
    }

    @Test
    void ofTwoThatNoTimeTellsApartTheHarderComesFirst() {
        AthleteBuilder athlete = new AthleteBuilder()
                .planned(1, "easy", "durationMin", 30)
                .planned(1, "easy", "durationMin", 60)
                .planned(1, "tempo");
        assertThat(coming(athlete)).extracting(ComingSession::index).containsExactly(2, 1, 0);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "tempo, -, true, -, true",
                "tempo, 60, true, false, true",
                "easy, 89, false, -, -",
                "easy, 90, false, true, true",
                "easy, 60, false, false, false",
                "easy, -, false, -, -",
                "long, -, false, true, true",
                "recovery, -, false, false, false",
                "strength, -, false, false, false",
                "rest, -, false, false, false"
            })
    void theClassOfAPlannedSessionIsThatOfItsKindAndLength(
            String kind, Double minutes, boolean hard, Boolean longRun, Boolean hardDay) {
        ComingSession session = coming(new AthleteBuilder().planned(1, kind, "durationMin", minutes))
                .get(0);
        assertThat(session.hard()).isEqualTo(hard);
        assertThat(session.longRun()).isEqualTo(longRun);
        assertThat(session.hardDay()).isEqualTo(hardDay);
    }

    @Test
    void aPlannedShareOfTheWeekMakesALongRun() {
        AthleteBuilder athlete = new AthleteBuilder().plan("weeklyKm", 40, "runsPerWeek", 4);
        assertThat(coming(athlete.planned(1, "easy", "durationMin", 70, "distanceKm", 10))
                        .get(0)
                        .longRun())
                .isTrue();
    }

    @Test
    void distanceIsComparedWithTheLongestRunOfThirtyDays() {
        AthleteBuilder athlete = new AthleteBuilder().session(3, "distanceKm", 15);
        assertThat(coming(athlete.planned(1, "easy", "distanceKm", 16.5)).get(0).beyondLongestPct())
                .isEqualTo(10);
        assertThat(tomorrow("distanceKm", 16.5).beyondLongestPct()).isNull();
        assertThat(coming(new AthleteBuilder()
                                .session(3, "distanceKm", 15)
                                .planned(1, "easy", "sport", "ride", "distanceKm", 50))
                        .get(0)
                        .beyondLongestPct())
                .isNull();
    }

    @Test
    void sleepBeforeItReachesFromBedtimeToAnHourBeforeTheStart() {
        AthleteBuilder athlete = new AthleteBuilder().athlete("usualBedtime", "22:30");
        assertThat(coming(athlete.planned(1, "easy", "time", "06:00")).get(0).sleepBeforeHours())
                .isEqualTo(6.5);
        assertThat(tomorrow("time", "06:00").sleepBeforeHours()).isNull();
        assertThat(coming(new AthleteBuilder().athlete("usualBedtime", "22:30").planned(1, "easy"))
                        .get(0)
                        .sleepBeforeHours())
                .isNull();
    }

    @Test
    void plannedHeatIsUnknownWhereHumidityWouldDecide() {
        assertThat(tomorrow("temperatureC", 27).hot()).isTrue();
        assertThat(tomorrow("temperatureC", 22).hot()).isNull();
        assertThat(tomorrow("temperatureC", 21).hot()).isFalse();
        assertThat(tomorrow("wbgtC", 23).hot()).isTrue();
    }

    @Test
    void kindsAndSportsAreTold() {
        ComingSession race = coming(new AthleteBuilder().planned(1, "race", "durationMin", 40))
                .get(0);
        assertThat(race.race()).isTrue();
        assertThat(race.run()).isTrue();
        assertThat(race.sport()).isEqualTo("run");
        assertThat(tomorrow("sport", "ride").run()).isFalse();
        assertThat(coming(new AthleteBuilder().planned(1, "rest", "sport", "run"))
                        .get(0)
                        .run())
                .isFalse();
    }

    @Test
    void ofTwoThatNothingTellsApartTheFirstOfTheFileComesFirst() {
        AthleteBuilder athlete =
                new AthleteBuilder().planned(1, "easy", "durationMin", 30).planned(1, "easy", "durationMin", 30);
        assertThat(coming(athlete)).extracting(ComingSession::index).containsExactly(0, 1);
    }
}
