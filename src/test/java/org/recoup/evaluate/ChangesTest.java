package org.recoup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void whatStandsInAnotherSentenceIsNotSaidAgain() {
        assertThat(joined("Answer first; else run easily.", "Run easily.")).isEqualTo("Answer first; else run easily.");
        assertThat(joined("Run easily.", "Move it.", "Answer first; else run easily."))
                .isEqualTo("Move it. Answer first; else run easily.");
        assertThat(joined("Run easily.", "Run easily.")).isEqualTo("Run easily.");
    }

    @Test
    void otherSentencesStandOneAfterTheOther() {
        assertThat(joined("Run easily.", null, "Move the hills.")).isEqualTo("Run easily. Move the hills.");
        assertThat(joined()).isNull();
    }

    private static @Nullable String joined(@Nullable String... all) {
        Changes changes = new Changes();
        for (String change : all) {
            changes.add(change);
        }
        return changes.joined();
    }
}
