package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Missing;
import org.recoup.advice.Priority;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;
import org.recoup.facts.Facts;
import org.recoup.facts.Morning;
import org.recoup.rulebook.FieldTest;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.Question;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.RulebookData;

/**
 * Which unknown facts rules were waiting for. A rule waits if it did not fire, every named finding and every considered
 * item it wants is there, a field that it compares is unknown, and none of its other comparisons is known to fail.
 *
 * <p>All athletes share what follows from the rules alone: the rules are numbered by name, and sets of them are bits.
 */
final class MissingFacts {
    private static final int NOT_ASKED = -1;
    private static final int MORNING = FactTypes.of(Morning.class).number();

    private final List<RuleCard> rules;
    private final List<Question> questions;
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<String, Named> named = new HashMap<>();
    private final int[] namesWanted;
    private final List<List<Demand>> demands = new ArrayList<>();
    private final BitSet comparing = new BitSet();
    private final BitSet forSafety = new BitSet();

    /** The comparisons a fact of one kind has to stand for a rule to fire. */
    private record Demand(int kind, FieldTest[] tests, FactField[] fields) {
        boolean mayBeMet(PresentFacts present) {
            List<PresentFacts.Values> facts = present.of(kind);
            if (facts.isEmpty()) {
                return kind == MORNING;
            }
            for (int i = 0; i < facts.size(); i++) {
                if (mayBeMetBy(facts.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean mayBeMetBy(PresentFacts.Values fact) {
            for (int i = 0; i < tests.length; i++) {
                if (tests[i].failsOn(fact.of(fields[i]))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A field that rules compare, the place of the question that is asked where it is unknown, and these rules. */
    private record Gap(int kind, FactField field, int question, BitSet rules) {
        /** Without an entry of the day each of its fields is unknown; without a session there is nothing to ask. */
        boolean isOpen(PresentFacts present) {
            List<PresentFacts.Values> facts = present.of(kind);
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i).of(field) != null) {
                    return false;
                }
            }
            return !facts.isEmpty() || kind == MORNING;
        }
    }

    /** The rules that want something named to be there, and those that want it not to be. */
    private record Named(BitSet wanting, BitSet barring) {
        Named() {
            this(new BitSet(), new BitSet());
        }
    }

    MissingFacts(RulebookData rulebook) {
        rules = rulebook.cards();
        namesWanted = new int[rules.size()];
        questions = List.copyOf(rulebook.questions().values());
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            places.put(questions.get(i).fact(), i);
        }
        Map<FactField, Gap> byField = new HashMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.get(rule).priority() == Priority.SAFETY) {
                forSafety.set(rule);
            }
            List<Demand> ofRule = new ArrayList<>(4);
            for (PatternCard pattern : rules.get(rule).patterns()) {
                addName(rule, pattern);
                Class<? extends Fact> kind = FactTypes.named(pattern.type());
                if (kind != null) {
                    FactType type = FactTypes.of(kind);
                    addGaps(rule, pattern, type, rulebook.asked(), places, byField);
                    addDemand(pattern, type, ofRule);
                }
            }
            demands.add(ofRule);
        }
    }

    private void addName(int rule, PatternCard pattern) {
        String name = pattern.literal();
        if (name != null) {
            Named there = named.computeIfAbsent(key(pattern.type(), name), key -> new Named());
            if (pattern.kind() == PatternCard.Kind.NOT) {
                there.barring().set(rule);
            } else if (!there.wanting().get(rule)) {
                there.wanting().set(rule);
                namesWanted[rule]++;
            }
        }
    }

    private static String key(String type, String name) {
        return type + " " + name;
    }

    private static void addDemand(PatternCard pattern, FactType type, List<Demand> demands) {
        if (pattern.kind() != PatternCard.Kind.NOT) {
            List<FactField> fields = new ArrayList<>(pattern.tests().size());
            for (FieldTest test : pattern.tests()) {
                fields.add(type.field(test.field()));
            }
            demands.add(new Demand(
                    type.number(), pattern.tests().toArray(new FieldTest[0]), fields.toArray(new FactField[0])));
        }
    }

    private void addGaps(
            int rule,
            PatternCard pattern,
            FactType type,
            Map<String, String> asked,
            Map<String, Integer> places,
            Map<FactField, Gap> byField) {
        for (String name : pattern.fields()) {
            FactField field = type.field(name);
            if (field != null) {
                Gap gap = byField.get(field);
                if (gap == null) {
                    int question = places.getOrDefault(asked.get(type.name() + "." + name), NOT_ASKED);
                    gap = new Gap(type.number(), field, question, new BitSet());
                    byField.put(field, gap);
                    if (question != NOT_ASKED) {
                        gaps.add(gap);
                    }
                }
                if (gap.question() != NOT_ASKED) {
                    gap.rules().set(rule);
                    comparing.set(rule);
                }
            }
        }
    }

    /** The missing facts, most valuable first: safety, then the number of rules that wait, then by name. */
    List<Missing> of(Facts facts, Conclusions conclusions) {
        PresentFacts present = new PresentFacts(facts.all());
        BitSet waiting = waiting(facts, conclusions);
        BitSet judged = new BitSet(rules.size());
        @Nullable BitSet[] asking = new BitSet[questions.size()];
        for (Gap gap : gaps) {
            if (gap.isOpen(present)) {
                ask(gap, waiting, judged, present, asking);
            }
        }
        return sorted(asking);
    }

    private BitSet waiting(Facts facts, Conclusions conclusions) {
        BitSet waiting = (BitSet) comparing.clone();
        for (ToldRule rule : conclusions.fired()) {
            waiting.clear(rule.number());
        }
        int[] namesFound = new int[rules.size()];
        Set<String> there = new HashSet<>();
        conclusions.findings().keySet().forEach(name -> there.add(key("Finding", name)));
        facts.considering().forEach(it -> there.add(key("Considering", it.what())));
        facts.symptoms().forEach(it -> there.add(key("Symptom", it.sign())));
        for (String name : there) {
            Named who = named.get(name);
            if (who != null) {
                waiting.andNot(who.barring());
                for (int rule = who.wanting().nextSetBit(0);
                        rule >= 0;
                        rule = who.wanting().nextSetBit(rule + 1)) {
                    namesFound[rule]++;
                }
            }
        }
        for (int rule = 0; rule < namesFound.length; rule++) {
            if (namesFound[rule] < namesWanted[rule]) {
                waiting.clear(rule);
            }
        }
        return waiting;
    }

    /** Rules that would not fire whatever the answer are taken out of the waiting. */
    private void ask(Gap gap, BitSet waiting, BitSet judged, PresentFacts present, @Nullable BitSet[] asking) {
        BitSet asked = asking[gap.question()];
        for (int rule = gap.rules().nextSetBit(0); rule >= 0; rule = gap.rules().nextSetBit(rule + 1)) {
            if (!judged.get(rule)) {
                judged.set(rule);
                if (waiting.get(rule) && !mayFire(rule, present)) {
                    waiting.clear(rule);
                }
            }
            if (waiting.get(rule)) {
                asked = asked == null ? new BitSet(rules.size()) : asked;
                asked.set(rule);
            }
        }
        asking[gap.question()] = asked;
    }

    private boolean mayFire(int rule, PresentFacts present) {
        for (Demand demand : demands.get(rule)) {
            if (!demand.mayBeMet(present)) {
                return false;
            }
        }
        return true;
    }

    private List<Missing> sorted(@Nullable BitSet[] asking) {
        List<Missing> safety = new ArrayList<>();
        List<Missing> others = new ArrayList<>();
        for (int i = 0; i < asking.length; i++) {
            BitSet waiting = asking[i];
            if (waiting != null) {
                Question question = questions.get(i);
                boolean first = question.safety() || waiting.intersects(forSafety);
                (first ? safety : others).add(new Missing(question.fact(), names(waiting), question.ask()));
            }
        }
        // They stand by name, and the sort keeps that where the numbers are equal.
        safety.sort(MissingFacts::byWaiting);
        others.sort(MissingFacts::byWaiting);
        safety.addAll(others);
        return safety;
    }

    private static int byWaiting(Missing one, Missing other) {
        return Integer.compare(other.neededBy().size(), one.neededBy().size());
    }

    private List<String> names(BitSet waiting) {
        List<String> names = new ArrayList<>(waiting.cardinality());
        for (int rule = waiting.nextSetBit(0); rule >= 0; rule = waiting.nextSetBit(rule + 1)) {
            names.add(rules.get(rule).name());
        }
        return names;
    }
}
