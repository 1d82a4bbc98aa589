package org.recoup.author.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.recoup.rulebook.Rulebook;

class AthletePageTest {
    private static final Path PAGE = Path.of("docs", "athlete-file.md");

    /** After a change of the contract or of a question: {@code mvn surefire:test -Dtest=AthletePageTest -Dreadme.update=true}. */
    @Test
    void thePageInTheDocsIsWhatTheContractSays() throws IOException {
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    @Test
    void aFieldHasItsFormItsRangeAndItsMeaning() {
        assertThat(page())
                .contains("- rpe: number from 0 to 10; session RPE, Borg CR10; How hard was the session as a whole")
                .contains("- durationMin: number above 0, up to 2880; required")
                .contains("- usualBedtime: time; ")
                .contains("- free: list of {from, until}; ")
                .contains("- dislikes: list of walk, ride, ");
    }

    private static String page() {
        return AthletePage.markdown(Rulebook.shippedData().questions());
    }
}
