package org.recoup.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.view.ViewItem;
import org.drools.model.view.ViewItemBuilder;
import org.jspecify.annotations.Nullable;
import org.recoup.conclude.Conclude;
import org.recoup.conclude.Finding;
import org.recoup.drl.Conclusion;
import org.recoup.drl.Condition;
import org.recoup.facts.Fact;
import org.recoup.facts.FactTypes;

/** Makes one rule as the engine wants it. */
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
        List<RuleItemBuilder<?>> items = new ArrayList<>(rule.when().size() + 1);
        for (Condition condition : rule.when()) {
            items.add(maker.item(condition));
        }
        items.add(DSL.on(conclude).execute(new Executable.Concluding(rule.then().toArray(new Conclusion[0]))));
        return PatternDSL.rule(unit, rule.name())
                // The order of strata is worked out from the rules: no author sets it. See Strata.
                .attribute(Rule.Attribute.SALIENCE, -rule.stratum())
                .build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    private ViewItem<?> item(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return DSL.not(inside(not.of()));
        }
        if (condition instanceof Condition.Exists exists) {
            return DSL.exists(inside(exists.of()));
        }
        if (condition instanceof Condition.All all) {
            ViewItemBuilder<?>[] of = items(all.of());
            return DSL.and(of[0], Arrays.copyOfRange(of, 1, of.length));
        }
        if (condition instanceof Condition.Any any) {
            ViewItemBuilder<?>[] of = new ViewItemBuilder<?>[any.of().size()];
            for (int i = 0; i < of.length; i++) {
                of[i] = inside(any.of().get(i));
            }
            return DSL.or(of[0], Arrays.copyOfRange(of, 1, of.length));
        }
        throw new ConditionFault(
                condition.span(),
                "a condition of the form " + form(condition) + " is not for rules",
                "match facts, not, exists; arithmetic belongs to the facts.");
    }

    /** A condition whose facts the others do not see. */
    private ViewItem<?> inside(Condition condition) {
        Variable<Object> listBefore = list;
        int listsBefore = lists;
        ViewItem<?> item = item(condition);
        list = listBefore;
        lists = listsBefore;
        return item;
    }

    private static String form(Condition condition) {
        if (condition instanceof Condition.NotFollowed other) {
            return other.what();
        }
        return condition instanceof Condition.Test
                ? "eval"
                : condition.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private ViewItemBuilder<?>[] items(List<Condition> conditions) {
        ViewItemBuilder<?>[] items = new ViewItemBuilder<?>[conditions.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = item(conditions.get(i));
        }
        return items;
    }

    private ViewItem<?> pattern(Condition.Pattern pattern) {
        PatternReader.Read read = reader.read(pattern);
        Variable<Object> fact = variable(read.type(), read.binding());
        PatternDef<Object> made = counted(read, fact, PatternDSL.pattern(fact));
        Map<String, Variable<Object>> bound = new HashMap<>();
        for (PatternReader.Step step : read.steps()) {
            if (step instanceof PatternReader.Bind bind) {
                Variable<Object> variable = variable(Object.class, bind.variable());
                bound.put(bind.variable(), variable);
                String hash = hash(read.type(), bind.value().text());
                made = made.bind(variable, new Executable.Reading(hash, bind.value()));
            } else {
                made = checked((PatternReader.Check) step, read.type(), made);
            }
        }
        variables.putAll(bound);
        if (read.binding() != null) {
            variables.put(read.binding(), fact);
        }
        return made;
    }

    private PatternDef<Object> counted(PatternReader.Read read, Variable<Object> fact, PatternDef<Object> pattern) {
        if (!isList(read)) {
            return pattern;
        }
        Variable<Object> before = list;
        list = fact;
        return before != null && ++lists >= LISTS_WITHOUT_HARM
                ? pattern.expr("counted " + lists, before, new Executable.Counting("counted " + lists, name))
                : pattern;
    }

    private PatternDef<Object> checked(PatternReader.Check check, Class<?> type, PatternDef<Object> pattern) {
        Test test = check.test();
        String hash = hash(type, test.text());
        List<String> used = check.used();
        if (used.isEmpty()) {
            tests.put(hash, test);
            return pattern.expr(hash, new Executable.OnFact(hash, test));
        }
        Variable<Object> first = variables.get(used.get(0));
        if (used.size() == 1) {
            return pattern.expr(hash, first, new Executable.OnFactAndOne(hash, test, name));
        }
        return pattern.expr(hash, first, variables.get(used.get(1)), new Executable.OnFactAndTwo(hash, test, name));
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
        return (Variable<Object>) DSL.declarationOf(type, name == null ? "it" + ++unnamed : name);
    }
}
