package org.recoup.author.trace;

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
     * How far something is from holding: by the number of tests that fail; of equals, the one whose first failure comes
     * later, since what comes first chooses whom a rule is about; then the one nearer to its bounds.
     *
     * @param firstFailure number of conditions and constraints before the first that fails
     * @param distance sum of distances to the bounds, each from 0 to 1
     */
    record Cost(int failures, int firstFailure, double distance) implements Comparable<Cost> {
        static final Cost NOTHING = new Cost(0, Integer.MAX_VALUE, 0);

        /** The cost of both, the other one coming behind so many conditions. */
        Cost plus(Cost other, int before) {
            int later = other.firstFailure == Integer.MAX_VALUE ? Integer.MAX_VALUE : before + other.firstFailure;
            return new Cost(failures + other.failures, Math.min(firstFailure, later), distance + other.distance);
        }

        @Override
        public int compareTo(Cost other) {
            if (failures != other.failures) {
                return Integer.compare(failures, other.failures);
            }
            return firstFailure != other.firstFailure
                    ? Integer.compare(other.firstFailure, firstFailure)
                    : Double.compare(distance, other.distance);
        }
    }
}
