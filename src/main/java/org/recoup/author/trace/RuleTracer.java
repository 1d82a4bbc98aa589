package org.recoup.author.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Rule;
import org.recoup.drl.Truth;
import org.recoup.facts.Fact;

/**
 * Says of a rule why it fires or does not, without the engine: the engine keeps no partial matches, and gives no reason for
 * a rule that did not fire.
 */
public final class RuleTracer {
    private final FactIndex facts;

    /**
     * Over the facts of one athlete.
     *
     * @param facts facts and findings, as they are when all rules have fired
     */
    public RuleTracer(Collection<?> facts) {
        this.facts = new FactIndex(facts);
    }

    /** Whether the engine fires a rule; the short way to {@link RuleTrace#fires}. */
    public boolean fires(Rule rule) {
        return new Matcher(facts).first(rule.when(), Bindings.NONE) != null;
    }

    /**
     * What a rule is about in each of its matches: the facts that stand for one element of a list of the athlete file,
     * such as sessions, by type and place, in the order of its patterns.
     *
     * @return empty: it does not fire; null: it holds something that is not followed, so nothing is sure
     */
    public @Nullable Set<List<String>> subjects(Rule rule) {
        Matcher matcher = new Matcher(facts);
        Set<List<String>> subjects = new LinkedHashSet<>();
        for (Match match : matcher.all(rule.when(), Bindings.NONE)) {
            subjects.add(match.conditions().stream()
                    .map(ConditionTrace::fact)
                    .filter(fact -> fact instanceof Fact known && known.index() >= 0)
                    .map(fact -> fact.getClass().getSimpleName() + ((Fact) fact).index())
                    .toList());
        }
        return matcher.followed() ? subjects : null;
    }

    /** What the conditions of one rule come to. */
    public RuleTrace trace(Rule rule) {
        Matcher matcher = new Matcher(facts);
        Match match = matcher.first(rule.when(), Bindings.NONE);
        if (match != null) {
            return new RuleTrace(rule, true, match.truth(), match.conditions(), matcher.followed());
        }
        boolean possible = matcher.isPossible(rule.when(), Bindings.NONE);
        Match nearest = matcher.nearest(rule.when(), Bindings.NONE);
        return new RuleTrace(
                rule, false, possible ? Truth.UNKNOWN : Truth.FALSE, nearest.conditions(), matcher.followed());
    }

    /**
     * Every single test of a rule on every fact that it may be made on, some of them more than once: which tests come out
     * true, false and unknown, and how near to their bounds.
     */
    public List<Observed> tests(Rule rule) {
        List<Observed> tests = new ArrayList<>();
        new Matcher(facts, tests::add).nearest(rule.when(), Bindings.NONE);
        return tests;
    }
}
