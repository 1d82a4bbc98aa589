package org.recoup.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.rulebook.WindowSpec.Anchor;

/** How windows are written. */
class WindowSpecTest {
    @Test
    void oneAnchorIsForBothEnds() {
        assertThat(WindowSpec.parse("session-end +30min +1h"))
                .isEqualTo(new WindowSpec(Anchor.SESSION_END, 30, Anchor.SESSION_END, 60));
    }

    @Test
    void theEndMayHaveAnAnchorOfItsOwn() {
        assertThat(WindowSpec.parse("session-end +2h bedtime -30min"))
                .isEqualTo(new WindowSpec(Anchor.SESSION_END, 120, Anchor.BEDTIME, -30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"now +0min +60min", "session-end +120min bedtime +0min", "bedtime -60min +540min"})
    void theTextMeansTheSame(String text) {
        assertThat(WindowSpec.parse(text)).extracting(WindowSpec::text).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"now +1h +0h", "now +0h", "now +0h dusk +0h", "dawn +0h +1h", "now 0h +1h", "now +0h now +1h +2h"
            })
    void anythingElseIsNoWindow(String text) {
        assertThat(WindowSpec.parse(text)).isNull();
    }
}
