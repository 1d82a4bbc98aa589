package org.recoup.author.mutate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.author.mutate.Mutant.Kind;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Operator;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleFile;
import org.recoup.drl.Span;

/** Makes all mutants of one rule, as edits of its text. */
final class Mutation {
    private static final Map<Operator, Operator> FLIPPED = Map.ofEntries(
            Map.entry(Operator.LESS, Operator.AT_MOST),
            Map.entry(Operator.AT_MOST, Operator.LESS),
            Map.entry(Operator.MORE, Operator.AT_LEAST),
            Map.entry(Operator.AT_LEAST, Operator.MORE),
            Map.entry(Operator.EQUAL, Operator.NOT_EQUAL),
            Map.entry(Operator.NOT_EQUAL, Operator.EQUAL),
            Map.entry(Operator.IN, Operator.NOT_IN),
            Map.entry(Operator.NOT_IN, Operator.IN),
            Map.entry(Operator.CONTAINS, Operator.NOT_CONTAINS),
            Map.entry(Operator.NOT_CONTAINS, Operator.CONTAINS),
            Map.entry(Operator.MEMBER_OF, Operator.NOT_MEMBER_OF),
            Map.entry(Operator.NOT_MEMBER_OF, Operator.MEMBER_OF),
            Map.entry(Operator.MATCHES, Operator.NOT_MATCHES),
            Map.entry(Operator.NOT_MATCHES, Operator.MATCHES));

    private final RuleFile file;
    private final Rule rule;
    private final String header;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutation(RuleFile file, Rule rule) {
        this.file = file;
        this.rule = rule;
        int first =
                file.rules().stream().mapToInt(each -> each.span().from()).min().orElse(0);
        this.header = file.text().substring(0, first);
    }

    /** All mutants of a rule of the file, in the order of the text. */
    static List<Mutant> of(RuleFile file, Rule rule) {
        Mutation mutation = new Mutation(file, rule);
        mutation.conditions(rule.when());
        return List.copyOf(mutation.mutants);
    }

