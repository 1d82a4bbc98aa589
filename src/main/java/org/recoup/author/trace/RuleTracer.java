package org.recoup.author.trace;

import java.util.Collection;
import java.util.List;
import org.recoup.author.drl.Rule;

/**
 * Says of a rule why it fires or does not, without the engine: the engine keeps no partial matches, and gives no reason for
 * a rule that did not fire.
 */
public final class RuleTracer {
    private final Collection<?> facts;

    /**
     * Over the facts of one athlete.
     *
     * @param facts facts and findings, as they are when all rules have fired
     */
    public RuleTracer(Collection<?> facts) {
        this.facts = List.copyOf(facts);
    }

    /** What the conditions of one rule come to. */
    public RuleTrace trace(Rule rule) {
        Matcher matcher = new Matcher(facts);
        Match match = matcher.first(rule.when(), Bindings.NONE, Match::holds);
        if (match != null) {
            return new RuleTrace(rule, true, match.truth(), match.conditions(), matcher.followed());
        }
        Match possible = matcher.first(rule.when(), Bindings.NONE, Match::isPossible);
        Match nearest = matcher.nearest(rule.when(), Bindings.NONE);
        return new RuleTrace(
                rule, false, possible == null ? Truth.FALSE : Truth.UNKNOWN, nearest.conditions(), matcher.followed());
    }
}
