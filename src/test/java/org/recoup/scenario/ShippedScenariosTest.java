package org.recoup.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedScenariosTest {
    @Test
    void everyShippedScenarioAndBaseCanBeRead() throws IOException {
        ScenarioSet set = ScenarioSet.read(Path.of("rules"));
        assertThat(set.faults().stream().map(ScenarioFault::toString).collect(Collectors.joining("\n")))
                .isEmpty();
    }
}
