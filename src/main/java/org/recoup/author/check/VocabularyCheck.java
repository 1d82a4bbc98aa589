package org.recoup.author.check;

import java.util.TreeSet;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;

/** Kinds of facts, fields and variables that conditions name. */
final class VocabularyCheck implements Check {
    @Override
    public void run(RuleSet rules, Report report) {
        for (Matching matching : rules.matchings()) {
            if (matching.fact() == null) {
                int from = typeAt(matching, rules);
                String type = matching.pattern().type();
                report.add(
                        Code.UNKNOWN_FACT,
                        matching.rule().file(),
                        from,
                        from + type.length(),
                        "there is no fact called " + type,
                        Hint.of(type, FactShape.names()));
            }
            for (Constraint constraint : matching.pattern().constraints()) {
                Expressions.visit(constraint, expression -> {
                    if (expression instanceof Expression.Name name) {
                        check(matching, name, report);
                    }
                });
            }
        }
    }

    /** Where the type is written: behind a variable and its colon, if there is one. */
    private static int typeAt(Matching matching, RuleSet rules) {
        int from = matching.pattern().span().from();
        String binding = matching.pattern().binding();
        String type = matching.pattern().type();
        int at = rules.text(matching.rule().file()).indexOf(type, from + (binding == null ? 0 : binding.length()));
        return at < 0 ? from : at;
    }

    private static void check(Matching matching, Expression.Name name, Report report) {
        String first = name.path().get(0);
        Variable variable = matching.variables().get(first);
        if (first.equals("this")) {
            return;
        }
        if (variable == null && first.startsWith("$")) {
            report.add(
                    Code.UNKNOWN_VARIABLE,
                    matching.rule().file(),
                    name.span(),
                    "nothing above is called " + first,
                    Hint.of(first, new TreeSet<>(matching.variables().keySet())));
        } else if (variable != null) {
            if (name.path().size() > 1 && variable.fact() != null) {
                checkField(matching, name, 1, variable.fact(), report);
            }
        } else if (matching.fact() != null) {
            checkField(matching, name, 0, matching.fact(), report);
        }
    }

    private static void checkField(Matching matching, Expression.Name name, int part, FactShape fact, Report report) {
        String field = name.path().get(part);
        if (fact.fields().containsKey(field) && name.path().size() == part + 1) {
            return;
        }
        String wrong = fact.fields().containsKey(field) ? name.path().get(part + 1) : field;
        int from = name.span().from()
                + (fact.fields().containsKey(field) || part > 0 ? name.text().indexOf(wrong, 1) : 0);
        String message = fact.fields().containsKey(field)
                ? field + " of " + fact.name() + " has no fields, and no " + wrong
                : fact.name() + " has no field " + wrong;
        report.add(
                Code.UNKNOWN_FIELD,
                matching.rule().file(),
                from,
                from + wrong.length(),
                message,
                Hint.of(wrong, fact.fields().keySet()));
    }
}
