package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recoup.testing.AthleteBuilder.TODAY;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.athlete.AthleteFile;
import org.recoup.testing.AthleteBuilder;
import org.recoup.testing.AthleteGenerator;

class FactsTest {
    @Test
    void theGivenMomentWinsOverThatOfTheFile() {
        AthleteFile file = new AthleteBuilder().session(0).build();
        assertThat(Facts.of(file, null).asOf()).isEqualTo(TODAY.atTime(18, 0));
        assertThat(Facts.of(file, TODAY.atTime(6, 0)).asOf()).isEqualTo(TODAY.atTime(6, 0));
    }

    @Test
    void withoutAMomentTheLaterOfLastSessionAndLastDayCounts() {
        assertThat(derived(new AthleteBuilder().session(1).session(2)))
                .isEqualTo(TODAY.minusDays(1).atTime(7, 45));
        assertThat(derived(new AthleteBuilder().session(1).day(1)))
                .isEqualTo(TODAY.minusDays(1).atTime(23, 59));
        assertThat(derived(new AthleteBuilder().session(0).day(1))).isEqualTo(TODAY.atTime(7, 45));
        assertThat(derived(new AthleteBuilder().session(1, "at", "23:30").day(1)))
                .isEqualTo(TODAY.atTime(0, 15));
    }

    private static LocalDateTime derived(AthleteBuilder athlete) {
        return Facts.of(athlete.withoutAsOf().build(), null).asOf();
    }

    @Test
    void aFileWithNothingToGoByNeedsAMoment() {
        AthleteFile file = new AthleteBuilder().withoutAsOf().planned(1, "easy").build();
        assertThat(Facts.asOf(file)).isNull();
        assertThatThrownBy(() -> Facts.of(file, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"test\"")
                .hasMessageContaining("asOf");
    }

    @Test
    void aSessionIsSeenOnceItIsOver() {
        AthleteFile file = new AthleteBuilder()
                .session(0, "at", "07:00", "durationMin", 45)
                .build();
        assertThat(Facts.of(file, TODAY.atTime(7, 44)).doneSessions()).isEmpty();
        assertThat(Facts.of(file, TODAY.atTime(7, 45)).doneSessions()).hasSize(1);
    }

    @Test
    void theEntryOfTheDayIsSeenAndLaterOnesAreNot() {
        AthleteFile file = new AthleteBuilder().daily("fatigue", 9, 4).build();
        assertThat(Facts.of(file, TODAY.atTime(0, 0)).morning().fatigue()).isEqualTo(9);
        assertThat(Facts.of(file, TODAY.minusDays(1).atTime(23, 59)).morning().fatigue())
                .isEqualTo(4);
    }

    @Test
    void symptomsThatBeganLaterAreNotSeen() {
        AthleteFile file = new AthleteBuilder()
                .symptom("limping", "since", TODAY)
                .symptom("fainting", "since", TODAY.minusDays(3))
                .symptom("chest-pain")
                .build();
        assertThat(Facts.of(file, null).symptoms())
                .containsExactly(
                        new Symptom(0, "limping", 0),
                        new Symptom(1, "fainting", 3),
                        new Symptom(2, "chest-pain", null));
        assertThat(Facts.of(file, TODAY.minusDays(1).atTime(9, 0)).symptoms())
                .containsExactly(new Symptom(1, "fainting", 2), new Symptom(2, "chest-pain", null));
    }

    @Test
    void whatCameLaterChangesNothing() {
        LocalDateTime yesterday = TODAY.minusDays(1).atTime(20, 0);
        AthleteBuilder before =
                new AthleteBuilder().session(3, "rpe", 7).session(1, "rpe", 3).daily("fatigue", null, 4, 5);
        Facts expected = Facts.of(before.build(), yesterday);
        Facts facts = Facts.of(
                before.session(0, "rpe", 9)
                        .session(1, "at", "19:30")
                        .daily("fatigue", 9)
                        .build(),
                yesterday);
        assertThat(facts.all()).isEqualTo(expected.all());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfTheFileLeavesNoTrace(long seed) {
        AthleteBuilder athlete = new AthleteBuilder()
                .athlete("massKg", 60, "maxHrBpm", 190)
                .plan("phase", "build")
                .sessions(41, 20, "rpe", 3.3, "distanceKm", 8.1, "kind", "easy")
                .sessions(18, 12, "rpe", 7.7, "distanceKm", 12.3, "timeVsExpectedPct", 1.5)
                .sessions(9, 3, "rpe", 4.9, "distanceKm", 6.7)
                .planned(-2, "rest")
                .planned(1, "tempo")
                .planned(1, "easy", "durationMin", 40)
                .planned(3, "long")
                .daily("fatigue", 3.3, 4.1, 5.7, 2.9, 3, 4, 5.1)
                .daily("restingHrBpm", 50, 51, 52, 49, 50, 51, 50, 48, 49, 50);
        Facts expected = Facts.of(athlete.build(), null);
        Facts shuffled = Facts.of(athlete.shuffled(seed), null);
        assertThat(shuffled.load()).isEqualTo(expected.load());
        assertThat(shuffled.spacing()).isEqualTo(expected.spacing());
        assertThat(shuffled.plan()).isEqualTo(expected.plan());
        assertThat(shuffled.sleep()).isEqualTo(expected.sleep());
        assertThat(shuffled.heart()).isEqualTo(expected.heart());
        assertThat(shuffled.wellness()).isEqualTo(expected.wellness());
        assertThat(shuffled.performance()).isEqualTo(expected.performance());
        assertThat(shuffled.habits()).isEqualTo(expected.habits());
        assertThat(shuffled.comingSessions())
                .extracting(ComingSession::kind, ComingSession::next)
                .isEqualTo(expected.comingSessions().stream()
                        .map(session -> org.assertj.core.groups.Tuple.tuple(session.kind(), session.next()))
                        .toList());
    }

    @Test
    void everyFactOfAllKindsIsListed() {
        Facts facts = Facts.of(
                new AthleteBuilder()
                        .day(0)
                        .session(0, "kind", "easy")
                        .session(1, "kind", "race")
                        .planned(1, "easy")
                        .considering("nap")
                        .symptom("limping")
                        .build(),
                null);
        assertThat(facts.all())
                .extracting(Object::getClass)
                .containsOnlyOnceElementsOf(FactTypes.ALL.stream()
                        .filter(type -> type != DoneSession.class)
                        .<Class<?>>map(type -> type)
                        .toList());
        assertThat(facts.all()).filteredOn(DoneSession.class::isInstance).hasSize(2);
    }

    @Test
    void generatedAthletesOfAllSortsHaveFacts() {
        AthleteGenerator generator = new AthleteGenerator(11);
        for (int number = 0; number < 40; number++) {
            AthleteFile file = generator.athlete(number);
            if (Facts.asOf(file) != null) {
                assertThat(Facts.of(file, null).all()).as("athlete %d", number).hasSizeGreaterThanOrEqualTo(10);
            }
        }
    }
}
