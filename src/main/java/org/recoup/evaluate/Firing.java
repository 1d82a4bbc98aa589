package org.recoup.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Certainty;
import org.recoup.conclude.Finding;
import org.recoup.facts.Fact;
import org.recoup.rulebook.RuleCard;

/**
 * One match of a rule.
 *
 * @param rule the rule
 * @param facts the facts and findings it matched, in the order of its conditions
 */
record Firing(ToldRule rule, List<Object> facts) implements Comparable<Firing> {

    /** What is known of the rule besides its words. */
    RuleCard card() {
        return rule.card();
    }

    /** Its title, with the values it matched. */
    String title() {
        return rule.title(this);
    }

    /** How sure it is: each value that is not known, and for which the usual stands in, makes the rule less sure. */
    Certainty certainty() {
        return lessSure(card().certainty());
    }

    /** How sure what it rests on leaves it where the usual stands in for what is not known. */
    Certainty lessSure(Certainty grounds) {
        return grounds.lower(rule.stoodInFor(this).size());
    }

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
        int byRule = card().name().compareTo(other.card().name());
        return byRule != 0 ? byRule : comparePlaces(other);
    }

    private int comparePlaces(Firing other) {
        int shared = Math.min(facts.size(), other.facts.size());
        for (int i = 0; i < shared; i++) {
            Object fact = facts.get(i);
            Object others = other.facts.get(i);
            int byName = name(fact).compareTo(name(others));
            int order = byName != 0 ? byName : Integer.compare(place(fact), place(others));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(facts.size(), other.facts.size());
    }

    private static String name(Object fact) {
        return fact instanceof Finding finding
                ? finding.name()
                : fact.getClass().getSimpleName();
    }

    private static int place(Object fact) {
        return fact instanceof Fact known ? known.index() : -1;
    }
}
