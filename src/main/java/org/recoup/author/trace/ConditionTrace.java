package org.recoup.author.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Condition;
import org.recoup.drl.Truth;

/**
 * One condition of a rule in the match that comes nearest to firing.
 *
 * @param condition the condition
 * @param outcome what became of it
 * @param truth what it comes to
 * @param fact the fact of a pattern, or the result of an accumulate or collect; null: none
 * @param constraints of a pattern on that fact, or on the result
 * @param inner of a {@code not} the match that violates it; of the others the match that comes nearest
 */
public record ConditionTrace(
        Condition condition,
        Outcome outcome,
        Truth truth,
        @Nullable Object fact,
        List<ConstraintTrace> constraints,
        List<ConditionTrace> inner) {

    /** What became of a condition. */
    public enum Outcome {
        /** The engine takes it for true. */
        HOLDS,
        /** A constraint, or a condition inside, does not hold. */
        FAILS,
        /** There is no fact of its type. */
        NO_FACT,
        /** There is what must not be there. */
        VIOLATED,
        /** It is something that is not followed. */
        NOT_FOLLOWED
    }

    /** Whether the engine takes it for true. */
    public boolean holds() {
        return outcome == Outcome.HOLDS;
    }

    /** The constraints that do not hold. */
    public List<ConstraintTrace> failed() {
        return constraints.stream().filter(each -> !each.holds()).toList();
    }

    /** The constraints that do not hold, those together that fail of one and the same unknown field. */
    public List<List<ConstraintTrace>> reasons() {
        Map<Object, List<ConstraintTrace>> reasons = new LinkedHashMap<>();
        for (ConstraintTrace each : failed()) {
            Object reason = each.unknownField() == null ? each.constraint().span() : each.unknownField();
            reasons.computeIfAbsent(reason, any -> new ArrayList<>()).add(each);
        }
        return List.copyOf(reasons.values());
    }

    /** How many reasons keep it from holding; 0: it holds. */
    int failures() {
        return holds()
                ? 0
                : Math.max(
                        1,
                        reasons().size()
                                + open().mapToInt(ConditionTrace::failures).sum());
    }

    /** How far the numbers in it are off their bounds: at most 1 a reason. */
    double off() {
        if (holds()) {
            return 0;
        }
        if (reasons().isEmpty() && open().findAny().isEmpty()) {
            return 1;
        }
        double own =
                reasons().stream().mapToDouble(reason -> reason.get(0).off()).sum();
        return own + open().mapToDouble(ConditionTrace::off).sum();
    }

    /** The conditions inside that keep it from holding. */
    private Stream<ConditionTrace> open() {
        return outcome == Outcome.VIOLATED ? Stream.empty() : inner.stream().filter(each -> !each.holds());
    }
}
