package org.recoup.author.trace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Operator;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactTypes;

/** Sentences made from traces: "sleepHours is 7.4 h; fires below 7 h". */
public final class TraceText {
    private TraceText() {}

    /** A line for each condition that keeps the rule from firing; empty: it fires. */
    public static List<String> whyNot(RuleTrace trace) {
        return trace.failed().stream().flatMap(each -> lines(each).stream()).toList();
    }

    /** Why one condition does not hold; empty: it does. */
    public static List<String> lines(ConditionTrace trace) {
        return switch (trace.outcome()) {
            case HOLDS -> List.of();
            case NO_FACT -> List.of(missing(trace.condition()));
            case NOT_FOLLOWED -> List.of("the condition at " + trace.condition().span() + " cannot be followed");
            case VIOLATED -> List.of(violated(trace));
            case FAILS -> failing(trace);
        };
    }

    private static List<String> failing(ConditionTrace trace) {
        List<String> lines = new ArrayList<>();
        String type = type(trace.condition());
        String place = trace.fact() == null ? "" : bracketed(place(trace.fact()));
        trace.reasons().forEach(each -> lines.add(type + of(each) + place));
        trace.inner().forEach(each -> lines.addAll(lines(each)));
        return lines;
    }

    /** The constraints of one reason; several of them: one field that is unknown. */
    private static String of(List<ConstraintTrace> reason) {
        if (reason.size() == 1) {
            return of(reason.get(0));
        }
        List<Observed> against =
                telling(reason.stream().flatMap(each -> each.against().stream()).toList());
        Observed first = against.get(0);
        if (against.size() > 1 && against.stream().allMatch(TraceText::forbidsOneValue)) {
            return first.field() + " is unknown; fires where it holds none of "
                    + against.stream()
                            .map(each -> shown(each.bound(), unit(each)))
                            .collect(Collectors.joining(", "));
        }
        return of(first)
                + against.stream()
                        .skip(1)
                        .map(each -> ", and " + bound(each, unit(each)))
                        .collect(Collectors.joining());
    }

    private static boolean forbidsOneValue(Observed test) {
        return test.wanted() && test.operator() == Operator.NOT_CONTAINS && test.boundName() == null;
    }

    private static String of(ConstraintTrace constraint) {
        return telling(constraint.against()).stream().map(TraceText::of).collect(Collectors.joining(", and "));
    }

    /** That something has to be known goes without saying where more is asked of it. */
    private static List<Observed> telling(List<Observed> against) {
        List<Observed> telling =
                against.stream().filter(each -> !each.isOfKnowing()).toList();
        return telling.isEmpty() ? against : telling;
    }

    private static String bracketed(@Nullable String pointer) {
        return pointer == null ? "" : " [" + pointer + "]";
    }

    /** The place in the athlete file that a fact is about, as a JSON Pointer; null: it is no single element of a list. */
    public static @Nullable String place(Object fact) {
        return fact instanceof Fact known ? FactTypes.of(known.getClass()).pointer(known) : null;
    }

    private static String missing(Condition condition) {
        String finding = finding(condition);
        if (finding != null) {
            return "the finding " + finding + " was not concluded";
        }
        return condition instanceof Condition.Accumulate
                ? "there is nothing to work out"
                : "there is no " + type(condition).strip() + wanted(condition);
    }

    /** What a fact that is not there would have to be. */
    private static String wanted(Condition condition) {
        List<Constraint> constraints =
                condition instanceof Condition.Pattern pattern ? pattern.constraints() : List.of();
        String wanted = constraints.stream()
                .filter(each -> each.test() != null)
                .map(each -> each.text().strip())
                .collect(Collectors.joining(", "));
        return wanted.isEmpty() ? "" : "; fires at one with " + wanted;
    }

