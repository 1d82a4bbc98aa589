package org.recoup.author.check;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Expression;
import org.recoup.drl.Operator;

/** The values that are left for one field, narrowed by one comparison after another. */
final class Range {
    private final boolean whole;
    private double low = Double.NEGATIVE_INFINITY;
    private double high = Double.POSITIVE_INFINITY;
    private boolean lowOpen;
    private boolean highOpen;
    private @Nullable Set<Object> choices;
    private boolean absent;
    private boolean present;

    Range(boolean whole) {
        this.whole = whole;
    }

    /** Whether anything is left once this holds too. */
    boolean narrow(Expression.Comparison comparison) {
        Operator operator = comparison.operator();
        if (Guards.isNull(comparison.right())) {
            absent |= operator == Operator.EQUAL;
            present |= operator == Operator.NOT_EQUAL;
        } else if (!operator.isNegative()) {
            present = true;
            if (comparison.right() instanceof Expression.Choices several) {
                choose(several.of().stream().map(Range::value).toList());
            } else if (operator == Operator.EQUAL) {
                choose(java.util.Collections.singletonList(value(comparison.right())));
            } else if (operator.isOrder() && value(comparison.right()) instanceof Double bound) {
                bound(operator, bound);
            }
        }
        return !(absent && present) && somethingLeft();
    }

    private void choose(java.util.List<@Nullable Object> values) {
        if (values.contains(null)) {
            return;
        }
        if (choices == null) {
            choices = new HashSet<>(values);
        } else {
            choices.retainAll(values);
        }
    }

    private void bound(Operator operator, double bound) {
        if (operator == Operator.MORE || operator == Operator.AT_LEAST) {
            boolean open = operator == Operator.MORE;
            if (bound > low || (bound == low && open)) {
                low = bound;
                lowOpen = open;
            }
        } else {
            boolean open = operator == Operator.LESS;
            if (bound < high || (bound == high && open)) {
                high = bound;
                highOpen = open;
            }
        }
    }

    private boolean somethingLeft() {
        double least = whole ? (lowOpen ? Math.floor(low) + 1 : Math.ceil(low)) : low;
        double most = whole ? (highOpen ? Math.ceil(high) - 1 : Math.floor(high)) : high;
        boolean room = least < most || (least == most && (whole || !(lowOpen || highOpen)));
        return room && (choices == null || choices.stream().anyMatch(this::within));
    }

    private boolean within(Object choice) {
        return !(choice instanceof Double number)
                || ((number > low || (number == low && !lowOpen)) && (number < high || (number == high && !highOpen)));
    }

    /** A literal, numbers as Double; null: it is none. */
    private static @Nullable Object value(Expression expression) {
        if (!(expression instanceof Expression.Literal literal)) {
            return null;
        }
        return literal.value() instanceof Number number ? (Object) number.doubleValue() : literal.value();
    }
}