    private void conditions(List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (conditions.size() > 1 && isDroppedWhole(condition)) {
                dropped(spans(conditions, Condition::span), i, condition.span());
            }
            inside(condition);
        }
    }

    /** Of a pattern with several constraints these are dropped one by one, which says more. */
    private static boolean isDroppedWhole(Condition condition) {
        return !(condition instanceof Condition.Pattern pattern)
                || pattern.constraints().size() < 2;
    }

    private void inside(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            constraints(pattern.constraints());
        } else if (condition instanceof Condition.Not not) {
            keyword(not.span(), "not", "exists");
            inside(not.of());
        } else if (condition instanceof Condition.Exists exists) {
            keyword(exists.span(), "exists", "not");
            inside(exists.of());
        } else if (condition instanceof Condition.ForAll forAll) {
            constraints(forAll.of().constraints());
        } else if (condition instanceof Condition.All all) {
            conditions(all.of());
        } else if (condition instanceof Condition.Any any) {
            conditions(any.of());
        } else if (condition instanceof Condition.Accumulate accumulate) {
            inside(accumulate.over());
            constraints(accumulate.constraints());
        } else if (condition instanceof Condition.Collect collect) {
            constraints(collect.over().constraints());
            constraints(collect.constraints());
        } else if (condition instanceof Condition.Test test) {
            expression(test.test(), test.test().span());
        }
    }

    private void keyword(Span span, String word, String other) {
        if (file.text().startsWith(word, span.from())) {
            edit(Kind.NEGATION, span.from(), span.from() + word.length(), other, span);
        }
    }

    private void constraints(List<Constraint> constraints) {
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            Expression test = constraint.test();
            if (test == null) {
                continue;
            }
            if (constraints.size() > 1 && constraint.binding() == null && !isGuard(test, constraints)) {
                dropped(spans(constraints, Constraint::span), i, constraint.span());
            }
            expression(test, constraint.span());
        }
    }

    /**
     * Whether a test only asks that a field is known which another test of the pattern looks at: a test of what is unknown
     * never holds, so leaving the guard out changes nothing.
     */
    private static boolean isGuard(Expression test, List<Constraint> constraints) {
        if (!(test instanceof Expression.Comparison comparison)
                || comparison.operator() != Operator.NOT_EQUAL
                || !isNull(comparison.right())) {
            return false;
        }
        Set<String> others = new HashSet<>();
        for (Constraint each : constraints) {
            if (each.test() != null && each.test() != test) {
                names(each.test(), others);
            }
            if (each.bound() != null) {
                names(each.bound(), others);
            }
        }
        return comparison.left() instanceof Expression.Name name && others.contains(name.text());
    }

    private static boolean isNull(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.value() == null;
    }

    private static void names(Expression expression, Set<String> names) {
        if (expression instanceof Expression.Name name) {
            names.add(name.text());
        } else {
            parts(expression).forEach(each -> names(each, names));
        }
    }

    private static List<Expression> parts(Expression expression) {
        if (expression instanceof Expression.Comparison comparison) {
            return List.of(comparison.left(), comparison.right());
        }
        if (expression instanceof Expression.Several several) {
            return several.of();
        }
        if (expression instanceof Expression.Negated negated) {
            return List.of(negated.of());
        }
        if (expression instanceof Expression.Arithmetic sum) {
            return List.of(sum.left(), sum.right());
        }
        return List.of();
    }

    /** @param around what is shown of the text */
    private void expression(Expression expression, Span around) {
        if (expression instanceof Expression.Several several) {
            for (int i = 0; i < several.of().size(); i++) {
                dropped(spans(several.of(), Expression::span), i, around);
            }
        } else if (expression instanceof Expression.Negated negated) {
            edit(Kind.NEGATION, negated.span().from(), negated.of().span().from(), "", around);
        } else if (expression instanceof Expression.Comparison comparison) {
            Operator other = FLIPPED.get(comparison.operator());
            Span operator = comparison.operatorSpan();
            edit(Kind.COMPARISON, operator.from(), operator.until(), other.symbol(), around);
        } else if (expression instanceof Expression.Literal literal && literal.value() instanceof Number) {
            moved(literal.span(), around);
        }
        parts(expression).forEach(each -> expression(each, around));
    }

    private void moved(Span number, Span around) {
        String written = file.text().substring(number.from(), number.until());
        BigDecimal value = number(written);
        if (value != null) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
            edit(
                    Kind.THRESHOLD,
                    number.from(),
                    number.until(),
                    value.subtract(step).toPlainString(),
                    around);
            edit(Kind.THRESHOLD, number.from(), number.until(), value.add(step).toPlainString(), around);
        }
    }

    /** null: it is written in some way that has no last place. */
    private static @Nullable BigDecimal number(String written) {
        return written.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(written) : null;
    }

    private interface Place<T> {
        Span of(T it);
    }

    private static <T> List<Span> spans(List<T> of, Place<T> place) {
        return of.stream().map(place::of).toList();
    }

    /** Leaves out one of several, with what separates it from its neighbour. */
    private void dropped(List<Span> all, int at, Span around) {
        Span one = all.get(at);
        boolean first = at == 0;
        int from = first ? one.from() : all.get(at - 1).until();
        int until = first && all.size() > 1 ? all.get(1).from() : one.until();
        edit(Kind.DROPPED, from, until, "", around);
    }

    private void edit(Kind kind, int from, int until, String replacement, Span around) {
        String text = file.text();
        String mutated = text.substring(rule.span().from(), from)
                + replacement
                + text.substring(until, rule.span().until());
        RuleFile read = RuleFile.read(rule.file(), header + mutated + "\n");
        if (!read.faults().isEmpty() || read.rules().size() != 1) {
            return;
        }
        // What goes with a dropped neighbour's comma is not shown.
        int shownFrom = Math.max(from, around.from());
        int shownUntil = Math.min(until, around.until());
        String after = text.substring(around.from(), Math.min(shownFrom, around.until()))
                + replacement
                + text.substring(Math.max(shownUntil, around.from()), around.until());
        mutants.add(new Mutant(
                rule,
                kind,
                around,
                line(text.substring(around.from(), around.until())),
                line(after),
                mutated,
                read.rules().get(0)));
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
