package org.recoup.author.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;

/** Goes through expressions with all that stands in them. */
final class Expressions {
    private Expressions() {}

    static void visit(Constraint constraint, Consumer<Expression> visitor) {
        if (constraint.test() != null) {
            visit(constraint.test(), visitor);
        } else if (constraint.bound() != null) {
            visit(constraint.bound(), visitor);
        }
    }

    static void visit(Expression expression, Consumer<Expression> visitor) {
        visitor.accept(expression);
        children(expression).forEach(child -> visit(child, visitor));
    }

    private static List<Expression> children(Expression expression) {
        if (expression instanceof Expression.Choices choices) {
            return choices.of();
        }
        if (expression instanceof Expression.Comparison comparison) {
            return List.of(comparison.left(), comparison.right());
        }
        if (expression instanceof Expression.Several several) {
            return several.of();
        }
        if (expression instanceof Expression.Negated negated) {
            return List.of(negated.of());
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return List.of(arithmetic.left(), arithmetic.right());
        }
        if (expression instanceof Expression.Call call) {
            List<Expression> of = new ArrayList<>(call.arguments());
            if (call.on() != null) {
                of.add(call.on());
            }
            return of;
        }
        return List.of();
    }
}
