package org.recoup.bench.engines;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.recoup.bench.engines.Subset.OneRule;
import org.recoup.facts.Fact;
import org.recoup.facts.Facts;

/**
 * Evrete: conditions in Java on a network, a new session an athlete. It has no absence, so a rule that wants a conclusion
 * to be absent asks the facts whether it would be drawn.
 */
final class EvreteWay implements Conclude.OnWideFacts {
    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;

    /** A conclusion as a fact; a class with an accessor that Evrete knows. */
    public static final class Found {
        private final String name;

        Found(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }
    }

    /** A fact under its own type. */
    public record Everything(Facts facts) {
        boolean holds(OneRule<?> rule) {
            return rule.holds(facts.all().stream()
                            .filter(rule.type()::isInstance)
                            .findFirst()
                            .orElse(null))
                    && rule.all().stream().allMatch(it -> holds(Subset.rule(it)))
                    && rule.none().stream().noneMatch(it -> holds(Subset.rule(it)));
        }
    }

    EvreteWay() {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        for (OneRule<?> rule : Subset.RULES) {
            LhsBuilder<Knowledge> when = rule.none().isEmpty() ? onFact(rules, rule) : onAbsence(rules, rule);
            for (int i = 0; i < rule.all().size(); i++) {
                String name = rule.all().get(i);
                String variable = "$found" + i;
                when.addFact(variable, Found.class);
                Predicate<Object[]> named = values -> name.equals(values[0]);
                when.where(named, variable + ".name");
            }
            when.execute((RhsContext context) -> context.insert(new Found(rule.name())));
        }
        knowledge = rules.build();
    }

    private static LhsBuilder<Knowledge> onFact(RuleSetBuilder<Knowledge> rules, OneRule<?> rule) {
        LhsBuilder<Knowledge> when = rules.newRule(rule.name()).getLhs();
        if (rule.wide().isEmpty()) {
            return when;
        }
        when.addFact("$fact", rule.type());
        Predicate<Object[]> test = values -> rule.holds((Fact) values[0]);
        return when.where(test, "$fact");
    }

    private static LhsBuilder<Knowledge> onAbsence(RuleSetBuilder<Knowledge> rules, OneRule<?> rule) {
        LhsBuilder<Knowledge> when = rules.newRule(rule.name()).getLhs();
        when.addFact("$all", Everything.class);
        Predicate<Object[]> test = values -> {
            Everything all = (Everything) values[0];
            return rule.none().stream().noneMatch(it -> all.holds(Subset.rule(it)));
        };
        return when.where(test, "$all");
    }

    @Override
    public Set<String> conclusions(Facts facts) {
        Set<String> found = new HashSet<>();
        try (StatefulSession session = knowledge.newStatefulSession(ActivationMode.CONTINUOUS)) {
            session.insert(new Everything(facts));
            for (Fact fact : Subset.looksAt(facts)) {
                session.insert(fact);
            }
            session.fire();
            session.forEachFact(Found.class, it -> found.add(it.getName()));
        }
        return found;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
