package org.recoup.author.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;

/** Which fields are known where a condition holds: those tested for presence, and those some positive test holds of. */
final class Guards {
    private Guards() {}

    static Set<String> of(List<Constraint> constraints) {
        Set<String> known = new HashSet<>();
        constraints.forEach(constraint -> addKnown(constraint.test(), known));
        return known;
    }

    static Set<String> of(@Nullable Expression test) {
        Set<String> known = new HashSet<>();
        addKnown(test, known);
        return known;
    }

    private static void addKnown(@Nullable Expression test, Set<String> known) {
        if (test instanceof Expression.Several several) {
            if (several.all()) {
                several.of().forEach(each -> addKnown(each, known));
            } else {
                Set<String> inAll = of(several.of().get(0));
                several.of().forEach(each -> inAll.retainAll(of(each)));
                known.addAll(inAll);
            }
        } else if (test instanceof Expression.Comparison comparison) {
            boolean againstNull = isNull(comparison.right()) || isNull(comparison.left());
            boolean proves = againstNull
                    ? comparison.operator() == org.recoup.drl.Operator.NOT_EQUAL
                    : !comparison.operator().isNegative();
            if (proves) {
                addName(comparison.left(), known);
                addName(comparison.right(), known);
            }
        }
    }

    private static void addName(Expression expression, Set<String> known) {
        if (expression instanceof Expression.Name name) {
            known.add(name.text());
        }
    }

    static boolean isNull(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.value() == null;
    }
}
