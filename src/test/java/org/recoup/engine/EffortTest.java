package org.recoup.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EffortTest {
    @AfterEach
    void end() {
        Effort.end();
    }

    @Test
    void stepsAreCountedUpToTheBound() {
        Effort.begin(3, 60_000);
        for (int i = 0; i < 3; i++) {
            Effort.step("r.a");
        }
        assertThatThrownBy(() -> Effort.step("r.b"))
                .isInstanceOfSatisfying(
                        Effort.TooMuchException.class, e -> assertThat(e.rule()).isEqualTo("r.b"))
                .hasMessage("joined facts 3 times");
    }

    @Test
    void whatNeverComesToAnEndRunsOutOfTime() {
        Effort.begin(Integer.MAX_VALUE, 5);
        assertThatThrownBy(() -> {
                    while (true) {
                        Effort.step("r.slow");
                    }
                })
                .isInstanceOf(Effort.TooMuchException.class)
                .hasMessage("took more than 5 ms");
    }

    @Test
    @Timeout(60)
    void whatNeverComesToAnEndRunsOutOfTimeWhereNobodyMeasuresTheWorkOfAThread() {
        Effort.begin(Integer.MAX_VALUE, 5, () -> -1);
        assertThatThrownBy(() -> {
                    while (true) {
                        Effort.step("r.slow");
                    }
                })
                .isInstanceOf(Effort.TooMuchException.class)
                .hasMessage("took more than 5 ms");
    }

    @Test
    void timeInWhichTheThreadDidNotWorkDoesNotCount() throws InterruptedException {
        Effort.begin(Integer.MAX_VALUE, 2, () -> 0);
        for (int i = 0; i < 10; i++) {
            Thread.sleep(2);
            for (int step = 0; step < 2_000; step++) {
                Effort.step("r.a");
            }
        }
    }

    @Test
    void withoutABeginningNothingIsCounted() {
        for (int i = 0; i < 1_000_000; i++) {
            Effort.step("r.a");
        }
    }
}
