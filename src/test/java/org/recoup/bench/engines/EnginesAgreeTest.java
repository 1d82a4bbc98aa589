package org.recoup.bench.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recoup.athlete.AthleteFile;
import org.recoup.testing.AthleteGenerator;

/** A comparison is one only where all come to the same conclusions. */
class EnginesAgreeTest {
    private static final int ATHLETES = 300;

    enum Way {
        RECOUP(RecoupWay::new),
        USUAL_DROOLS(UsualDrools::new),
        EVRETE(EvreteWay::new),
        EASY_RULES(EasyRulesWay::new);

        private final Supplier<Conclude<?>> made;

        Way(Supplier<Conclude<?>> made) {
            this.made = made;
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameConclusionsAsByHandForEveryAthlete(Way way) {
        AthleteGenerator athletes = new AthleteGenerator(1);
        Map<Integer, String> differences = new TreeMap<>();
        try (Conclude<?> engine = way.made.get()) {
            for (int i = 0; i < ATHLETES; i++) {
                Set<String> expected = concluded(new PlainJava(), athletes.athlete(i));
                Set<String> found = concluded(engine, athletes.athlete(i));
                if (!found.equals(expected)) {
                    differences.put(i, difference(expected, found));
                }
            }
        }

        assertThat(differences.entrySet().stream().limit(5)).isEmpty();
    }

    @Test
    void everyRuleHoldsForSomeAndNotForAll() {
        AthleteGenerator athletes = new AthleteGenerator(1);
        List<String> held = new ArrayList<>();
        for (int i = 0; i < ATHLETES; i++) {
            held.addAll(concluded(new PlainJava(), athletes.athlete(i)));
        }

        assertThat(Subset.RULES)
                .hasSizeBetween(25, 40)
                .allSatisfy(rule -> assertThat(
                                held.stream().filter(rule.name()::equals).count())
                        .as(rule.name())
                        .isBetween(1L, ATHLETES - 1L));
    }

    private static <F> Set<String> concluded(Conclude<F> engine, AthleteFile athlete) {
        return new HashSet<>(engine.conclusions(engine.facts(athlete)));
    }

    private static String difference(Set<String> expected, Set<String> found) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        Set<String> wrong = new TreeSet<>(found);
        wrong.removeAll(expected);
        return "missing " + missing + " wrong " + wrong;
    }
}
