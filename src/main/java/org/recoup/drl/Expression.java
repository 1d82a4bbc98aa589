package org.recoup.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a condition. */
public sealed interface Expression {
    /** Where it stands. */
    Span span();

    /**
     * A field, a bound variable, or a way from one of them: {@code sleepHours}, {@code $run}, {@code $run.rpe}.
     *
     * @param path at least one name
     */
    record Name(Span span, List<String> path) implements Expression {
        /** As it is written. */
        public String text() {
            return String.join(".", path);
        }
    }

    /**
     * A number, a text, a boolean or null.
     *
     * @param value an Integer, Long, Double, String or Boolean; null: the word null
     */
    record Literal(Span span, @Nullable Object value) implements Expression {}

    /** The choices of {@code in}. */
    record Choices(Span span, List<Expression> of) implements Expression {}

    /**
     * A test of one value against another.
     *
     * @param operatorSpan where the operator stands
     */
    record Comparison(Span span, Operator operator, Span operatorSpan, Expression left, Expression right)
            implements Expression {}

    /**
     * Several tests of which all or one must hold.
     *
     * @param all all of them must hold; false: one is enough
     */
    record Several(Span span, boolean all, List<Expression> of) implements Expression {}

    /** A test that must not hold. */
    record Negated(Span span, Expression of) implements Expression {}

    /**
     * Arithmetic of two numbers.
     *
     * @param operator one of {@code + - * / %}
     */
    record Arithmetic(Span span, char operator, Expression left, Expression right) implements Expression {}

    /**
     * A call, which no rule of Recoup needs.
     *
     * @param on what it is called on; null: on the fact itself
     */
    record Call(Span span, @Nullable Expression on, String name, List<Expression> arguments) implements Expression {}
}
