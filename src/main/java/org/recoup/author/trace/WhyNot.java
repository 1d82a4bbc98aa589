package org.recoup.author.trace;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule did not fire, down to the values.
 *
 * @param trace the rule on the facts of one athlete
 * @param causes a cause for each condition that does not hold, in the order of the rule; empty: it fires
 */
public record WhyNot(RuleTrace trace, List<Cause> causes) {
    /** By the number of reasons, through all rules whose findings are missing; by how far numbers are off; by name. */
    public static final Comparator<WhyNot> NEAREST_FIRST = Comparator.comparingInt(WhyNot::reasons)
            .thenComparingDouble(WhyNot::off)
            .thenComparing(each -> each.trace().rule().name());

    private int reasons() {
        return causes.stream().mapToInt(Cause::reasons).sum();
    }

    private double off() {
        return causes.stream().mapToDouble(Cause::off).sum();
    }

    /**
     * Why one condition does not hold.
     *
     * @param condition the condition
     * @param lines sentences made from it
     * @param count where a finding is the count of others; null: it is not
     * @param behind where a finding is missing, why the rules that conclude it do not fire, the nearest first; where one
     *     is there that must not be, the rules that concluded it
     */
    public record Cause(
            ConditionTrace condition,
            List<String> lines,
            @Nullable Count count,
            List<WhyNot> behind) {
        /** What one of the rules behind has to do with the finding: "would conclude it". */
        public String part(WhyNot rule) {
            boolean fires = rule.trace().fires();
            if (count == null) {
                return fires ? "concludes it" : "would conclude it";
            }
            return fires ? "is one of them" : "would be one more";
        }

        private boolean isMissingFinding() {
            return condition.outcome() == ConditionTrace.Outcome.NO_FACT && !behind.isEmpty();
        }

        private int reasons() {
            return isMissingFinding() ? needed().mapToInt(WhyNot::reasons).sum() : condition.failures();
        }

        private double off() {
            return isMissingFinding() ? needed().mapToDouble(WhyNot::off).sum() : condition.off();
        }

        /** The nearest rules, as many as have to fire. */
        private Stream<WhyNot> needed() {
            return behind.stream().limit(count == null ? 1 : Math.max(1, count.wanted() - count.found()));
        }
    }

    /**
     * How many findings of a kind there are, such as signs.
     *
     * @param what the kind, of several
     * @param found how many there are
     * @param wanted how many the finding stands for
     */
    public record Count(String what, int found, int wanted) {}
}
