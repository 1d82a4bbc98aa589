package org.recoup.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.drools.model.Condition.Type;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Global;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.consequences.NamedConsequenceImpl;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.constraints.SingleConstraint3;
import org.drools.model.impl.DeclarationImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;
import org.drools.model.view.BindViewItem1;
import org.jspecify.annotations.Nullable;
import org.recoup.conclude.Conclude;
import org.recoup.conclude.Finding;
import org.recoup.drl.Conclusion;
import org.recoup.drl.Condition;
import org.recoup.facts.Fact;
import org.recoup.facts.FactTypes;

/**
 * Makes one rule as the engine wants it: what the engine's own language for it would build, and it names each
 * {@code not} by a secure random number, which takes a tenth of a start.
 */
final class RuleMaker {
    /** Two patterns over lists join few facts; from the third on their number can run away. */
    private static final int LISTS_WITHOUT_HARM = 2;

    private final String name;
    private final Map<String, Test> tests;
    private final PatternReader reader = new PatternReader();
    private final Map<String, Variable<Object>> variables = new HashMap<>();
    private @Nullable Variable<Object> list;
    private int lists;
    private int unnamed;

    private RuleMaker(String name, Map<String, Test> tests) {
        this.name = name;
        this.tests = tests;
    }

    /**
     * Makes a rule.
     *
     * @param tests its tests on facts alone are added here, by the ids they have in the engine
     * @throws ConditionFault if a condition cannot be worked out
     */
    static Rule make(ExecutableRule rule, String unit, Global<Conclude> conclude, Map<String, Test> tests) {
        RuleMaker maker = new RuleMaker(rule.name(), tests);
        List<org.drools.model.Condition> when = maker.made(rule.when());
        when.add(new NamedConsequenceImpl(RuleImpl.DEFAULT_CONSEQUENCE_NAME, false));
        Consequence then = new ConsequenceImpl(
                new Executable.Concluding(rule.then().toArray(new Conclusion[0])),
                new Variable<?>[] {conclude},
                false,
                false,
                "java");
        return new RuleImpl(
                unit,
                rule.name(),
                null,
                new CompositePatterns(Type.AND, when, Map.of(RuleImpl.DEFAULT_CONSEQUENCE_NAME, then)),
                // The order of strata is worked out from the rules: no author sets it. See Strata.
                Map.of(Rule.Attribute.SALIENCE, -rule.stratum()),
                Map.of());
    }

    private List<org.drools.model.Condition> made(List<Condition> conditions) {
        List<org.drools.model.Condition> made = new ArrayList<>(conditions.size() + 1);
        for (Condition condition : conditions) {
            made.add(made(condition));
        }
        return made;
    }

    private org.drools.model.Condition made(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return new ExistentialPatternImpl(inside(not.of()), Type.NOT);
        }
        if (condition instanceof Condition.Exists exists) {
            return new ExistentialPatternImpl(inside(exists.of()), Type.EXISTS);
        }
        if (condition instanceof Condition.All all) {
            return new CompositePatterns(Type.AND, made(all.of()));
        }
        if (condition instanceof Condition.Any any) {
            List<org.drools.model.Condition> of = new ArrayList<>(any.of().size());
            for (Condition one : any.of()) {
                of.add(inside(one));
            }
            return new CompositePatterns(Type.OR, of);
        }
        throw new ConditionFault(
                condition.span(),
                "a condition of the form " + form(condition) + " is not for rules",
                "match facts, not, exists; arithmetic belongs to the facts.");
    }

    /** A condition whose facts the others do not see. */
    private org.drools.model.Condition inside(Condition condition) {
        Variable<Object> listBefore = list;
        int listsBefore = lists;
        org.drools.model.Condition made = made(condition);
        list = listBefore;
        lists = listsBefore;
        return made;
    }

    private static String form(Condition condition) {
        if (condition instanceof Condition.NotFollowed other) {
            return other.what();
        }
        return condition instanceof Condition.Test
                ? "eval"
                : condition.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private PatternImpl<Object> pattern(Condition.Pattern pattern) {
        PatternReader.Read read = reader.read(pattern);
        Variable<Object> fact = variable(read.type(), read.binding());
        PatternImpl<Object> made = new PatternImpl<>(fact);
        addCount(read, fact, made);
        Map<String, Variable<Object>> bound = new HashMap<>();
        for (PatternReader.Step step : read.steps()) {
            if (step instanceof PatternReader.Bind bind) {
                Variable<Object> variable = variable(Object.class, bind.variable());
                bound.put(bind.variable(), variable);
                String hash = hash(read.type(), bind.value().text());
                made.addBinding(
                        new BindViewItem1<>(variable, new Executable.Reading(hash, bind.value()), fact, null, null));
            } else {
                made.addConstraint(constraint((PatternReader.Check) step, read.type(), fact));
            }
        }
        variables.putAll(bound);
        if (read.binding() != null) {
            variables.put(read.binding(), fact);
        }
        return made;
    }

    private void addCount(PatternReader.Read read, Variable<Object> fact, PatternImpl<Object> pattern) {
        if (isList(read)) {
            Variable<Object> before = list;
            list = fact;
            if (before != null && ++lists >= LISTS_WITHOUT_HARM) {
                String hash = "counted " + lists;
                pattern.addConstraint(new SingleConstraint2<>(hash, fact, before, new Executable.Counting(hash, name)));
            }
        }
    }

    private Constraint constraint(PatternReader.Check check, Class<?> type, Variable<Object> fact) {
        Test test = check.test();
        String hash = hash(type, test.text());
        List<String> used = check.used();
        if (used.isEmpty()) {
            tests.put(hash, test);
            return new SingleConstraint1<>(hash, fact, new Executable.OnFact(hash, test));
        }
        Variable<Object> first = variables.get(used.get(0));
        if (used.size() == 1) {
            return new SingleConstraint2<>(hash, fact, first, new Executable.OnFactAndOne(hash, test, name));
        }
        return new SingleConstraint3<>(
                hash, fact, first, variables.get(used.get(1)), new Executable.OnFactAndTwo(hash, test, name));
    }

    /** Whether a pattern can match many facts of one athlete. */
    private static boolean isList(PatternReader.Read pattern) {
        if (pattern.type() != Finding.class) {
            return FactTypes.of(pattern.type().asSubclass(Fact.class)).field("index") != null;
        }
        for (PatternReader.Step step : pattern.steps()) {
            if (step instanceof PatternReader.Check check && check.test() instanceof Test.Same same && same.wanted()) {
                return false;
            }
        }
        return true;
    }

    private static String hash(Class<?> type, String text) {
        return type.getSimpleName() + ": " + text;
    }

    @SuppressWarnings("unchecked")
    private Variable<Object> variable(Class<?> type, @Nullable String name) {
        return new DeclarationImpl<>((Class<Object>) type, name == null ? "it" + ++unnamed : name);
    }
}
