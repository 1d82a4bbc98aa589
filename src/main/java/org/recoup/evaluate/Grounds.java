package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.recoup.advice.Certainty;
import org.recoup.conclude.Finding;
import org.recoup.rulebook.RuleCard;

/**
 * What a recommendation rests on: the guidance of its rule, and where that counts signs, of it what those signs rest on
 * that were found. A sign that was not found makes nothing less certain.
 *
 * @param guidance ids of the statements
 * @param certainty how sure they are, and less where the usual stands in for what is not known
 */
record Grounds(List<String> guidance, Certainty certainty) {
    static Grounds of(Firing firing, Conclusions conclusions) {
        RuleCard card = firing.card();
        if (card.guidance().size() == 1) {
            return new Grounds(card.guidance(), firing.certainty());
        }
        List<String> cited = new ArrayList<>(0);
        Certainty weakest = Certainty.STRONG;
        for (Object fact : firing.facts()) {
            if (fact instanceof Finding finding) {
                for (Firing counted : conclusions.firingsCountedBy(finding.name())) {
                    RuleCard of = counted.card();
                    if (!Collections.disjoint(of.guidance(), card.guidance())) {
                        cited.addAll(of.guidance());
                        weakest = counted.certainty().compareTo(weakest) > 0 ? counted.certainty() : weakest;
                    }
                }
            }
        }
        if (cited.isEmpty() || cited.containsAll(card.guidance())) {
            return new Grounds(card.guidance(), firing.certainty());
        }
        List<String> guidance = new ArrayList<>(card.guidance());
        guidance.retainAll(cited);
        return new Grounds(guidance, firing.lessSure(weakest));
    }
}
