package org.recoup.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Truth;

/**
 * What lies behind those tests of one value that a value passes. The tests themselves are asked once, when rules are made
 * ready: for each constant they name and each range between two bounds; after that a value is looked up.
 */
interface Sieve {
    /** What lies behind the tests that the value passes; null: unknown. */
    Level[] behind(@Nullable Object value);

    /** Puts tests of one value together. */
    static Sieve of(Value value, List<Test.OfValue> tests, List<Level> behind) {
        List<Gate> gates = new ArrayList<>();
        boolean constants = true;
        for (int i = 0; i < tests.size(); i++) {
            gates.add(new Gate(tests.get(i), behind.get(i)));
            constants &= !(tests.get(i) instanceof Test.Contains);
        }
        if (!constants) {
            return known -> passed(gates, known);
        }
        return value.kind() == Kind.NUMBER ? Numbers.of(gates) : Names.of(gates);
    }

    private static Level[] passed(List<Gate> gates, @Nullable Object value) {
        List<Level> passed = new ArrayList<>();
        for (Gate gate : gates) {
            if (gate.test().on(value) == Truth.TRUE) {
                passed.add(gate.behind());
            }
        }
        return passed.toArray(new Level[0]);
    }

    /** A test and what lies behind it. */
    record Gate(Test.OfValue test, Level behind) {}

    /**
     * Numbers against bounds.
     *
     * @param bounds all bounds, ascending
     * @param behind by turns for what is below a bound and for the bound itself, and at the end for what is above all
     */
    record Numbers(double[] bounds, Level[][] behind, Level[] behindUnknown) implements Sieve {
        static Numbers of(List<Gate> gates) {
            SortedSet<Double> sorted = new TreeSet<>();
            for (Gate gate : gates) {
                if (gate.test() instanceof Test.Bound bound) {
                    sorted.add(bound.bound());
                } else if (gate.test() instanceof Test.OneOf oneOf) {
                    oneOf.choices().forEach(choice -> sorted.add((Double) choice));
                }
            }
            double[] bounds = sorted.stream().mapToDouble(Double::doubleValue).toArray();
            Level[][] behind = new Level[2 * bounds.length + 1][];
            behind[0] = passed(gates, bounds.length == 0 ? 0.0 : Math.nextDown(bounds[0]));
            for (int i = 0; i < bounds.length; i++) {
                behind[2 * i + 1] = passed(gates, bounds[i]);
                behind[2 * i + 2] = passed(gates, Math.nextUp(bounds[i]));
            }
            return new Numbers(bounds, behind, passed(gates, null));
        }

        @Override
        public Level[] behind(@Nullable Object value) {
            if (value == null) {
                return behindUnknown;
            }
            // What is added makes the zero below zero the one of the bounds.
            int at = Arrays.binarySearch(bounds, ((Number) value).doubleValue() + 0.0);
            return behind[at < 0 ? -2 * (at + 1) : 2 * at + 1];
        }
    }

    /**
     * Texts and flags against those that rules name.
     *
     * @param behindOther for what no rule names
     */
    record Names(Map<Object, Level[]> behindNamed, Level[] behindOther, Level[] behindUnknown) implements Sieve {
        /** No fact and no rule has it. */
        private static final Object OTHER = new Object();

        static Names of(List<Gate> gates) {
            Map<Object, Level[]> named = new HashMap<>();
            for (Gate gate : gates) {
                if (gate.test() instanceof Test.Same same) {
                    named.put(same.as(), passed(gates, same.as()));
                } else if (gate.test() instanceof Test.OneOf oneOf) {
                    oneOf.choices().forEach(choice -> named.put(choice, passed(gates, choice)));
                }
            }
            return new Names(named, passed(gates, OTHER), passed(gates, null));
        }

        @Override
        public Level[] behind(@Nullable Object value) {
            if (value == null) {
                return behindUnknown;
            }
            Level[] named = behindNamed.get(value);
            return named == null ? behindOther : named;
        }
    }
}
