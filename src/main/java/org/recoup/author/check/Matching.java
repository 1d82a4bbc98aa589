package org.recoup.author.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Rule;

/**
 * One pattern of a rule with what can be spoken of in it.
 *
 * @param fact what it matches; null: there is no such kind of fact
 * @param absent it stands below a {@code not}
 * @param hidden it stands below a {@code not} or an {@code exists}: it binds nothing for the others
 * @param variables what the variables stand for
 */
record Matching(
        Rule rule,
        Condition.Pattern pattern,
        @Nullable FactShape fact,
        boolean absent,
        boolean hidden,
        Map<String, Variable> variables) {

    /** All patterns of a rule in their order. */
    static List<Matching> of(Rule rule) {
        List<Matching> all = new ArrayList<>();
        Map<String, Variable> variables = new HashMap<>();
        rule.when().forEach(condition -> collect(rule, condition, false, false, variables, all));
        return all;
    }

    private static void collect(
            Rule rule,
            Condition condition,
            boolean absent,
            boolean hidden,
            Map<String, Variable> variables,
            List<Matching> all) {
        if (condition instanceof Condition.Pattern pattern) {
            all.add(matching(rule, pattern, absent, hidden, variables));
        } else if (condition instanceof Condition.Not not) {
            collect(rule, not.of(), true, true, new HashMap<>(variables), all);
        } else if (condition instanceof Condition.Exists exists) {
            collect(rule, exists.of(), absent, true, new HashMap<>(variables), all);
        } else if (condition instanceof Condition.All several) {
            several.of().forEach(each -> collect(rule, each, absent, hidden, variables, all));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(each -> collect(rule, each, absent, hidden, variables, all));
        }
    }

    private static Matching matching(
            Rule rule, Condition.Pattern pattern, boolean absent, boolean hidden, Map<String, Variable> variables) {
        FactShape fact = FactShape.of(pattern.type());
        if (pattern.binding() != null) {
            variables.put(pattern.binding(), new Variable(fact, null, false));
        }
        Matching matching = new Matching(rule, pattern, fact, absent, hidden, variables);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.binding() != null) {
                FieldShape field = matching.field(constraint.bound());
                boolean unknown = field != null
                        && field.mayBeUnknown()
                        && !Guards.of(pattern.constraints()).contains(field.name());
                variables.put(constraint.binding(), new Variable(null, field, unknown));
            }
        }
        return matching;
    }

    /** The field that an expression is, of this pattern or of a variable; null: it is none, or unknown. */
    @Nullable
    FieldShape field(@Nullable Expression expression) {
        if (!(expression instanceof Expression.Name name)) {
            return null;
        }
        String first = name.path().get(0);
        Variable variable = variables.get(first);
        if (variable == null) {
            return fact == null || name.path().size() > 1 ? null : fact.fields().get(first);
        }
        if (name.path().size() == 1) {
            return variable.field();
        }
        return variable.fact() == null
                ? null
                : variable.fact().fields().get(name.path().get(1));
    }
}
