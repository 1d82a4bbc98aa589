package org.recoup.bench.engines;

import java.util.HashSet;
import java.util.Set;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.recoup.bench.engines.Subset.OneRule;
import org.recoup.facts.Fact;
import org.recoup.facts.Facts;

/** Easy Rules: conditions and actions in Java, one after another in the order of their priority. */
final class EasyRulesWay implements Conclude.OnWideFacts {
    private static final String FOUND = "found";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesWay() {
        int priority = 0;
        for (OneRule<?> rule : Subset.RULES) {
            priority++;
            rules.register(new RuleBuilder()
                    .name(rule.name())
                    .priority(priority)
                    .when(facts -> holds(rule, facts))
                    .then(facts -> found(facts).add(rule.name()))
                    .build());
        }
    }

    private static boolean holds(OneRule<?> rule, org.jeasy.rules.api.Facts facts) {
        Set<String> found = found(facts);
        return rule.holds(facts.<Fact>get(rule.type().getSimpleName()))
                && found.containsAll(rule.all())
                && rule.none().stream().noneMatch(found::contains);
    }

    private static Set<String> found(org.jeasy.rules.api.Facts facts) {
        return facts.get(FOUND);
    }

    @Override
    public Set<String> conclusions(Facts wide) {
        Set<String> found = new HashSet<>();
        org.jeasy.rules.api.Facts facts = new org.jeasy.rules.api.Facts();
        facts.put(FOUND, found);
        for (Fact fact : Subset.looksAt(wide)) {
            facts.put(fact.getClass().getSimpleName(), fact);
        }
        engine.fire(rules, facts);
        return found;
    }
}
