package org.recoup.evaluate;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.conclude.Finding;
import org.recoup.facts.Fact;
import org.recoup.rulebook.RuleCard;

/**
 * One match of a rule.
 *
 * @param card the rule
 * @param facts the facts and findings it matched, in the order of its conditions
 */
record Firing(RuleCard card, List<Object> facts) implements Comparable<Firing> {

    /** The first matched fact of a kind; null: none was matched. */
    <T> @Nullable T first(Class<T> type) {
        for (Object fact : facts) {
            if (type.isInstance(fact)) {
                return type.cast(fact);
            }
        }
        return null;
    }

    /** By rule and by the places of the matched facts in the file, so that the order of firing leaves no trace. */
    @Override
    public int compareTo(Firing other) {
        int byRule = card.name().compareTo(other.card.name());
        return byRule != 0 ? byRule : Arrays.compare(keys(), other.keys());
    }

    private String[] keys() {
        String[] keys = new String[facts.size()];
        for (int i = 0; i < keys.length; i++) {
            Object fact = facts.get(i);
            keys[i] = fact instanceof Finding finding
                    ? finding.name()
                    : fact.getClass().getSimpleName() + String.format("%06d", ((Fact) fact).index() + 1);
        }
        return keys;
    }
}
