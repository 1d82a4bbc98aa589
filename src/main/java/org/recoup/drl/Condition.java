package org.recoup.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between {@code when} and {@code then}. */
public sealed interface Condition {
    /** Where it stands. */
    Span span();

    /**
     * There is a fact of a type for which the constraints hold.
     *
     * @param type as it is written, without or with its package
     * @param binding variable that the fact is bound to; null: none
     * @param from where the candidates come from; null: from all facts
     */
    record Pattern(
            Span span,
            String type,
            @Nullable String binding,
            List<Constraint> constraints,
            @Nullable Expression from) implements Condition {}

    /** There is no match. */
    record Not(Span span, Condition of) implements Condition {}

    /** There is a match, of which nothing is bound. */
    record Exists(Span span, Condition of) implements Condition {}

    /** All facts of the type match. */
    record ForAll(Span span, Pattern of) implements Condition {}

    /** All of them match. */
    record All(Span span, List<Condition> of) implements Condition {}

    /** One of them matches. */
    record Any(Span span, List<Condition> of) implements Condition {}

    /**
     * Something is worked out of all matches.
     *
     * @param over what is matched
     * @param functions what is worked out, at least one
     * @param binding variable that a single result is bound to; null: none, or each function has its own
     * @param constraints what must hold of the results; {@code this} is a single result
     */
    record Accumulate(
            Span span,
            Condition over,
            List<Function> functions,
            @Nullable String binding,
            List<Constraint> constraints) implements Condition {}

    /**
     * One function of an accumulate.
     *
     * @param name count, sum, min, max, average and so on
     * @param of its argument; null: none
     * @param binding variable that the result is bound to; null: the one of the accumulate
     */
    record Function(
            String name, @Nullable Expression of, @Nullable String binding) {}

    /** All matches as a collection, of which the constraints hold. */
    record Collect(
            Span span, Pattern over, String type, @Nullable String binding, List<Constraint> constraints)
            implements Condition {}

    /** A test over variables alone. */
    record Test(Span span, Expression test) implements Condition {}

    /**
     * Something that is not followed.
     *
     * @param what its name, to be told to an author
     */
    record NotFollowed(Span span, String what) implements Condition {}
}
