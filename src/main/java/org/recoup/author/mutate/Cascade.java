package org.recoup.author.mutate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recoup.author.trace.RuleTracer;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Rule;

/**
 * What follows when one rule fires that did not, or the other way round: the findings it states, the rules that rest on
 * them, and so on to the end. Made of the tracer alone, which agrees with the engine rule by rule; no rule rests on its own
 * absence, so there is one end.
 */
final class Cascade {
    /** Chains of findings are a few rules long; a longer one goes in circles, and nothing is said of it. */
    private static final int MOST_ROUNDS = 40;

    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Set<Rule>> restingOn = new HashMap<>();

    /**
     * The end of it.
     *
     * @param sure false: it came to no end
     */
    record End(Set<String> fired, Set<String> findings, boolean sure) {}

    Cascade(Collection<Rule> rules) {
        for (Rule rule : rules) {
            this.rules.put(rule.name(), rule);
            Set<String> tested = new HashSet<>();
            rule.when().forEach(each -> findings(each, tested));
            tested.forEach(name ->
                    restingOn.computeIfAbsent(name, any -> new HashSet<>()).add(rule));
        }
    }

    /** After a mutant fires otherwise than its original does. */
    End of(Witness witness, Mutant mutant) {
        Set<String> fired = new HashSet<>(witness.evaluation().fired());
        turn(mutant.original().name(), fired);
        Set<String> findings = new HashSet<>(witness.evaluation().findings());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Set<String> now = findings(fired);
            Set<String> changed = new HashSet<>(now);
            changed.removeAll(findings);
            findings.removeAll(now);
            changed.addAll(findings);
            findings = now;
            if (changed.isEmpty()) {
                return new End(fired, findings, true);
            }
            settle(changed, witness.tracer(findings), mutant, fired);
        }
        return new End(fired, findings, false);
    }

    private void settle(Set<String> changed, RuleTracer tracer, Mutant mutant, Set<String> fired) {
        Set<Rule> affected = new HashSet<>();
        changed.forEach(name -> affected.addAll(restingOn.getOrDefault(name, Set.of())));
        affected.addAll(restingOn.getOrDefault("", Set.of()));
        for (Rule each : affected) {
            Rule rule = each.name().equals(mutant.original().name()) ? mutant.rule() : each;
            if (tracer.fires(rule) != fired.contains(rule.name())) {
                turn(rule.name(), fired);
            }
        }
    }

    private static void turn(String rule, Set<String> fired) {
        if (!fired.remove(rule)) {
            fired.add(rule);
        }
    }

    /** What rules state together, with the counts of signs and good points. */
    private Set<String> findings(Set<String> fired) {
        Set<String> findings = new TreeSet<>();
        for (String name : fired) {
            Rule rule = rules.get(name);
            if (rule != null) {
                findings.addAll(rule.findings());
            }
        }
        for (String counted : List.of("sign", "good")) {
            long members =
                    findings.stream().filter(it -> it.startsWith(counted + "-")).count();
            for (int i = 1; i <= members; i++) {
                findings.add(counted + "s-" + i);
            }
        }
        return findings;
    }

    /** Names that patterns on findings ask for; empty: whichever. */
    private static void findings(Condition condition, Set<String> names) {
        if (condition instanceof Condition.Pattern pattern) {
            if (pattern.type().endsWith("Finding")) {
                names.add(name(pattern));
            }
        } else if (condition instanceof Condition.Not not) {
            findings(not.of(), names);
        } else if (condition instanceof Condition.Exists exists) {
            findings(exists.of(), names);
        } else if (condition instanceof Condition.ForAll forAll) {
            findings(forAll.of(), names);
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(each -> findings(each, names));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(each -> findings(each, names));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            findings(accumulate.over(), names);
        } else if (condition instanceof Condition.Collect collect) {
            findings(collect.over(), names);
        }
    }

    private static String name(Condition.Pattern pattern) {
        if (pattern.constraints().size() == 1) {
            Constraint only = pattern.constraints().get(0);
            if (only.test() instanceof Expression.Comparison comparison
                    && comparison.operator() == org.recoup.drl.Operator.EQUAL
                    && comparison.right() instanceof Expression.Literal literal
                    && literal.value() instanceof String text) {
                return text;
            }
        }
        return "";
    }
}
