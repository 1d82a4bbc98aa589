package org.recoup.engine;

import org.jspecify.annotations.Nullable;
import org.recoup.conclude.Finding;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;

/** Something that can be read while a condition is worked out on a fact. */
interface Value {
    /**
     * The value; null: unknown.
     *
     * @param fact the fact the condition is about
     * @param first what the first variable of an earlier condition is bound to; null: unknown, or there is none
     * @param second likewise, the second
     */
    @Nullable
    Object of(Object fact, @Nullable Object first, @Nullable Object second);

    /** What it can be compared with. */
    Kind kind();

    /** Its text, the same for two that read the same. */
    String text();

    /** A value that stands in the rule. */
    record Constant(Object value) implements Value {
        @Override
        public Object of(Object fact, @Nullable Object first, @Nullable Object second) {
            return value;
        }

        @Override
        public Kind kind() {
            return Kind.of(value.getClass());
        }

        @Override
        public String text() {
            return value instanceof String ? "\"" + value + "\"" : value.toString();
        }
    }

    /** A field of the fact. */
    record OfField(FactField field) implements Value {
        @Override
        public @Nullable Object of(Object fact, @Nullable Object first, @Nullable Object second) {
            return field.value((Fact) fact);
        }

        @Override
        public Kind kind() {
            return Kind.of(field.type());
        }

        @Override
        public String text() {
            return field.name();
        }
    }

    /** The name of a finding. */
    record OfFinding() implements Value {
        @Override
        public Object of(Object fact, @Nullable Object first, @Nullable Object second) {
            return ((Finding) fact).name();
        }

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public String text() {
            return "name";
        }
    }

    /** A variable of an earlier condition. */
    record OfVariable(String variable, boolean isFirst, Kind kind) implements Value {
        @Override
        public @Nullable Object of(Object fact, @Nullable Object first, @Nullable Object second) {
            return isFirst ? first : second;
        }

        @Override
        public String text() {
            return variable;
        }
    }

    /** A value of a fact that a variable stands for. */
    record OfOther(Value other, Value value) implements Value {
        @Override
        public @Nullable Object of(Object fact, @Nullable Object first, @Nullable Object second) {
            Object of = other.of(fact, first, second);
            return of == null ? null : value.of(of, null, null);
        }

        @Override
        public Kind kind() {
            return value.kind();
        }

        @Override
        public String text() {
            return other.text() + "." + value.text();
        }
    }

    /** Arithmetic of two numbers; unknown where one of them is, and where the result is no number. */
    record Arithmetic(char operator, Value left, Value right) implements Value {
        @Override
        public @Nullable Object of(Object fact, @Nullable Object first, @Nullable Object second) {
            Object a = left.of(fact, first, second);
            Object b = right.of(fact, first, second);
            if (a == null || b == null) {
                return null;
            }
            boolean whole = isWhole(a) && isWhole(b);
            return whole
                    ? whole(((Number) a).longValue(), ((Number) b).longValue())
                    : real(((Number) a).doubleValue(), ((Number) b).doubleValue());
        }

        private static boolean isWhole(Object number) {
            return number instanceof Integer || number instanceof Long;
        }

        /** As Java reckons: whole numbers stay whole. Nothing is known of what is divided by zero, or too large. */
        private @Nullable Object whole(long a, long b) {
            return switch (operator) {
                case '+' -> a + b;
                case '-' -> a - b;
                case '*' -> a * b;
                case '/' -> b == 0 ? null : (Object) (a / b);
                default -> b == 0 ? null : (Object) (a % b);
            };
        }

        private @Nullable Object real(double a, double b) {
            double result = switch (operator) {
                case '+' -> a + b;
                case '-' -> a - b;
                case '*' -> a * b;
                case '/' -> a / b;
                default -> a % b;
            };
            // What is added makes the zero below zero the one that rules name.
            return Double.isFinite(result) ? (Object) (result + 0.0) : null;
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public String text() {
            return "(" + left.text() + operator + right.text() + ")";
        }
    }
}
