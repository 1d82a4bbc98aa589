package org.recoup.evaluate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoup.advice.Priority;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.RuleCard;

/**
 * Which rules would not be heard beside the advice that stands: what they have to say would be set aside, so the athlete
 * is not asked what they wait for. Who has a chest pain is not asked about salad. Rules go by their numbers.
 * Thread-safe.
 */
final class Unheard {
    private static final BitSet NONE = new BitSet();

    /** The rules that no advice of safety comes from, at whatever remove. */
    private final BitSet besideSafety = new BitSet();

    private final Map<String, BitSet> byTopic = new HashMap<>();

    Unheard(List<RuleCard> rules) {
        for (int rule = 0; rule < rules.size(); rule++) {
            RuleCard card = rules.get(rule);
            if (card.topic() != null && card.priority() != Priority.SAFETY) {
                byTopic.computeIfAbsent(card.topic(), any -> new BitSet()).set(rule);
            }
        }
        besideSafety.set(0, rules.size());
        Set<String> read = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (int rule = besideSafety.nextSetBit(0); rule >= 0; rule = besideSafety.nextSetBit(rule + 1)) {
                RuleCard card = rules.get(rule);
                if (card.priority() == Priority.SAFETY
                        || card.concludes().stream().anyMatch(read::contains)) {
                    besideSafety.clear(rule);
                    more |= read.addAll(findings(card));
                }
            }
        }
    }

    private static Set<String> findings(RuleCard card) {
        Set<String> read = new HashSet<>();
        for (PatternCard pattern : card.patterns()) {
            if (pattern.onFinding() && pattern.literal() != null) {
                read.add(pattern.literal());
            }
        }
        return read;
    }

    /** Takes the rules away that what stands would set aside. */
    void takeOut(List<Proposal> standing, BitSet rules) {
        for (Proposal proposal : standing) {
            for (String topic : proposal.card().silences()) {
                rules.andNot(topic.equals("*") ? besideSafety : byTopic.getOrDefault(topic, NONE));
            }
        }
    }
}
