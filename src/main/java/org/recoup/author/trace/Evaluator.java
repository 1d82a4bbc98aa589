package org.recoup.author.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Expression;
import org.recoup.drl.Operator;
import org.recoup.drl.Truth;

/** Works out expressions on one fact, and notes every single test. */
final class Evaluator {
    private final @Nullable Object fact;
    private final Bindings bindings;
    private final List<Observed> tests = new ArrayList<>();
    private boolean wanted = true;

    Evaluator(@Nullable Object fact, Bindings bindings) {
        this.fact = fact;
        this.bindings = bindings;
    }

    /**
     * What a test comes to.
     *
     * @param truth only what is true satisfies a rule
     * @param notTrue the single tests that keep it from being true; empty: it is
     * @param notFalse the single tests that keep it from being false; empty: it is
     */
    record Result(Truth truth, List<Observed> notTrue, List<Observed> notFalse) {
        static final Result TRUE = new Result(Truth.TRUE, List.of(), List.of());

        static Result of(Observed test) {
            List<Observed> itself = List.of(test);
            return new Result(
                    test.truth(),
                    test.truth() == Truth.TRUE ? List.of() : itself,
                    test.truth() == Truth.FALSE ? List.of() : itself);
        }

        boolean holds() {
            return truth == Truth.TRUE;
        }

        Result and(Result other) {
            Truth both = truth.and(other.truth);
            return new Result(
                    both,
                    joined(notTrue, other.notTrue),
                    both == Truth.FALSE ? List.of() : joined(notFalse, other.notFalse));
        }

        Result not() {
            return new Result(truth.not(), notFalse, notTrue);
        }

        private static List<Observed> joined(List<Observed> some, List<Observed> others) {
            List<Observed> all = new ArrayList<>(some);
            all.addAll(others);
            return all;
        }
    }

    List<Observed> tests() {
        return List.copyOf(tests);
    }

    Result test(Expression expression) {
        if (expression instanceof Expression.Several several) {
            return several(several);
        }
        if (expression instanceof Expression.Negated negated) {
            wanted = !wanted;
            Result result = test(negated.of()).not();
            wanted = !wanted;
            return result;
        }
        if (expression instanceof Expression.Comparison comparison) {
            return compared(comparison);
        }
        if (expression instanceof Expression.Literal literal && literal.value() instanceof Boolean truth) {
            return new Result(Truth.of(truth), List.of(), List.of());
        }
        return flag(expression);
    }

    private Result several(Expression.Several several) {
        Result result = test(several.of().get(0));
        for (Expression each : several.of().subList(1, several.of().size())) {
            Result next = test(each);
            // One of them holds unless none does.
            result = several.all()
                    ? result.and(next)
                    : result.not().and(next.not()).not();
        }
        return result;
    }

    private Result compared(Expression.Comparison comparison) {
        Operator operator = comparison.operator();
        Object left = value(comparison.left());
        Object right = value(comparison.right());
        if (isNull(comparison.left()) || isNull(comparison.right())) {
            boolean same = left == null && right == null;
            boolean holds = operator == Operator.EQUAL ? same : operator == Operator.NOT_EQUAL && !same;
            return note(comparison, Truth.of(holds), left, right);
        }
        if (left == null || right == null) {
            return note(comparison, Truth.UNKNOWN, left, right);
        }
        return note(comparison, Truth.of(Values.holds(operator, left, right)), left, right);
    }

    private static boolean isNull(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.value() == null;
    }

    /** A boolean standing alone. */
    private Result flag(Expression expression) {
        Object value = value(expression);
        boolean holds = Boolean.TRUE.equals(value);
        Truth truth = value == null ? Truth.UNKNOWN : Truth.of(holds);
        return noted(new Observed(
                expression,
                truth,
                holds,
                wanted,
                owner(expression),
                text(expression),
                value,
                Operator.EQUAL,
                true,
                null,
                null));
    }

    private Result note(Expression.Comparison comparison, Truth truth, @Nullable Object left, @Nullable Object right) {
        return noted(new Observed(
                comparison,
                truth,
                truth == Truth.TRUE,
                wanted,
                owner(comparison.left()),
                text(comparison.left()),
                left,
                comparison.operator(),
                right,
                isWritten(comparison.right()) ? null : text(comparison.right()),
                Values.distance(left, right)));
    }

    private Result noted(Observed test) {
        tests.add(test);
        return Result.of(test);
    }

    private static boolean isWritten(Expression expression) {
        return expression instanceof Expression.Literal || expression instanceof Expression.Choices;
    }

    /** The fact whose field this is; null: a variable or a calculation. */
    private @Nullable Object owner(Expression expression) {
        if (!(expression instanceof Expression.Name name)) {
            return null;
        }
        String first = name.path().get(0);
        if (!bindings.isVariable(first)) {
            return fact;
        }
        return name.path().size() > 1 ? bindings.get(first) : null;
    }

    private static String text(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return name.text();
        }
        if (expression instanceof Expression.Arithmetic sum) {
            return text(sum.left()) + " " + sum.operator() + " " + text(sum.right());
        }
        return expression instanceof Expression.Literal literal ? String.valueOf(literal.value()) : "a value";
    }

    /** null: unknown. */
    @Nullable
    Object value(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        if (expression instanceof Expression.Name name) {
            return value(name);
        }
        if (expression instanceof Expression.Arithmetic sum) {
            Object left = value(sum.left());
            Object right = value(sum.right());
            return left == null || right == null ? null : Values.reckon(sum.operator(), left, right);
        }
        if (expression instanceof Expression.Choices choices) {
            return choices.of().stream().map(this::value).toList();
        }
        if (expression instanceof Expression.Call call) {
            throw new NotFollowed("the call of " + call.name());
        }
        Result result = test(expression);
        return result.truth() == Truth.UNKNOWN ? null : result.truth() == Truth.TRUE;
    }

    private @Nullable Object value(Expression.Name name) {
        String first = name.path().get(0);
        Object value =
                first.equals("this") ? fact : bindings.isVariable(first) ? bindings.get(first) : field(fact, first);
        for (String field : name.path().subList(1, name.path().size())) {
            value = field(value, field);
        }
        return value;
    }

    private static @Nullable Object field(@Nullable Object of, String field) {
        return of == null ? null : Fields.value(of, field);
    }
}
