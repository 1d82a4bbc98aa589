package org.recoup.evaluate;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.recoup.rulebook.RuleCard;

/**
 * What each rule demands of the facts. Made when it is first asked for: a process that advises one athlete asks of few.
 * Thread-safe.
 */
final class Demands {
    private final List<RuleCard> rules;
    private final AtomicReferenceArray<Demand[]> demands;

    Demands(List<RuleCard> rules) {
        this.rules = rules;
        demands = new AtomicReferenceArray<>(rules.size());
    }

    /** Those of the rule of that number; not to be changed. */
    Demand[] of(int rule) {
        Demand[] ready = demands.get(rule);
        if (ready == null) {
            // Two threads that come here at once make the same.
            ready = Demand.all(rules.get(rule));
            demands.set(rule, ready);
        }
        return ready;
    }
}
