package org.recoup.author.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Constraint;
import org.recoup.drl.Truth;

/**
 * One constraint on one fact.
 *
 * @param constraint the constraint; one that only binds is always true
 * @param truth what it comes to
 * @param holds whether the engine takes it for true
 * @param tests the single tests it is made of, in their order
 * @param against those of them that keep it from holding; empty: it holds. Of several that are joined by "or" these are
 *     all, and one of them coming out otherwise is enough.
 */
public record ConstraintTrace(
        Constraint constraint, Truth truth, boolean holds, List<Observed> tests, List<Observed> against) {

    /** From 0, on a bound, to 1, far away or not a matter of numbers. */
    double off() {
        return against.stream().mapToDouble(Observed::off).min().orElse(1);
    }

    /** The field that it fails of because it is unknown, and of nothing else; null: there is no such field. */
    @Nullable
    String unknownField() {
        if (holds || against.isEmpty()) {
            return null;
        }
        Observed first = against.get(0);
        boolean isOne = first.fact() != null
                && against.stream()
                        .allMatch(each -> each.value() == null
                                && each.fact() == first.fact()
                                && each.field().equals(first.field()));
        return isOne ? first.field() : null;
    }
}
