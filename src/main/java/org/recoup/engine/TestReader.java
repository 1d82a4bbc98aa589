package org.recoup.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoup.drl.Expression;
import org.recoup.drl.Operator;

/** Makes tests of what a rule file says, and refuses what has no sense. */
final class TestReader {
    private final Scope scope;

    TestReader(Scope scope) {
        this.scope = scope;
    }

    Test test(Expression expression) {
        if (expression instanceof Expression.Several several) {
            List<Test> of = new ArrayList<>(several.of().size());
            for (Expression each : several.of()) {
                of.add(test(each));
            }
            return several.all() ? new Test.All(of) : new Test.Any(of);
        }
        if (expression instanceof Expression.Negated negated) {
            return new Test.Not(test(negated.of()));
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison);
        }
        Value flag = value(expression);
        if (flag.kind() != Kind.FLAG) {
            throw new ConditionFault(
                    expression.span(),
                    flag.text() + " is " + flag.kind().words() + " and says nothing alone",
                    expression instanceof Expression.Literal
                            ? "leave it out; what is left of a number such as 6,5 is written 6.5"
                            : "compare it, as in: " + flag.text() + " != null");
        }
        return new Test.Same(flag, true, Boolean.TRUE);
    }

    private Test comparison(Expression.Comparison comparison) {
        Operator operator = comparison.operator();
        return switch (operator) {
            case EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST -> ordered(comparison);
            case IN, NOT_IN -> choice(comparison);
            case CONTAINS, NOT_CONTAINS ->
                holds(comparison, comparison.left(), comparison.right(), operator == Operator.CONTAINS);
            case MEMBER_OF, NOT_MEMBER_OF ->
                holds(comparison, comparison.right(), comparison.left(), operator == Operator.MEMBER_OF);
            case MATCHES, NOT_MATCHES ->
                throw new ConditionFault(
                        comparison.operatorSpan(),
                        operator.symbol() + " is not for rules",
                        "list the words: in ( \"one\", \"another\" )");
        };
    }

    private Test ordered(Expression.Comparison comparison) {
        Operator operator = comparison.operator();
        Value left = value(comparison.left());
        if (comparison.right() instanceof Expression.Literal literal && literal.value() == null) {
            refuseOrder(comparison, "null");
            return new Test.Unknown(left, operator == Operator.EQUAL);
        }
        Value right = value(comparison.right());
        if (left.kind() != right.kind() || left.kind() == Kind.SET) {
            throw new ConditionFault(
                    comparison.span(),
                    left.text() + " is " + left.kind().words() + ", and " + right.text() + " is "
                            + right.kind().words(),
                    left.kind() == Kind.SET ? "ask for one of them: " + left.text() + " contains \"...\"" : null);
        }
        if (left.kind() != Kind.NUMBER) {
            refuseOrder(comparison, left.kind().words());
        }
        if (right instanceof Value.Constant constant) {
            return constant.value() instanceof Number bound
                    ? new Test.Bound(left, operator, bound.doubleValue())
                    : new Test.Same(left, operator == Operator.EQUAL, constant.value());
        }
        return new Test.Pair(left, operator, right);
    }

    private static void refuseOrder(Expression.Comparison comparison, String of) {
        if (comparison.operator().isOrder()) {
            throw new ConditionFault(
                    comparison.operatorSpan(),
                    comparison.operator().symbol() + " asks for an order, which " + of + " has not",
                    "write == or != here.");
        }
    }

    private Test choice(Expression.Comparison comparison) {
        Value value = value(comparison.left());
        Set<Object> choices = new LinkedHashSet<>();
        for (Expression each : ((Expression.Choices) comparison.right()).of()) {
            if (!(value(each) instanceof Value.Constant constant) || constant.kind() != value.kind()) {
                throw new ConditionFault(
                        each.span(),
                        "the choices of " + value.text() + " are "
                                + value.kind().words() + " each",
                        null);
            }
            choices.add(constant.value() instanceof Number number ? (Object) number.doubleValue() : constant.value());
        }
        return new Test.OneOf(value, comparison.operator() == Operator.IN, choices);
    }

    private Test holds(Expression.Comparison comparison, Expression several, Expression member, boolean wanted) {
        Value all = value(several);
        Value one = value(member);
        if (all.kind() != Kind.SET || one.kind() != Kind.TEXT) {
            throw new ConditionFault(
                    comparison.span(),
                    all.text() + " is " + all.kind().words() + ", and " + one.text() + " is "
                            + one.kind().words() + ": " + comparison.operator().symbol()
                            + " looks for a text among several",
                    null);
        }
        return one instanceof Value.Constant constant
                ? new Test.Contains(all, wanted, constant.value())
                : new Test.Holds(all, wanted, one);
    }

    Value value(Expression expression) {
        if (expression instanceof Expression.Literal literal && literal.value() != null) {
            return new Value.Constant(literal.value());
        }
        if (expression instanceof Expression.Name name) {
            return scope.name(name);
        }
        if (expression instanceof Expression.Arithmetic sum) {
            return new Value.Arithmetic(sum.operator(), number(sum.left()), number(sum.right()));
        }
        if (expression instanceof Expression.Call call) {
            throw new ConditionFault(
                    call.span(), "a condition calls " + call.name() + "( )", "compare fields; rules call nothing.");
        }
        throw new ConditionFault(expression.span(), "a field or a value is wanted here", null);
    }

    private Value number(Expression expression) {
        Value value = value(expression);
        if (value.kind() != Kind.NUMBER) {
            throw new ConditionFault(
                    expression.span(), value.text() + " is " + value.kind().words() + ", no number", null);
        }
        return value;
    }
}
