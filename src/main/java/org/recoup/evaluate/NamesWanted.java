package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.facts.Considering;
import org.recoup.facts.Facts;
import org.recoup.facts.Symptom;
import org.recoup.rulebook.PatternCard;

/** Which rules want something named to be there, and which want it not to be: a finding, a considered item, a sign. */
final class NamesWanted {
    /** What is named, by kind and by name. */
    private final Map<String, Map<String, Named>> named = new HashMap<>();

    private final List<Named> all = new ArrayList<>();

    /**
     * Something with a name.
     *
     * @param place among all that is named
     * @param wantedBy numbers of the rules that cannot fire without it
     * @param barredBy numbers of the rules that cannot fire with it
     */
    private record Named(int place, BitSet wantedBy, BitSet barredBy) {}

    /** Notes the name in a condition of a rule, if there is one. */
    void add(int rule, PatternCard pattern) {
        String name = pattern.literal();
        if (name != null && pattern.kind() != PatternCard.Kind.EITHER) {
            Named of = named(pattern.type(), name);
            (pattern.kind() == PatternCard.Kind.NOT ? of.barredBy() : of.wantedBy()).set(rule);
        }
    }

    private Named named(String kind, String name) {
        Map<String, Named> ofKind = named.get(kind);
        if (ofKind == null) {
            ofKind = new HashMap<>();
            named.put(kind, ofKind);
        }
        Named found = ofKind.get(name);
        if (found == null) {
            found = new Named(all.size(), new BitSet(), new BitSet());
            all.add(found);
            ofKind.put(name, found);
        }
        return found;
    }

    /** Takes the rules away that lack a name or that a name keeps from firing. */
    void takeOut(Facts facts, Conclusions conclusions, BitSet rules) {
        boolean[] there = there(facts, conclusions);
        for (int i = 0; i < there.length; i++) {
            Named each = all.get(i);
            rules.andNot(there[i] ? each.barredBy() : each.wantedBy());
        }
    }

    private boolean[] there(Facts facts, Conclusions conclusions) {
        boolean[] there = new boolean[all.size()];
        Map<String, Named> findings = named.getOrDefault("Finding", Map.of());
        for (String finding : conclusions.findings().keySet()) {
            mark(findings.get(finding), there);
        }
        Map<String, Named> considered = named.getOrDefault("Considering", Map.of());
        for (Considering considering : facts.considering()) {
            mark(considered.get(considering.what()), there);
        }
        Map<String, Named> signs = named.getOrDefault("Symptom", Map.of());
        for (Symptom symptom : facts.symptoms()) {
            mark(signs.get(symptom.sign()), there);
        }
        return there;
    }

    private static void mark(@Nullable Named one, boolean[] there) {
        if (one != null) {
            there[one.place()] = true;
        }
    }
}
