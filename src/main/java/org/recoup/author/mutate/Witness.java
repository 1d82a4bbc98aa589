package org.recoup.author.mutate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.author.trace.RuleTracer;
import org.recoup.conclude.Finding;
import org.recoup.drl.Rule;
import org.recoup.evaluate.Evaluation;
import org.recoup.scenario.Scenario;

/** A scenario that passes, with all that the rules make of it: what a mutant has to differ in to be noticed here. */
final class Witness {
    private final Scenario scenario;
    private final Evaluation evaluation;
    private final RuleTracer tracer;
    private final Map<String, Set<List<String>>> subjects = new HashMap<>();

    Witness(Scenario scenario, Evaluation evaluation) {
        this.scenario = scenario;
        this.evaluation = evaluation;
        this.tracer = tracer(evaluation.findings());
    }

    /** Over the facts of this athlete with other findings. */
    RuleTracer tracer(Set<String> findings) {
        List<Object> facts = new ArrayList<>(evaluation.facts().all());
        findings.forEach(name -> facts.add(new Finding(name)));
        return new RuleTracer(facts);
    }

    Scenario scenario() {
        return scenario;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    boolean fires(Rule rule) {
        return tracer.fires(rule);
    }

    /** null: not sure. */
    @Nullable
    Set<List<String>> subjects(Rule rule) {
        return tracer.subjects(rule);
    }

    /** As {@link #subjects(Rule)}, worked out once for an unchanged rule. One thread may ask for one rule. */
    @Nullable
    Set<List<String>> subjectsOfOriginal(Rule rule) {
        synchronized (subjects) {
            if (subjects.containsKey(rule.name())) {
                return subjects.get(rule.name());
            }
        }
        Set<List<String>> found = tracer.subjects(rule);
        synchronized (subjects) {
            subjects.put(rule.name(), found);
        }
        return found;
    }
}
