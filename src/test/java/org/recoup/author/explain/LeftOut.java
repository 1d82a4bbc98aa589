package org.recoup.author.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recoup.author.trace.ConditionTrace;
import org.recoup.author.trace.ConditionTrace.Outcome;
import org.recoup.author.trace.ConstraintTrace;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Span;

/** The conditions of a rule without those that are said to keep it from firing. */
final class LeftOut {
    private final Set<Span> places;

    private LeftOut(Set<Span> places) {
        this.places = places;
    }

    /** What is named for one condition: the places of whole conditions and of constraints, reason by reason. */
    static Stream<Set<Span>> reasons(ConditionTrace condition) {
        if (condition.holds()) {
            return Stream.empty();
        }
        boolean isInside = condition.outcome() == Outcome.FAILS;
        Stream<Set<Span>> own = condition.reasons().stream().map(LeftOut::places);
        return isInside
                ? Stream.concat(own, condition.inner().stream().flatMap(LeftOut::reasons))
                : Stream.of(Set.of(condition.condition().span()));
    }

    private static Set<Span> places(List<ConstraintTrace> reason) {
        return Set.copyOf(reason.stream().map(each -> each.constraint().span()).toList());
    }

    static List<Condition> of(List<Condition> conditions, Set<Span> places) {
        return new LeftOut(places).without(conditions);
    }

    private List<Condition> without(List<Condition> conditions) {
        return conditions.stream().map(this::without).filter(Objects::nonNull).toList();
    }

    private @Nullable Condition without(Condition condition) {
        if (places.contains(condition.span())) {
            return null;
        }
        if (condition instanceof Condition.Pattern it) {
            return new Condition.Pattern(it.span(), it.type(), it.binding(), constraints(it.constraints()), it.from());
        }
        if (condition instanceof Condition.Exists it) {
            Condition of = without(it.of());
            return of == null ? null : new Condition.Exists(it.span(), of);
        }
        if (condition instanceof Condition.All it) {
            return new Condition.All(it.span(), without(it.of()));
        }
        return condition;
    }

    private List<Constraint> constraints(List<Constraint> constraints) {
        List<Constraint> kept = new ArrayList<>();
        for (Constraint each : constraints) {
            if (!places.contains(each.span())) {
                kept.add(each);
            } else if (each.bound() != null) {
                kept.add(new Constraint(each.span(), each.text(), each.binding(), each.bound(), null));
            }
        }
        return kept;
    }
}
