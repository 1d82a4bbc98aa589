package org.recoup.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.MVELExprDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Makes the conditions of a rule of what the engine's parser found. */
final class ConditionReader {
    private final Source source;
    private final Consumer<SyntaxFault> faults;

    ConditionReader(Source source, Consumer<SyntaxFault> faults) {
        this.source = source;
        this.faults = faults;
    }

    List<Condition> conditions(RuleDescr rule) {
        return rule.getLhs() == null ? List.of() : all(rule.getLhs().getDescrs());
    }

    private List<Condition> all(List<? extends BaseDescr> descrs) {
        return descrs.stream().map(this::condition).toList();
    }

    private Condition condition(BaseDescr descr) {
        Span span = span(descr);
        if (descr instanceof PatternDescr pattern) {
            return pattern(pattern);
        }
        if (descr instanceof NotDescr not) {
            return new Condition.Not(span, one(not.getDescrs(), span));
        }
        if (descr instanceof ExistsDescr exists) {
            return new Condition.Exists(span, one(exists.getDescrs(), span));
        }
        if (descr instanceof OrDescr or) {
            return new Condition.Any(span, all(or.getDescrs()));
        }
        if (descr instanceof AndDescr and) {
            return one(and.getDescrs(), span);
        }
        // Over several patterns the engine (10.2) forgets the constraints of the first.
        if (descr instanceof ForallDescr forAll
                && forAll.getDescrs().size() == 1
                && condition(forAll.getDescrs().get(0)) instanceof Condition.Pattern of) {
            return new Condition.ForAll(span, of);
        }
        return descr instanceof EvalDescr eval ? eval(eval, span) : new Condition.NotFollowed(span, name(descr));
    }

    private static String name(BaseDescr descr) {
        return descr.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
    }

    private Condition one(List<? extends BaseDescr> descrs, Span span) {
        List<Condition> conditions = all(descrs);
        return conditions.size() == 1 ? conditions.get(0) : new Condition.All(span, conditions);
    }

    private Condition eval(EvalDescr eval, Span span) {
        String text = String.valueOf(eval.getContent());
        int from = source.text().indexOf(text, span.from());
        try {
            return new Condition.Test(span, new ExpressionParser(source, from, from + text.length()).expression());
        } catch (ExpressionFault e) {
            faults.accept(e.fault());
            return new Condition.NotFollowed(span, "eval");
        }
    }

    private Condition pattern(PatternDescr descr) {
        Span span = span(descr);
        PatternSourceDescr from = descr.getSource();
        if (from instanceof AccumulateDescr accumulate) {
            return accumulate(descr, accumulate, span);
        }
        if (from instanceof CollectDescr collect) {
            return condition(collect.getInputPattern()) instanceof Condition.Pattern over
                    ? new Condition.Collect(
                            span, over, descr.getObjectType(), descr.getIdentifier(), constraints(descr))
                    : new Condition.NotFollowed(span, "collect");
        }
        if (from != null && !(from instanceof FromDescr)) {
            return new Condition.NotFollowed(span, name(from));
        }
        if (descr.isUnification()
                || !descr.getBehaviors().isEmpty()
                || !descr.getPositionalConstraints().isEmpty()) {
            return new Condition.NotFollowed(span, "unification, windows and positions");
        }
        try {
            Expression of = from instanceof FromDescr direct ? from(direct, span) : null;
            return new Condition.Pattern(span, descr.getObjectType(), descr.getIdentifier(), constraints(descr), of);
        } catch (ExpressionFault e) {
            return new Condition.NotFollowed(span, "from");
        }
    }

    private Expression from(FromDescr from, Span pattern) {
        String text = from.getDataSource() instanceof MVELExprDescr expression
                ? expression.getExpression()
                : from.getDataSource().getText();
        int at = source.text().lastIndexOf(text, pattern.until() - 1);
        return new ExpressionParser(source, at, at + text.length()).expression();
    }

    private Condition accumulate(PatternDescr result, AccumulateDescr accumulate, Span span) {
        if (!accumulate.isExternalFunction() || accumulate.getFunctions().isEmpty()) {
            return new Condition.NotFollowed(span, "accumulate with code of its own");
        }
        List<Condition.Function> functions = new ArrayList<>();
        for (AccumulateDescr.AccumulateFunctionCallDescr call : accumulate.getFunctions()) {
            functions.add(new Condition.Function(call.getFunction(), argument(call, span), call.getBind()));
        }
        return new Condition.Accumulate(
                span, condition(accumulate.getInput()), functions, result.getIdentifier(), constraints(result));
    }

    private @Nullable Expression argument(AccumulateDescr.AccumulateFunctionCallDescr call, Span span) {
        if (call.getParams() == null || call.getParams().length == 0 || call.getParams()[0].isBlank()) {
            return null;
        }
        int function = source.find(call.getFunction(), span.from(), span.until());
        int at = source.text().indexOf(call.getParams()[0], Math.max(function, span.from()));
        return new ExpressionParser(source, at, at + call.getParams()[0].length()).expression();
    }

    private List<Constraint> constraints(PatternDescr pattern) {
        List<Constraint> constraints = new ArrayList<>();
        for (BaseDescr descr : pattern.getDescrs()) {
            Span span = span(descr);
            try {
                constraints.add(new ExpressionParser(source, span.from(), span.until()).constraint());
            } catch (ExpressionFault e) {
                faults.accept(e.fault());
            }
        }
        return List.copyOf(constraints);
    }

    private Span span(BaseDescr descr) {
        return descr.getStartCharacter() < 0
                ? source.at(descr.getLine(), descr.getColumn())
                : source.span(descr.getStartCharacter(), descr.getEndCharacter() + 1);
    }
}
