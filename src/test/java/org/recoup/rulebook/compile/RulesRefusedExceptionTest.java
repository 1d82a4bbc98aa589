package org.recoup.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesRefusedExceptionTest {
    private static final RuleProblem FIRST = new RuleProblem("active/active.drl", 50, 0, "one", null);
    private static final RuleProblem SECOND = new RuleProblem("active/active.drl", 208, 3, "two", "do it");
    private static final RuleProblem THIRD = new RuleProblem("guidance.yaml", 0, 0, "three", null);

    @Test
    void problemsComeInTheOrderOfFilesAndLines() {
        RulesRefusedException refused = new RulesRefusedException(List.of(THIRD, SECOND, FIRST));

        assertThat(refused.problems()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(refused).hasMessageMatching("(?s).*one\n.*two\n.*do it\n.*three");
    }

    @Test
    void problemsComeAlongToAnotherMachine() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(new RulesRefusedException(List.of(FIRST)));

        Object there = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(((RulesRefusedException) there).problems()).containsExactly(FIRST);
    }
}
