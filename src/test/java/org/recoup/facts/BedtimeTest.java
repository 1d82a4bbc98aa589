package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.testing.AthleteBuilder;

/** Which bedtime is tonight's, and how far a session is from it. */
class BedtimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-05-20T09:00, 00:30, 2026-05-21T00:30",
        "2026-05-20T13:00, 00:30, 2026-05-21T00:30",
        "2026-05-20T00:10, 00:30, 2026-05-20T00:30",
        "2026-05-20T04:29, 00:30, 2026-05-20T00:30",
        "2026-05-20T04:30, 00:30, 2026-05-21T00:30",
        "2026-05-20T08:00, 22:00, 2026-05-20T22:00",
        "2026-05-20T23:00, 22:00, 2026-05-20T22:00",
        "2026-05-20T01:59, 22:00, 2026-05-19T22:00",
        "2026-05-20T02:00, 22:00, 2026-05-20T22:00",
        "2026-05-20T07:00, 08:30, 2026-05-20T08:30",
        "2026-05-20T16:30, 08:30, 2026-05-21T08:30",
        "2026-05-20T18:00, , 2026-05-20T22:00"
    })
    void tonightIsTheNextBedtimeOrOneJustGoneBy(LocalDateTime at, LocalTime usual, LocalDateTime bedtime) {
        assertThat(Bedtime.of(at, usual)).isEqualTo(bedtime);
    }

    @ParameterizedTest
    @CsvSource({"17:30, 22:00, 225", "21:15, 22:00, 0", "21:30, 22:00, 0", "23:00, 00:30, 45", "07:00, , 855"})
    void aSessionKnowsHowFarItsEndIsFromBed(String start, LocalTime bedtime, int minutes) {
        AthleteBuilder athlete = new AthleteBuilder().session(1, "at", start, "durationMin", 45);
        if (bedtime != null) {
            athlete.athlete("usualBedtime", bedtime.toString());
        }
        assertThat(sessions(athlete).get(0).minutesToBedtime()).isEqualTo(minutes);
    }

    @Test
    void theLastHardSessionStaysThatWhenAnEasyOneFollows() {
        AthleteBuilder athlete = new AthleteBuilder()
                .session(1, "kind", "intervals")
                .session(0, "kind", "tempo")
                .session(0, "at", "12:00", "kind", "easy");
        assertThat(sessions(athlete)).extracting(DoneSession::lastHard).containsExactly(false, true, false);
        assertThat(sessions(new AthleteBuilder().session(0, "kind", "easy")))
                .extracting(DoneSession::lastHard)
                .containsExactly(false);
    }

    private static List<DoneSession> sessions(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null).doneSessions();
    }
}
