package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recoup.advice.RulebookRef;

class AdviseRunTest {
    private static final RulebookRef RULES = new RulebookRef("recoup", "1.0.0", "sha256:" + "0".repeat(64));

    @Test
    void anotherVersionOfRecoupDoesNotGoOnWithAnInterruptedRun() {
        AdviseRun.Order order = Objects.requireNonNull(
                Shortcut.order(new String[] {"advise", "--out", "a.jsonl", "squad.jsonl"}, Map.of(), false));
        RulebookRef otherRules = new RulebookRef("recoup", "1.0.0", "sha256:" + "1".repeat(64));

        assertThat(order.result(RULES, "1.0.0"))
                .isEqualTo(order.result(RULES, "1.0.0"))
                .isNotEqualTo(order.result(RULES, "1.0.1"))
                .isNotEqualTo(order.result(otherRules, "1.0.0"));
    }
}
