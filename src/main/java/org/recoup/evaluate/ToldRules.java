package org.recoup.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.RulebookData;

/** The rules of a rulebook as they are told, each made ready when it first fires. Thread-safe. */
final class ToldRules {
    private final List<RuleCard> cards;
    private final Map<String, Integer> numbers;
    private final Map<String, String> findingTitles = new HashMap<>();
    private final AtomicReferenceArray<ToldRule> told;

    ToldRules(RulebookData data) {
        cards = data.cards();
        numbers = new HashMap<>(cards.size() * 2);
        told = new AtomicReferenceArray<>(cards.size());
        for (RuleCard card : cards) {
            numbers.put(card.name(), numbers.size());
            for (String finding : card.concludes()) {
                findingTitles.putIfAbsent(finding, card.wording().title());
            }
        }
    }

    /**
     * The rule of that name.
     *
     * @throws IllegalStateException if there is none
     */
    ToldRule of(String name) {
        int number = number(name);
        ToldRule ready = told.get(number);
        if (ready == null) {
            // Two threads that come here at once make the same.
            ready = new ToldRule(cards.get(number), number);
            told.set(number, ready);
        }
        return ready;
    }

    /** Name of the rule of that number. */
    String name(int number) {
        return cards.get(number).name();
    }

    /** Place of the rule of that name among the cards of the rulebook. */
    private int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException(name + " is not a rule of this rulebook");
        }
        return number;
    }

    /** What a finding is called when it is not there; the finding's own name where no rule words it. */
    String findingTitle(String finding) {
        return findingTitles.getOrDefault(finding, finding);
    }
}