    private static String violated(ConditionTrace trace) {
        List<String> there = new ArrayList<>();
        for (ConditionTrace inner : trace.inner()) {
            String finding = finding(inner.condition());
            String place = inner.fact() == null ? "" : bracketed(place(inner.fact()));
            there.add(
                    finding == null
                            ? (type(inner.condition()) + seen(inner)).strip() + place
                            : "the finding " + finding);
        }
        String verb = trace.condition() instanceof Condition.ForAll ? " does not fit" : " is there, and must not be";
        return String.join(" with ", there).strip() + verb;
    }

    /** The values that a violating fact has in the tests. */
    private static String seen(ConditionTrace trace) {
        String values = trace.constraints().stream()
                .flatMap(each -> each.tests().stream())
                .map(each -> each.field() + " " + shown(each.value(), unit(each)))
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? "" : "(" + values + ")";
    }

    /** One test: the value, and what the rule fires at. */
    public static String of(Observed test) {
        String unit = unit(test);
        String value = test.value() == null ? "unknown" : shown(test.value(), unit);
        return test.field() + " is " + value + "; fires " + bound(test, unit);
    }

    private static String bound(Observed test, String unit) {
        Operator operator = test.wanted() ? test.operator() : test.operator().opposite();
        if (test.isOfKnowing()) {
            return operator == Operator.EQUAL ? "where it is unknown" : "where it is known";
        }
        String bound = test.bound() == null ? "" : shown(test.bound(), unit);
        if (test.boundName() != null) {
            bound = test.boundName() + ", which is " + (test.bound() == null ? "unknown" : bound);
        }
        return switch (operator) {
            case LESS -> "below " + bound;
            case AT_MOST -> "at " + bound + " or less";
            case MORE -> "above " + bound;
            case AT_LEAST -> "at " + bound + " or more";
            case EQUAL, IN, MEMBER_OF -> "at " + bound;
            case NOT_EQUAL, NOT_IN, NOT_MEMBER_OF -> "at anything but " + bound;
            case CONTAINS -> "where it holds " + bound;
            case NOT_CONTAINS -> "where it does not hold " + bound;
            case MATCHES -> "where it matches " + bound;
            case NOT_MATCHES -> "where it does not match " + bound;
        };
    }

    private static String shown(@Nullable Object value, String unit) {
        if (value == null) {
            return "unknown";
        }
        if (value instanceof Collection<?> collection) {
            return collection.isEmpty()
                    ? "empty"
                    : collection.stream().map(each -> shown(each, unit)).collect(Collectors.joining(", "));
        }
        if (value instanceof Number number) {
            String text = new BigDecimal(number.toString())
                    .round(new MathContext(6))
                    .stripTrailingZeros()
                    .toPlainString();
            return unit.isEmpty() ? text : text + " " + (text.equals("1") ? singular(unit) : unit);
        }
        return value.toString();
    }

    private static String singular(String unit) {
        return unit.length() > 2 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    /** The unit of the field that is tested; empty: it has none. */
    public static String unit(Observed test) {
        if (!(test.fact() instanceof Fact fact)) {
            return "";
        }
        FactField field = FactTypes.of(fact.getClass())
                .field(test.field().substring(test.field().lastIndexOf('.') + 1));
        return field == null ? "" : field.unit();
    }

    private static String type(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.type() + " ";
        }
        return condition instanceof Condition.Collect collect ? collect.over().type() + " " : "";
    }

    /** The name of the finding that a pattern asks for; null: it asks for something else. */
    static @Nullable String finding(Condition condition) {
        if (!(condition instanceof Condition.Pattern pattern) || !pattern.type().endsWith("Finding")) {
            return null;
        }
        return pattern.constraints().stream()
                .map(Constraint::test)
                .map(TraceText::literal)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String literal(@Nullable Expression test) {
        return test instanceof Expression.Comparison comparison
                        && comparison.right() instanceof Expression.Literal literal
                        && literal.value() instanceof String text
                ? text
                : null;
    }
}
