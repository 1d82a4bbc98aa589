package org.recoup.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoup.conclude.Finding;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Operator;
import org.recoup.drl.Truth;
import org.recoup.facts.Fact;

/**
 * Which rules could fire on some facts. A rule is left out only if it cannot: a fact it wants is not there, or a finding it
 * wants can be stated by none of the others. For a single athlete that leaves a fraction of the rules to be made ready,
 * which is most of what a start costs; for the second athlete it would pay no more.
 */
public final class Candidates {
    private static final String FINDING = Finding.class.getSimpleName();

    /** By the name of their kind. */
    private final Map<String, List<Fact>> facts = new HashMap<>();

    private final Set<String> statable = new HashSet<>();

    /** The findings that a pattern wants to be there by name: it is looked at several times. */
    private final Map<Condition.Pattern, List<String>> wanted = new IdentityHashMap<>();

    private Candidates(List<Fact> facts) {
        for (Fact fact : facts) {
            this.facts
                    .computeIfAbsent(fact.getClass().getSimpleName(), type -> new ArrayList<>(2))
                    .add(fact);
        }
    }

    /** The rules that could fire, in their order. */
    public static List<ExecutableRule> of(List<ExecutableRule> rules, List<Fact> facts) {
        return new Candidates(facts).among(rules);
    }

    /** Findings first: that they can be stated is soon seen, and most rules that cannot fire lack one. */
    private List<ExecutableRule> among(List<ExecutableRule> rules) {
        List<ExecutableRule> waiting = rules;
        Set<String> possible = new HashSet<>();
        int before = -1;
        while (possible.size() > before) {
            before = possible.size();
            List<ExecutableRule> still = new ArrayList<>(waiting.size());
            for (ExecutableRule rule : waiting) {
                if (!findingsAllow(rule.when())) {
                    still.add(rule);
                } else if (factsAllow(rule)) {
                    possible.add(rule.name());
                    rule.then().forEach(each -> statable.addAll(each.mayState()));
                }
            }
            waiting = still;
        }
        List<ExecutableRule> inOrder = new ArrayList<>(rules);
        inOrder.removeIf(rule -> !possible.contains(rule.name()));
        return inOrder;
    }

    private boolean factsAllow(ExecutableRule rule) {
        PatternReader reader = new PatternReader();
        for (Condition condition : rule.when()) {
            if (!factsAllow(condition, reader)) {
                return false;
            }
        }
        return true;
    }

    private boolean factsAllow(Condition condition, PatternReader reader) {
        if (condition instanceof Condition.Pattern pattern) {
            boolean finding = pattern.type().equals(FINDING);
            return (finding || facts.containsKey(pattern.type())) && factsAllow(reader.read(pattern));
        }
        if (condition instanceof Condition.Exists exists) {
            return factsAllow(exists.of(), reader);
        }
        if (condition instanceof Condition.All all) {
            for (Condition each : all.of()) {
                if (!factsAllow(each, reader)) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Condition.Any any) {
            boolean allowed = false;
            for (Condition each : any.of()) {
                allowed |= factsAllow(each, reader);
            }
            return allowed;
        }
        return true;
    }

    private boolean factsAllow(PatternReader.Read pattern) {
        for (Fact fact : facts.getOrDefault(pattern.type().getSimpleName(), List.of())) {
            if (passes(fact, pattern)) {
                return true;
            }
        }
        return pattern.type() == Finding.class;
    }

    /** Whether it passes the tests that are of the fact alone. */
    private static boolean passes(Fact fact, PatternReader.Read pattern) {
        for (PatternReader.Step step : pattern.steps()) {
            if (step instanceof PatternReader.Check check
                    && check.used().isEmpty()
                    && check.test().of(fact, null, null) != Truth.TRUE) {
                return false;
            }
        }
        return true;
    }

    private boolean findingsAllow(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (!findingsAllow(condition)) {
                return false;
            }
        }
        return true;
    }

    private boolean findingsAllow(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return findingAllows(pattern);
        }
        if (condition instanceof Condition.Exists exists) {
            return findingsAllow(exists.of());
        }
        if (condition instanceof Condition.All all) {
            return findingsAllow(all.of());
        }
        if (condition instanceof Condition.Any any) {
            for (Condition each : any.of()) {
                if (findingsAllow(each)) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }

    private boolean findingAllows(Condition.Pattern pattern) {
        for (String finding : wanted.computeIfAbsent(pattern, Candidates::wanted)) {
            if (!statable.contains(finding)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> wanted(Condition.Pattern pattern) {
        List<String> wanted = new ArrayList<>(1);
        if (pattern.type().equals(FINDING)) {
            for (Constraint constraint : pattern.constraints()) {
                if (constraint.test() instanceof Expression.Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.left() instanceof Expression.Name
                        && comparison.right() instanceof Expression.Literal literal
                        && literal.value() instanceof String name) {
                    wanted.add(name);
                }
            }
        }
        return wanted;
    }
}
