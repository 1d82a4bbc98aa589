package org.recoup.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Truth;

/**
 * Which doors a value leaves open. The tests themselves are asked once, when rules are made ready: for each constant they
 * name and each range between two bounds; after that a value is looked up. Doors are bits.
 */
interface Sieve {
    /** The doors whose tests the value passes, with those that do not test it; null: unknown. Not to be changed. */
    long[] open(@Nullable Object value);

    /**
     * Puts the tests of one value together.
     *
     * @param all all doors
     */
    static Sieve of(List<Gate> gates, long[] all) {
        for (Gate gate : gates) {
            if (gate.test() instanceof Test.Contains) {
                return value -> open(gates, value, all);
            }
        }
        return gates.get(0).test().value().kind() == Kind.NUMBER ? Numbers.of(gates, all) : Names.of(gates, all);
    }

    private static long[] open(List<Gate> gates, @Nullable Object value, long[] all) {
        long[] open = all.clone();
        for (Gate gate : gates) {
            if (gate.test().on(value) != Truth.TRUE) {
                open[gate.door() / Long.SIZE] &= ~(1L << gate.door());
            }
        }
        return open;
    }

    /** A test, and the number of a door that has it. */
    record Gate(Test.OfValue test, int door) {}

    /**
     * Numbers against bounds.
     *
     * @param bounds all bounds, ascending
     * @param open by turns for what is below a bound and for the bound itself, and at the end for what is above all
     */
    record Numbers(double[] bounds, long[][] open, long[] openToUnknown) implements Sieve {
        static Numbers of(List<Gate> gates, long[] all) {
            SortedSet<Double> sorted = new TreeSet<>();
            for (Gate gate : gates) {
                if (gate.test() instanceof Test.Bound bound) {
                    sorted.add(bound.bound());
                } else if (gate.test() instanceof Test.OneOf oneOf) {
                    oneOf.choices().forEach(choice -> sorted.add((Double) choice));
                }
            }
            double[] bounds = sorted.stream().mapToDouble(Double::doubleValue).toArray();
            long[][] open = new long[2 * bounds.length + 1][];
            open[0] = Sieve.open(gates, bounds.length == 0 ? 0.0 : Math.nextDown(bounds[0]), all);
            for (int i = 0; i < bounds.length; i++) {
                open[2 * i + 1] = Sieve.open(gates, bounds[i], all);
                open[2 * i + 2] = Sieve.open(gates, Math.nextUp(bounds[i]), all);
            }
            return new Numbers(bounds, open, Sieve.open(gates, null, all));
        }

        @Override
        public long[] open(@Nullable Object value) {
            if (value == null) {
                return openToUnknown;
            }
            // What is added makes the zero below zero the one of the bounds.
            int at = Arrays.binarySearch(bounds, ((Number) value).doubleValue() + 0.0);
            return open[at < 0 ? -2 * (at + 1) : 2 * at + 1];
        }
    }

    /**
     * Texts and flags against those that rules name.
     *
     * @param openToOther for what no rule names
     */
    record Names(Map<Object, long[]> open, long[] openToOther, long[] openToUnknown) implements Sieve {
        /** No fact and no rule has it. */
        private static final Object OTHER = new Object();

        static Names of(List<Gate> gates, long[] all) {
            Map<Object, long[]> named = new HashMap<>();
            for (Gate gate : gates) {
                if (gate.test() instanceof Test.Same same) {
                    named.computeIfAbsent(same.as(), name -> Sieve.open(gates, name, all));
                } else if (gate.test() instanceof Test.OneOf oneOf) {
                    for (Object choice : oneOf.choices()) {
                        named.computeIfAbsent(choice, name -> Sieve.open(gates, name, all));
                    }
                }
            }
            return new Names(named, Sieve.open(gates, OTHER, all), Sieve.open(gates, null, all));
        }

        @Override
        public long[] open(@Nullable Object value) {
            if (value == null) {
                return openToUnknown;
            }
            return open.getOrDefault(value, openToOther);
        }
    }
}
