package org.recoup.evaluate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.facts.Considering;
import org.recoup.facts.Facts;
import org.recoup.facts.Symptom;
import org.recoup.rulebook.PatternCard;

/** Which rules want something named to be there, and which want it not to be: a finding, a considered item, a sign. */
final class NamesWanted {
    /** Numbers of the names, by kind of what is named and by name. */
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

    private final RulePairs wanting = new RulePairs();
    private final RulePairs barring = new RulePairs();
    private int count;

    /** Notes the name in a condition of a rule, if there is one. */
    void add(int rule, PatternCard pattern) {
        String name = pattern.literal();
        if (name != null && pattern.kind() != PatternCard.Kind.EITHER) {
            (pattern.kind() == PatternCard.Kind.NOT ? barring : wanting).add(rule, number(pattern.type(), name));
        }
    }

    private int number(String kind, String name) {
        Map<String, Integer> ofKind = numbers.get(kind);
        if (ofKind == null) {
            ofKind = new HashMap<>();
            numbers.put(kind, ofKind);
        }
        Integer number = ofKind.get(name);
        if (number == null) {
            number = count++;
            ofKind.put(name, number);
        }
        return number;
    }

    /**
     * Marks the rules that lack a name or that a name keeps from firing.
     *
     * @param out by number of the rule
     */
    void markOut(Facts facts, Conclusions conclusions, boolean[] out) {
        boolean[] there = there(facts, conclusions);
        for (int i = 0; i < wanting.size(); i++) {
            if (!there[wanting.other(i)]) {
                out[wanting.rule(i)] = true;
            }
        }
        for (int i = 0; i < barring.size(); i++) {
            if (there[barring.other(i)]) {
                out[barring.rule(i)] = true;
            }
        }
    }

    private boolean[] there(Facts facts, Conclusions conclusions) {
        boolean[] there = new boolean[count];
        Map<String, Integer> findings = numbers.getOrDefault("Finding", Map.of());
        for (String finding : conclusions.findings().keySet()) {
            mark(findings.get(finding), there);
        }
        Map<String, Integer> considered = numbers.getOrDefault("Considering", Map.of());
        for (Considering considering : facts.considering()) {
            mark(considered.get(considering.what()), there);
        }
        Map<String, Integer> signs = numbers.getOrDefault("Symptom", Map.of());
        for (Symptom symptom : facts.symptoms()) {
            mark(signs.get(symptom.sign()), there);
        }
        return there;
    }

    private static void mark(@Nullable Integer number, boolean[] there) {
        if (number != null) {
            there[number] = true;
        }
    }
}
