package org.recoup.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;

/** Reads the patterns of one rule, one after the other: each may use the variables of those before. */
final class PatternReader {
    private final Map<String, Scope.Outer> variables = new HashMap<>();

    /**
     * A pattern with its names understood.
     *
     * @param type the type of fact
     * @param binding variable that the fact is bound to; null: none
     * @param steps bindings and tests, in their order
     */
    record Read(Class<?> type, @Nullable String binding, List<Step> steps) {}

    /** Something to do with a fact. */
    sealed interface Step {}

    /** Binds a variable to a value of the fact. */
    record Bind(String variable, Value value) implements Step {}

    /**
     * Something that must hold.
     *
     * @param used variables of earlier patterns that it uses, at most two
     */
    record Check(Test test, List<String> used) implements Step {}

    /**
     * Reads the next pattern.
     *
     * @throws ConditionFault if it has no sense
     */
    Read read(Condition.Pattern pattern) {
        if (pattern.from() != null) {
            throw new ConditionFault(
                    pattern.span(),
                    "a condition takes its facts from a source of its own (from)",
                    "match the facts themselves; arithmetic belongs to the facts.");
        }
        Class<?> type = Scope.type(pattern.span(), pattern.type());
        Scope scope = new Scope(type, variables);
        TestReader reader = new TestReader(scope);
        List<Step> steps = new ArrayList<>(pattern.constraints().size());
        Map<String, Scope.Outer> bound = new HashMap<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.binding() != null && constraint.bound() != null) {
                scope.beginTest();
                Value value = reader.value(constraint.bound());
                scope.bind(constraint.binding(), value);
                bound.put(constraint.binding(), new Scope.Outer(value.kind(), null));
                steps.add(new Bind(constraint.binding(), value));
            }
            if (constraint.test() != null) {
                addChecks(constraint.test(), scope, reader, steps);
            }
        }
        variables.putAll(bound);
        if (pattern.binding() != null) {
            variables.put(pattern.binding(), new Scope.Outer(Kind.FACT, type));
        }
        return new Read(type, pattern.binding(), steps);
    }

    /** What must all hold is tested one by one, for rules share single tests more often than several. */
    private static void addChecks(Expression expression, Scope scope, TestReader reader, List<Step> steps) {
        if (expression instanceof Expression.Several several && several.all()) {
            for (Expression each : several.of()) {
                addChecks(each, scope, reader, steps);
            }
        } else {
            scope.beginTest();
            Test test = reader.test(expression);
            steps.add(new Check(test, List.copyOf(scope.used())));
        }
    }
}
