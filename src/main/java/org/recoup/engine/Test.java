package org.recoup.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Operator;
import org.recoup.drl.Truth;

/** Something that must hold of a fact. What is unknown neither holds nor fails. */
interface Test {
    /** Its truth; the arguments are those of {@link Value#of}. */
    Truth of(Object fact, @Nullable Object first, @Nullable Object second);

    /** Its text, the same for two that test the same: the engine shares what has the same text. */
    String text();

    private static Truth compared(Number left, Operator operator, double right) {
        double number = left.doubleValue();
        return Truth.of(
                switch (operator) {
                    case EQUAL -> number == right;
                    case NOT_EQUAL -> number != right;
                    case LESS -> number < right;
                    case AT_MOST -> number <= right;
                    case MORE -> number > right;
                    default -> number >= right;
                });
    }

    /** A test of one value: who has the value need not read it again. */
    interface OfValue extends Test {
        /** The value that is tested. */
        Value value();

        /** Its truth for a value; null: unknown. */
        Truth on(@Nullable Object found);

        @Override
        default Truth of(Object fact, @Nullable Object first, @Nullable Object second) {
            return on(value().of(fact, first, second));
        }
    }

    /** A number against a bound that stands in the rule. */
    record Bound(Value value, Operator operator, double bound) implements OfValue {
        @Override
        public Truth on(@Nullable Object found) {
            return found == null ? Truth.UNKNOWN : compared((Number) found, operator, bound);
        }

        @Override
        public String text() {
            return value.text() + operator.symbol() + bound;
        }
    }

    /** A text or flag that is, or is not, the one in the rule. */
    record Same(Value value, boolean wanted, Object as) implements OfValue {
        @Override
        public Truth on(@Nullable Object found) {
            return found == null ? Truth.UNKNOWN : Truth.of(found.equals(as) == wanted);
        }

        @Override
        public String text() {
            return value.text() + (wanted ? "==" : "!=") + new Value.Constant(as).text();
        }
    }

    /** A value that is, or is not, unknown. */
    record Unknown(Value value, boolean wanted) implements OfValue {
        @Override
        public Truth on(@Nullable Object found) {
            return Truth.of((found == null) == wanted);
        }

        @Override
        public String text() {
            return value.text() + (wanted ? "==null" : "!=null");
        }
    }

    /** A value that is, or is not, one of the choices in the rule. Numbers are held as Doubles. */
    record OneOf(Value value, boolean wanted, Set<Object> choices) implements OfValue {
        @Override
        public Truth on(@Nullable Object found) {
            if (found == null) {
                return Truth.UNKNOWN;
            }
            Object comparable = found instanceof Number number ? (Object) number.doubleValue() : found;
            return Truth.of(choices.contains(comparable) == wanted);
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder(value.text()).append(wanted ? " in" : " not in");
            choices.forEach(choice -> text.append(' ').append(new Value.Constant(choice).text()));
            return text.toString();
        }
    }

    /** Several texts that hold, or do not hold, the text in the rule. */
    record Contains(Value value, boolean wanted, Object member) implements OfValue {
        @Override
        public Truth on(@Nullable Object found) {
            return found == null ? Truth.UNKNOWN : Truth.of(((Collection<?>) found).contains(member) == wanted);
        }

        @Override
        public String text() {
            return value.text() + (wanted ? " contains " : " not contains ") + new Value.Constant(member).text();
        }
    }

    /** Several texts that hold, or do not hold, a text that is read too. */
    record Holds(Value several, boolean wanted, Value member) implements Test {
        @Override
        public Truth of(Object fact, @Nullable Object first, @Nullable Object second) {
            Object all = several.of(fact, first, second);
            Object one = member.of(fact, first, second);
            return all == null || one == null ? Truth.UNKNOWN : Truth.of(((Collection<?>) all).contains(one) == wanted);
        }

        @Override
        public String text() {
            return several.text() + (wanted ? " contains " : " not contains ") + member.text();
        }
    }

    /** Two values, of which the second is none that stands in the rule. */
    record Pair(Value left, Operator operator, Value right) implements Test {
        @Override
        public Truth of(Object fact, @Nullable Object first, @Nullable Object second) {
            Object a = left.of(fact, first, second);
            Object b = right.of(fact, first, second);
            if (a == null || b == null) {
                return Truth.UNKNOWN;
            }
            if (a instanceof Number number) {
                return compared(number, operator, ((Number) b).doubleValue());
            }
            return Truth.of(a.equals(b) == (operator == Operator.EQUAL));
        }

        @Override
        public String text() {
            return left.text() + operator.symbol() + right.text();
        }
    }

    /** All of them must hold. */
    record All(List<Test> of) implements Test {
        @Override
        public Truth of(Object fact, @Nullable Object first, @Nullable Object second) {
            Truth truth = Truth.TRUE;
            for (Test test : of) {
                truth = truth.and(test.of(fact, first, second));
                if (truth == Truth.FALSE) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public String text() {
            return joined(of, "&&");
        }
    }

    /** One of them is enough. */
    record Any(List<Test> of) implements Test {
        @Override
        public Truth of(Object fact, @Nullable Object first, @Nullable Object second) {
            Truth truth = Truth.FALSE;
            for (Test test : of) {
                truth = truth.or(test.of(fact, first, second));
                if (truth == Truth.TRUE) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public String text() {
            return joined(of, "||");
        }
    }

    /** It must be known not to hold. */
    record Not(Test of) implements Test {
        @Override
        public Truth of(Object fact, @Nullable Object first, @Nullable Object second) {
            return of.of(fact, first, second).not();
        }

        @Override
        public String text() {
            return "!(" + of.text() + ")";
        }
    }

    private static String joined(List<Test> tests, String by) {
        StringBuilder text = new StringBuilder("(");
        for (Test test : tests) {
            text.append(text.length() > 1 ? by : "").append(test.text());
        }
        return text.append(')').toString();
    }
}
