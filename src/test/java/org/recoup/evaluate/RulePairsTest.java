package org.recoup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulePairsTest {
    @Test
    void keepsAsManyPairsAsAreAdded() {
        RulePairs pairs = new RulePairs();
        for (int i = 0; i < 1000; i++) {
            pairs.add(i / 3, i);
        }
        assertThat(pairs.size()).isEqualTo(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(pairs.rule(i)).isEqualTo(i / 3);
            assertThat(pairs.other(i)).isEqualTo(i);
        }
    }
}
