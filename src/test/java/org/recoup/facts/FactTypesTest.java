package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoup.testing.AthleteBuilder;

class FactTypesTest {
    private static final Set<String> ONLY = Set.of(
            "",
            "compared",
            "hard",
            "easy-kind",
            "key",
            "legs",
            "race",
            "run",
            "strength",
            "that-day",
            "unless-told",
            "after-that-day");

    static Iterable<Class<? extends Fact>> kinds() {
        return FactTypes.ALL;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldSaysWhatItMeansAndLeadsToTheFile(Class<? extends Fact> kind) {
        FactType type = FactTypes.of(kind);
        assertThat(type.name()).isEqualTo(kind.getSimpleName());
        assertThat(type.type()).isEqualTo(kind);
        assertThat(type.fields())
                .filteredOn(field -> !field.name().equals("index"))
                .allSatisfy(field -> {
                    assertThat(field.meaning()).as(field.name()).isNotBlank();
                    assertThat(field.sources()).as(field.name()).isNotEmpty();
                    assertThat(ONLY).contains(field.known().only());
                });
    }

    @Test
    void aFieldIsFoundByNameAndRead() {
        Facts facts = Facts.of(new AthleteBuilder().athlete("age", 55).build(), null);
        FactField age = FactTypes.of(Runner.class).field("ageYears");
        assertThat(age.type()).isEqualTo(Integer.class);
        assertThat(age.unit()).isEqualTo("years");
        assertThat(age.value(facts.runner())).isEqualTo(55);
        assertThat(FactTypes.of(Runner.class).field("age")).isNull();
    }

    @Test
    void elementsKnowTheirPlace() {
        Facts facts = Facts.of(
                new AthleteBuilder()
                        .session(1, "kind", "easy", "durationMin", 40)
                        .build(),
                null);
        DoneSession done = facts.doneSessions().get(0);
        assertThat(FactTypes.of(DoneSession.class).pointer(done)).isEqualTo("/sessions/0");
        assertThat(FactTypes.of(EasyRun.class).pointer(facts.easyRun())).isEqualTo("/sessions/0");
        assertThat(FactTypes.of(Runner.class).pointer(facts.runner())).isNull();
    }

    @Test
    void elementsKnowTheirList() {
        assertThat(FactTypes.of(DoneSession.class).ownList()).isEqualTo("sessions");
        assertThat(FactTypes.of(ComingSession.class).ownList()).isEqualTo("plan.sessions");
        assertThat(FactTypes.of(Morning.class).ownList()).isEqualTo("days");
        assertThat(FactTypes.of(EasyRun.class).ownList()).isEqualTo("sessions");
        assertThat(FactTypes.of(LastRace.class).ownList()).isEqualTo("sessions");
        assertThat(FactTypes.of(Considering.class).ownList()).isEqualTo("considering");
        assertThat(FactTypes.of(Symptom.class).ownList()).isEqualTo("symptoms");
        assertThat(FactTypes.of(Runner.class).ownList()).isEmpty();
    }

    /** Every planned session has a kind: where none is known, there is no session. */
    @Test
    void whatEveryElementHasIsNotAskedForButTheElement() {
        assertThat(asked(ComingSession.class, "rest")).isEqualTo("plan.sessions[]");
        assertThat(asked(ComingSession.class, "durationMin")).isEqualTo("plan.sessions[].durationMin");
        assertThat(asked(DoneSession.class, "daysAgo")).isEqualTo("sessions[]");
        assertThat(asked(DoneSession.class, "rpe")).isEqualTo("sessions[].rpe");
        assertThat(asked(Runner.class, "massKg")).isEqualTo("athlete.massKg");
    }

    private static String asked(Class<? extends Record> fact, String field) {
        for (RecordComponent component : fact.getRecordComponents()) {
            if (component.getName().equals(field)) {
                return FactTypes.asked(Objects.requireNonNull(component.getAnnotation(Known.class)));
            }
        }
        throw new AssertionError(fact + " has no " + field);
    }
}
