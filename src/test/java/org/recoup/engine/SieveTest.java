package org.recoup.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Operator;
import org.recoup.drl.Truth;
import org.recoup.rulebook.Rulebook;

class SieveTest {
    private static final Value NUMBER = new Value.OfVariable("it", true, Kind.NUMBER);
    private static final Value TEXT = new Value.OfVariable("it", true, Kind.TEXT);

    @org.junit.jupiter.api.Test
    void letsThroughWhatEachTestOfTheShippedRulesLetsThrough() {
        Map<String, Test> tests = new HashMap<>();
        Engine.made(Rulebook.shippedData().rules(), tests);
        Map<String, List<Test.OfValue>> byValue = new TreeMap<>();
        tests.forEach((id, test) -> {
            if (test instanceof Test.OfValue ofValue) {
                String type = id.substring(0, id.indexOf(':'));
                byValue.computeIfAbsent(type + ofValue.value().text(), key -> new ArrayList<>())
                        .add(ofValue);
            }
        });
        assertThat(byValue).hasSizeGreaterThan(50);
        byValue.values().forEach(SieveTest::assertSame);
    }

    @org.junit.jupiter.api.Test
    void numbersPassByRangeAndByBound() {
        assertSame(List.of(
                new Test.Bound(NUMBER, Operator.LESS, 7.0),
                new Test.Bound(NUMBER, Operator.AT_MOST, 7.0),
                new Test.Bound(NUMBER, Operator.EQUAL, 0.0),
                new Test.Bound(NUMBER, Operator.NOT_EQUAL, 50.0),
                new Test.Bound(NUMBER, Operator.MORE, -1.5),
                new Test.Bound(NUMBER, Operator.AT_LEAST, 50.0),
                new Test.OneOf(NUMBER, true, Set.of(1.0, 2.0)),
                new Test.OneOf(NUMBER, false, Set.of(2.0, 50.0)),
                new Test.Unknown(NUMBER, true)));
    }

    @org.junit.jupiter.api.Test
    void theZeroBelowZeroIsZero() {
        Sieve sieve =
                Sieve.of(List.of(new Sieve.Gate(new Test.Bound(NUMBER, Operator.AT_LEAST, 0.0), 0)), new long[] {1});
        assertThat(sieve.open(-0.0)).containsExactly(1);
    }

    @org.junit.jupiter.api.Test
    void textsPassByName() {
        assertSame(List.of(
                new Test.Same(TEXT, true, "taper"),
                new Test.Same(TEXT, false, "base"),
                new Test.OneOf(TEXT, true, Set.of("base", "build")),
                new Test.OneOf(TEXT, false, Set.of("race", "taper")),
                new Test.Unknown(TEXT, false)));
    }

    /** A door for each test, in three words of bits, and one that tests something else. */
    private static void assertSame(List<Test.OfValue> tests) {
        int apart = 150 / tests.size() + 1;
        BitSet all = new BitSet();
        List<Sieve.Gate> gates = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            gates.add(new Sieve.Gate(tests.get(i), i * apart));
            all.set(i * apart);
        }
        all.set(tests.size() * apart);
        Sieve sieve = Sieve.of(gates, all.toLongArray());
        for (@Nullable Object value : values(tests)) {
            BitSet open = (BitSet) all.clone();
            for (Sieve.Gate gate : gates) {
                open.set(gate.door(), gate.test().on(value) == Truth.TRUE);
            }
            assertThat(BitSet.valueOf(sieve.open(value)))
                    .as("%s against %s", value, tests)
                    .isEqualTo(open);
        }
    }

    /** What the tests name, what lies just beside it, what nothing names, and nothing at all. */
    private static List<@Nullable Object> values(List<Test.OfValue> tests) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(null);
        switch (tests.get(0).value().kind()) {
            case NUMBER -> values.addAll(List.of(0, -3L, 1_000_000.0, 2));
            case FLAG -> values.addAll(List.of(true, false));
            case SET -> values.addAll(List.of(Set.of(), Set.of("something else")));
            default -> values.add("something else");
        }
        for (Test.OfValue test : tests) {
            if (test instanceof Test.Bound bound) {
                values.addAll(List.of(
                        bound.bound(), Math.nextUp(bound.bound()), Math.nextDown(bound.bound()), (int) bound.bound()));
            } else if (test instanceof Test.OneOf oneOf) {
                values.addAll(oneOf.choices());
            } else if (test instanceof Test.Same same) {
                values.add(same.as());
            } else if (test instanceof Test.Contains contains) {
                values.add(Set.of(contains.member()));
                values.add(Set.of(contains.member(), "something else"));
            }
        }
        return values;
    }
}
