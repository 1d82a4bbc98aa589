package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recoup.engine.ExecutableRule;
import org.recoup.facts.Facts;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.RulebookData;

/**
 * Which rules could fire for one athlete as far as their cards tell, which is soon seen: nothing that a rule wants to be
 * compared with a constant is known to fail or unknown, and the findings it wants can be stated by such rules. A fifth of
 * the rules is left, and only of these the conditions have to be read.
 */
final class PromisingRules {
    private final List<RuleCard> cards;
    private final Demands demands;
    private final PresentFacts present;
    private final boolean[] promising;
    private final boolean[] hopeless;
    private final Set<String> statable = new HashSet<>();

    private PromisingRules(RulebookData rulebook, Demands demands, Facts facts) {
        cards = rulebook.cards();
        this.demands = demands;
        present = new PresentFacts(facts.all());
        promising = new boolean[cards.size()];
        hopeless = new boolean[cards.size()];
    }

    /** In their order. */
    static List<ExecutableRule> of(RulebookData rulebook, Demands demands, Facts facts) {
        PromisingRules rules = new PromisingRules(rulebook, demands, facts);
        while (rules.findMore()) {
            // What was found may state findings that others want.
        }
        List<ExecutableRule> found = new ArrayList<>();
        for (int rule = 0; rule < rules.promising.length; rule++) {
            if (rules.promising[rule]) {
                found.add(rulebook.rules().get(rule));
            }
        }
        return found;
    }

    private boolean findMore() {
        boolean more = false;
        for (int rule = 0; rule < promising.length; rule++) {
            RuleCard card = cards.get(rule);
            if (!promising[rule] && !hopeless[rule] && findingsMayBe(card)) {
                promising[rule] = isMet(rule);
                hopeless[rule] = !promising[rule];
                if (promising[rule]) {
                    more = true;
                    statable.addAll(card.concludes());
                }
            }
        }
        return more;
    }

    private boolean findingsMayBe(RuleCard card) {
        for (PatternCard pattern : card.patterns()) {
            String finding = pattern.onFinding() && pattern.isWanted() ? pattern.literal() : null;
            if (finding != null && !statable.contains(finding)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMet(int rule) {
        for (Demand demand : demands.of(rule)) {
            if (!demand.isMet(present)) {
                return false;
            }
        }
        return true;
    }
}
