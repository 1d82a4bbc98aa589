package org.recoup.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AthleteChangesTest {
    private final ObjectNode athlete = athlete();

    private static ObjectNode athlete() {
        try {
            return (ObjectNode) new ObjectMapper().readTree("{\"athlete\":{\"id\":\"a\",\"age\":30}}");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void changesAreMadeOnACopy() {
        assertThat(apply("plan.phase=taper", "athlete.age=", "days[D].sleepHours = 6.5", "athlete.conditions=[kidney]"))
                .hasToString("{\"athlete\":{\"id\":\"a\",\"conditions\":[\"kidney\"]},\"plan\":{\"phase\":\"taper\"},"
                        + "\"days\":[{\"date\":\"2026-01-02\",\"sleepHours\":6.5}]}");
        assertThat(athlete).hasToString("{\"athlete\":{\"id\":\"a\",\"age\":30}}");
    }

    @Test
    void aChangeThatCannotBeMadeIsNamedWithTheWayOut() {
        assertThatThrownBy(() -> apply("plan.phas=taper"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plan.phas=taper: plan has no field phas. Maybe you meant phase.");
        assertThatThrownBy(() -> apply("plan")).hasMessageContaining("plan.phase=taper");
        assertThatThrownBy(() -> apply("athlete.sex=")).hasMessageContaining("no athlete.sex to remove");
    }

    private ObjectNode apply(String... changes) {
        return AthleteChanges.apply(athlete, LocalDate.of(2026, 1, 2), List.of(changes));
    }
}
