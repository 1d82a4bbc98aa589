package org.recoup.author.trace;

import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Operator;

/** What the engine makes of two known values. */
final class Values {
    private Values() {}

    static boolean holds(Operator operator, Object left, Object right) {
        return switch (operator) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> !equal(left, right);
            case LESS -> compare(left, right) < 0;
            case AT_MOST -> compare(left, right) <= 0;
            case MORE -> compare(left, right) > 0;
            case AT_LEAST -> compare(left, right) >= 0;
            case CONTAINS -> contains(left, right);
            case NOT_CONTAINS -> !contains(left, right);
            case IN, MEMBER_OF -> contains(right, left);
            case NOT_IN, NOT_MEMBER_OF -> !contains(right, left);
            case MATCHES -> Pattern.matches(right.toString(), left.toString());
            case NOT_MATCHES -> !Pattern.matches(right.toString(), left.toString());
        };
    }

    static boolean equal(Object left, Object right) {
        return left instanceof Number && right instanceof Number ? compare(left, right) == 0 : left.equals(right);
    }

    private static boolean contains(Object in, Object value) {
        if (in instanceof Collection<?> collection) {
            return collection.stream().anyMatch(each -> each != null && equal(each, value));
        }
        if (in instanceof String text) {
            return text.contains(value.toString());
        }
        throw new NotFollowed(in + " holds no values");
    }

    static int compare(Object left, Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return isWhole(a) && isWhole(b)
                    ? Long.compare(a.longValue(), b.longValue())
                    : Double.compare(a.doubleValue(), b.doubleValue());
        }
        if (left instanceof String a && right instanceof String b) {
            return a.compareTo(b);
        }
        throw new NotFollowed(left + " and " + right + " have no order");
    }

    /** How far two numbers are from each other; null: they are no numbers. */
    static @Nullable Double distance(@Nullable Object left, @Nullable Object right) {
        return left instanceof Number a && right instanceof Number b
                ? Math.abs(a.doubleValue() - b.doubleValue())
                : null;
    }

    /** As Java reckons: whole numbers stay whole; null: unknown, for what is divided by zero or too large. */
    static @Nullable Object reckon(char operator, Object left, Object right) {
        if (!(left instanceof Number a) || !(right instanceof Number b)) {
            if (operator == '+' && (left instanceof String || right instanceof String)) {
                return left.toString() + right;
            }
            throw new NotFollowed(left + " " + operator + " " + right);
        }
        if (isWhole(a) && isWhole(b)) {
            return whole(operator, a.longValue(), b.longValue());
        }
        double x = a.doubleValue();
        double y = b.doubleValue();
        double result = switch (operator) {
            case '+' -> x + y;
            case '-' -> x - y;
            case '*' -> x * y;
            case '/' -> x / y;
            default -> x % y;
        };
        // What is added makes the zero below zero the one that rules name.
        return Double.isFinite(result) ? (Object) (result + 0.0) : null;
    }

    private static @Nullable Object whole(char operator, long a, long b) {
        if (b == 0 && (operator == '/' || operator == '%')) {
            return null;
        }
        return switch (operator) {
            case '+' -> a + b;
            case '-' -> a - b;
            case '*' -> a * b;
            case '/' -> a / b;
            default -> a % b;
        };
    }

    static boolean isWhole(Object number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }
}
