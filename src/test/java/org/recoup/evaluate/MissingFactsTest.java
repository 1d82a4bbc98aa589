package org.recoup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recoup.Recoup;
import org.recoup.advice.Missing;
import org.recoup.advice.Priority;
import org.recoup.read.AthleteReader;
import org.recoup.read.RawRecord;
import org.recoup.rulebook.Question;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Rulebook;
import org.recoup.testing.AthleteGenerator;

/** The order of the questions: a coach asks the first few. */
class MissingFactsTest {
    private static final Map<String, Question> QUESTIONS =
            Rulebook.shippedData().questions();
    private static final Set<String> OF_SAFETY = Rulebook.shippedData().cards().stream()
            .filter(card -> card.priority() == Priority.SAFETY)
            .map(RuleCard::name)
            .collect(Collectors.toSet());

    @Test
    void whatIsAskedForSafetyComesFirst() {
        Recoup recoup = Recoup.shipped();
        AthleteReader reader = new AthleteReader();
        AthleteGenerator athletes = new AthleteGenerator(3);
        int mixed = 0;
        for (int i = 0; i < 100; i++) {
            byte[] athlete = athletes.json(i).getBytes(StandardCharsets.UTF_8);
            List<Missing> missing = recoup.advise(reader.read(RawRecord.of("generated", i + 1, athlete))
                            .orThrow())
                    .missing();
            List<Integer> ranks = missing.stream().map(MissingFactsTest::rank).toList();
            assertThat(ranks).isSorted();
            mixed += ranks.contains(0) && ranks.contains(1) && ranks.contains(2) ? 1 : 0;
            for (int at = 1; at < missing.size(); at++) {
                if (ranks.get(at).equals(ranks.get(at - 1))) {
                    assertThat(missing.get(at).neededBy())
                            .hasSizeLessThanOrEqualTo(
                                    missing.get(at - 1).neededBy().size());
                }
            }
        }
        assertThat(mixed).isPositive();
    }

    private static int rank(Missing missing) {
        if (QUESTIONS.get(missing.fact()).safety()) {
            return 0;
        }
        return missing.neededBy().stream().anyMatch(OF_SAFETY::contains) ? 1 : 2;
    }
}
