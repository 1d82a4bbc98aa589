package org.recoup.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.recoup.drl.Truth;

/**
 * Brings the facts of one kind to the doors whose tests they pass. All doors of the kind are tested at once: each is a bit,
 * and each value of the fact takes away the bits of those doors that it does not pass. A value that no door which is left
 * asks for is not read.
 */
final class Sorter {
    private final int[] doors;
    private final long[] all;
    private final Column[] columns;
    private final Other[] others;

    /**
     * A value, and what it leaves open.
     *
     * @param asking the doors that test it
     */
    private record Column(Value value, Sieve sieve, long[] asking) {}

    /**
     * A test of more than one value.
     *
     * @param asking the doors that have it
     */
    private record Other(Test test, long[] asking) {}

    private Sorter(List<Integer> doors, Map<String, List<Sieve.Gate>> byValue, Map<Test, long[]> others) {
        this.doors = doors.stream().mapToInt(Integer::intValue).toArray();
        all = new long[words(doors.size())];
        for (int door = 0; door < doors.size(); door++) {
            set(all, door);
        }
        columns = byValue.values().stream().map(this::column).toArray(Column[]::new);
        this.others = others.entrySet().stream()
                .map(other -> new Other(other.getKey(), Arrays.copyOf(other.getValue(), all.length)))
                .toArray(Other[]::new);
    }

    private Column column(List<Sieve.Gate> gates) {
        long[] asking = new long[all.length];
        gates.forEach(gate -> set(asking, gate.door()));
        return new Column(gates.get(0).test().value(), Sieve.of(gates, all), asking);
    }

    /**
     * Sorts what comes to these sinks.
     *
     * @param known the tests of the network by their ids
     * @param doors numbers the doors that are met
     */
    static Sorter before(ObjectSinkPropagator sinks, Map<String, Test> known, Doors.Maker doors) {
        Maker maker = new Maker(known, doors);
        maker.add(sinks, List.of());
        return new Sorter(maker.numbers, maker.byValue, maker.others);
    }

    /** Gathers the tests before each door. */
    private static final class Maker {
        private final Map<String, Test> known;
        private final Doors.Maker doors;
        private final List<Integer> numbers = new ArrayList<>();
        private final Map<String, List<Sieve.Gate>> byValue = new LinkedHashMap<>();
        private final Map<Test, long[]> others = new LinkedHashMap<>();

        Maker(Map<String, Test> known, Doors.Maker doors) {
            this.known = known;
            this.doors = doors;
        }

        void add(ObjectSinkPropagator sinks, List<Test> passed) {
            for (ObjectSink sink : sinks.getSinks()) {
                if (sink instanceof AlphaNode alpha) {
                    List<Test> passedToo = new ArrayList<>(passed);
                    passedToo.add(test(alpha));
                    add(alpha.getObjectSinkPropagator(), passedToo);
                } else {
                    int door = numbers.size();
                    numbers.add(doors.door(sink));
                    passed.forEach(test -> add(test, door));
                }
            }
        }

        private void add(Test test, int door) {
            if (test instanceof Test.OfValue ofValue) {
                byValue.computeIfAbsent(ofValue.value().text(), text -> new ArrayList<>())
                        .add(new Sieve.Gate(ofValue, door));
            } else {
                others.merge(test, with(new long[0], door), (before, one) -> with(before, door));
            }
        }

        private static long[] with(long[] bits, int door) {
            long[] room = Arrays.copyOf(bits, Math.max(bits.length, words(door + 1)));
            set(room, door);
            return room;
        }

        private Test test(AlphaNode alpha) {
            Test test = alpha.getConstraint() instanceof LambdaConstraint constraint
                    ? known.get(constraint.getEvaluator().getId())
                    : null;
            if (test == null) {
                throw new IllegalStateException("the network has a test that no rule has: " + alpha.getConstraint());
            }
            return test;
        }
    }

    private static int words(int bits) {
        return (bits + Long.SIZE - 1) / Long.SIZE;
    }

    private static void set(long[] bits, int bit) {
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    /** Brings a fact to all doors whose tests it passes. */
    void sort(InternalFactHandle fact, Doors.Waiting waiting, PropagationContext context, ReteEvaluator evaluator) {
        long[] open = open(fact.getObject());
        for (int word = 0; word < open.length; word++) {
            for (long left = open[word]; left != 0; left &= left - 1) {
                waiting.come(doors[word * Long.SIZE + Long.numberOfTrailingZeros(left)], fact, context, evaluator);
            }
        }
    }

    private long[] open(Object fact) {
        long[] open = all.clone();
        for (Column column : columns) {
            if (meet(open, column.asking)) {
                long[] left = column.sieve.open(column.value.of(fact, null, null));
                for (int word = 0; word < open.length; word++) {
                    open[word] &= left[word];
                }
            }
        }
        for (Other other : others) {
            if (meet(open, other.asking) && other.test.of(fact, null, null) != Truth.TRUE) {
                for (int word = 0; word < open.length; word++) {
                    open[word] &= ~other.asking[word];
                }
            }
        }
        return open;
    }

    private static boolean meet(long[] some, long[] others) {
        for (int word = 0; word < some.length; word++) {
            if ((some[word] & others[word]) != 0) {
                return true;
            }
        }
        return false;
    }
}
