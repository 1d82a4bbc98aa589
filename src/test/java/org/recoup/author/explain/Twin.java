package org.recoup.author.explain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.author.trace.ConditionTrace;
import org.recoup.author.trace.ConditionTrace.Outcome;
import org.recoup.author.trace.ConstraintTrace;
import org.recoup.author.trace.Observed;
import org.recoup.author.trace.WhyNot;
import org.recoup.drl.Expression;
import org.recoup.drl.Rule;

/**
 * A near miss beside the same athlete with the smallest change that makes the rule fire. What is named as the reason in the
 * one has to be other in the other.
 */
final class Twin {
    private final World miss;
    private final World hit;

    Twin(World miss, World hit) {
        this.miss = miss;
        this.hit = hit;
    }

    /** What is named and is not other in the twin; empty: all that is named is. */
    List<String> unchanged(WhyNot named) {
        Rule rule = named.trace().rule();
        WhyNot there = hit.whyNot(rule.name());
        if (!there.trace().fires()) {
            return List.of(rule.name() + " does not fire");
        }
        List<String> unchanged = new ArrayList<>();
        for (WhyNot.Cause cause : named.causes()) {
            int at = named.trace().conditions().indexOf(cause.condition());
            compare(rule, cause.condition(), there.trace().conditions().get(at), unchanged);
            behind(cause, unchanged);
        }
        return unchanged;
    }

    /** Of the rules that would conclude a missing finding one does; of those that concluded one too many one does not. */
    private void behind(WhyNot.Cause cause, List<String> unchanged) {
        List<WhyNot> behind = cause.behind();
        if (behind.isEmpty()) {
            return;
        }
        boolean isOther = cause.condition().outcome() == Outcome.VIOLATED
                ? behind.stream()
                        .anyMatch(each -> !hit.fires(each.trace().rule().name()))
                : behind.stream().anyMatch(each -> unchanged(each).isEmpty());
        if (!isOther) {
            unchanged.add(String.join(", ", cause.lines()) + ": as it was for all the rules named behind");
        }
    }

    private void compare(Rule rule, ConditionTrace named, ConditionTrace there, List<String> unchanged) {
        if (named.outcome() != Outcome.FAILS) {
            // A fact that was missing or in the way: the rule fires in the twin, so it is other there.
            return;
        }
        List<Set<Expression>> changed = changed(rule, there);
        for (ConstraintTrace constraint : named.failed()) {
            boolean isOther = constraint.against().stream()
                    .anyMatch(test -> changed.stream().anyMatch(each -> each.contains(test.test())));
            if (!isOther) {
                unchanged.add(constraint.constraint().text());
            }
        }
        for (int i = 0; i < named.inner().size(); i++) {
            if (!named.inner().get(i).holds()) {
                compare(rule, named.inner().get(i), there.inner().get(i), unchanged);
            }
        }
    }

    /**
     * The tests that come out otherwise on the fact of the twin than they did on what was this fact in the near miss; one
     * set for each fact that may have been it.
     */
    private List<Set<Expression>> changed(Rule rule, ConditionTrace there) {
        Map<Expression, String> after = values(there.constraints().stream()
                .flatMap(each -> each.tests().stream())
                .toList());
        Map<Object, List<Observed>> before = new IdentityHashMap<>();
        for (Observed test : miss.tests(rule)) {
            if (after.containsKey(test.test())) {
                before.computeIfAbsent(test.fact() == null ? this : test.fact(), any -> new ArrayList<>())
                        .add(test);
            }
        }
        int nearest = before.keySet().stream()
                .mapToInt(fact -> differences(fact, there.fact()))
                .min()
                .orElse(0);
        List<Set<Expression>> changed = new ArrayList<>();
        before.forEach((fact, tests) -> {
            if (differences(fact, there.fact()) == nearest) {
                Map<Expression, String> was = values(tests);
                Set<Expression> other = new HashSet<>(after.keySet());
                other.removeIf(test -> after.get(test).equals(was.get(test)));
                changed.add(other);
            }
        });
        return changed;
    }

    private static Map<Expression, String> values(List<Observed> tests) {
        Map<Expression, String> values = new IdentityHashMap<>();
        tests.forEach(test -> values.put(test.test(), test.value() + " beside " + test.bound()));
        return values;
    }

    /** In how many fields two facts differ; their places in the file do not count. */
    private static int differences(Object one, @Nullable Object other) {
        if (other == null || one.getClass() != other.getClass()) {
            return Integer.MAX_VALUE;
        }
        int differences = 0;
        for (RecordComponent field : one.getClass().getRecordComponents()) {
            if (!field.getName().equals("index") && !Objects.equals(value(field, one), value(field, other))) {
                differences++;
            }
        }
        return differences;
    }

    private static @Nullable Object value(RecordComponent field, Object of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
