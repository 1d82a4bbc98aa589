package org.recoup.author.trace;

import java.util.Comparator;
import java.util.List;
import org.recoup.drl.Truth;

/**
 * Some conditions, one after the other, with the facts that were tried for them.
 *
 * @param after what is bound behind them
 * @param cost how far it is from holding
 */
record Match(List<ConditionTrace> conditions, Bindings after, Cost cost) {

    /** Whether the engine takes all for true. */
    boolean holds() {
        return cost.failures() == 0;
    }

    /** Whether all could be true if more were known. */
    boolean isPossible() {
        return conditions.stream().allMatch(each -> each.truth() != Truth.FALSE);
    }

    Truth truth() {
        return conditions.stream().map(ConditionTrace::truth).reduce(Truth.TRUE, Truth::and);
    }

    /**
     * How far something is from holding: by the number of reasons why it does not; of equals, by what kind of reasons they
     * are; then the one whose first failure comes later, since what comes first chooses whom a rule is about; then the one
     * nearer to its bounds.
     *
     * @param kind sum over the reasons of {@link #JUST_MISSED}, {@link #NOT_ITS_TURN} or {@link #ANOTHER}
     * @param firstFailure number of conditions and constraints before the first that fails
     * @param distance sum of distances to the bounds, each from 0 to 1
     */
    record Cost(int failures, int kind, int firstFailure, double distance) implements Comparable<Cost> {
        static final Cost NOTHING = new Cost(0, 0, Integer.MAX_VALUE, 0);

        /** A number that is within a fifth of its bound. */
        static final int JUST_MISSED = 0;

        /**
         * The session fits and is not the latest or the next one: what an author asks about, rather than the session that
         * came between and is something else.
         */
        static final int NOT_ITS_TURN = 1;

        static final int ANOTHER = 2;

        /** The cost of one reason and no more. */
        static Cost of(int kind, double distance) {
            return new Cost(1, kind, 0, distance);
        }

        /** The cost of both, the other one coming behind so many conditions. */
        Cost plus(Cost other, int before) {
            int later = other.firstFailure == Integer.MAX_VALUE ? Integer.MAX_VALUE : before + other.firstFailure;
            return new Cost(
                    failures + other.failures,
                    kind + other.kind,
                    Math.min(firstFailure, later),
                    distance + other.distance);
        }

        @Override
        public int compareTo(Cost other) {
            return Comparator.comparingInt(Cost::failures)
                    .thenComparingInt(Cost::kind)
                    .thenComparing(Cost::firstFailure, Comparator.reverseOrder())
                    .thenComparingDouble(Cost::distance)
                    .compare(this, other);
        }
    }
}
