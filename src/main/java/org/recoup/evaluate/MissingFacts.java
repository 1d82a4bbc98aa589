package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Missing;
import org.recoup.advice.Priority;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;
import org.recoup.facts.Facts;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.Question;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.RulebookData;

/**
 * Which unknown facts rules were waiting for. A rule waits if it did not fire, every named finding and every considered
 * item it wants is there, a field that it compares is unknown, none of its other comparisons is known to fail, and what it
 * has to say would not be set aside.
 *
 * <p>This is asked in that order, the cheapest first: of the rules that did not fire, the names leave half, the unknown
 * fields a fifth. Rules go by their numbers, many in one set of bits. Thread-safe.
 */
final class MissingFacts {
    private final List<RuleCard> rules;
    private final List<Question> questions;
    private final List<Gap> gaps = new ArrayList<>();
    private final NamesWanted names = new NamesWanted();
    private final Unheard unheard;

    /** The rules that compare a field which can be asked for. */
    private final BitSet comparing = new BitSet();

    /** The rules that keep somebody from harm. */
    private final BitSet ofSafety = new BitSet();

    private final Demands demands;

    /**
     * A field that rules compare.
     *
     * @param kind number of the kind of fact
     * @param question place of the question that is asked where it is unknown
     * @param rules numbers of those rules
     */
    private record Gap(int kind, FactField field, int question, BitSet rules) {}

    /** The question to ask one athlete, and how many rules wait for the answer. */
    private record Waiting(Question question, BitSet rules, int count, Worth worth) {
        static int mostValuableFirst(Waiting one, Waiting other) {
            int order = one.worth.compareTo(other.worth);
            return order != 0 ? order : Integer.compare(other.count, one.count);
        }
    }

    /** What a question is asked for, most valuable first. */
    private enum Worth {
        /** The rulebook says it is asked for safety. */
        SAFETY,
        /** A rule that keeps from harm waits for the answer. */
        RULE_OF_SAFETY,
        OTHER
    }

    MissingFacts(RulebookData rulebook, Demands demands) {
        this.demands = demands;
        rules = rulebook.cards();
        unheard = new Unheard(rules);
        questions = List.copyOf(rulebook.questions().values());
        Map<String, Map<String, Gap>> asked = gaps(rulebook.asked());
        for (int rule = 0; rule < rules.size(); rule++) {
            RuleCard card = rules.get(rule);
            for (PatternCard pattern : card.patterns()) {
                addComparisons(rule, pattern, asked.getOrDefault(pattern.type(), Map.of()));
            }
            if (comparing.get(rule)) {
                for (PatternCard pattern : card.patterns()) {
                    names.add(rule, pattern);
                }
                ofSafety.set(rule, card.priority() == Priority.SAFETY);
            }
        }
    }

    /** By kind of fact and by field. */
    private Map<String, Map<String, Gap>> gaps(Map<String, String> asked) {
        Map<String, Integer> places = new HashMap<>(questions.size() * 2);
        for (Question question : questions) {
            places.put(question.fact(), places.size());
        }
        Map<String, Map<String, Gap>> found = new HashMap<>();
        for (Map.Entry<String, String> entry : asked.entrySet()) {
            Integer question = places.get(entry.getValue());
            int dot = entry.getKey().indexOf('.');
            String kind = entry.getKey().substring(0, dot);
            Class<? extends Fact> of = FactTypes.named(kind);
            if (question != null && of != null) {
                FactType type = FactTypes.of(of);
                String name = entry.getKey().substring(dot + 1);
                FactField field = type.field(name);
                // A primitive is known wherever its fact is.
                if (field != null && (!field.type().isPrimitive() || PresentFacts.mayBeAdded(type.number()))) {
                    Map<String, Gap> ofKind = found.get(kind);
                    if (ofKind == null) {
                        ofKind = new HashMap<>();
                        found.put(kind, ofKind);
                    }
                    Gap gap = new Gap(type.number(), field, question, new BitSet());
                    ofKind.put(name, gap);
                    gaps.add(gap);
                }
            }
        }
        return found;
    }

    private void addComparisons(int rule, PatternCard pattern, Map<String, Gap> asked) {
        for (String field : pattern.fields()) {
            Gap gap = asked.get(field);
            if (gap != null) {
                gap.rules().set(rule);
                comparing.set(rule);
            }
        }
    }

    /**
     * The missing facts, most valuable first: what is asked for safety, what a rule of safety waits for, then the number of
     * rules that wait, then by name.
     *
     * @param standing the advice that stands
     */
    List<Missing> of(Facts facts, Conclusions conclusions, List<Proposal> standing) {
        BitSet candidates = (BitSet) comparing.clone();
        candidates.andNot(conclusions.fired());
        names.takeOut(facts, conclusions, candidates);
        unheard.takeOut(standing, candidates);
        PresentFacts present = new PresentFacts(facts.all());
        @Nullable BitSet[] byQuestion = waiting(candidates, present);
        List<Waiting> waiting = new ArrayList<>(byQuestion.length);
        for (int i = 0; i < byQuestion.length; i++) {
            BitSet of = byQuestion[i];
            int count = of == null ? 0 : of.cardinality();
            if (of != null && count > 0) {
                Question question = questions.get(i);
                waiting.add(new Waiting(question, of, count, worth(question, of)));
            }
        }
        // The questions stand by name, and the sort keeps that.
        waiting.sort(Waiting::mostValuableFirst);
        return missing(waiting);
    }

    private Worth worth(Question question, BitSet waiting) {
        if (question.safety()) {
            return Worth.SAFETY;
        }
        return waiting.intersects(ofSafety) ? Worth.RULE_OF_SAFETY : Worth.OTHER;
    }

    /** Of the candidates those that wait for the answer, by the place of the question. */
    private @Nullable BitSet[] waiting(BitSet candidates, PresentFacts present) {
        @Nullable BitSet[] byQuestion = new BitSet[questions.size()];
        BitSet lacking = new BitSet(rules.size());
        for (Gap gap : gaps) {
            if (gap.rules().intersects(candidates) && present.isUnknown(gap.kind(), gap.field())) {
                lacking.or(gap.rules());
                BitSet others = byQuestion[gap.question()];
                if (others == null) {
                    byQuestion[gap.question()] = (BitSet) gap.rules().clone();
                } else {
                    others.or(gap.rules());
                }
            }
        }
        lacking.and(candidates);
        for (int rule = lacking.nextSetBit(0); rule >= 0; rule = lacking.nextSetBit(rule + 1)) {
            if (!mayFire(rule, present)) {
                lacking.clear(rule);
            }
        }
        for (BitSet of : byQuestion) {
            if (of != null) {
                of.and(lacking);
            }
        }
        return byQuestion;
    }

    /** Whether there is an answer that would make the rule fire. */
    private boolean mayFire(int rule, PresentFacts present) {
        for (Demand demand : demands.of(rule)) {
            if (!demand.mayBeMet(present)) {
                return false;
            }
        }
        return true;
    }

    private List<Missing> missing(List<Waiting> waiting) {
        List<Missing> missing = new ArrayList<>(waiting.size());
        for (Waiting of : waiting) {
            List<String> neededBy = new ArrayList<>(of.count());
            for (int rule = of.rules().nextSetBit(0);
                    rule >= 0;
                    rule = of.rules().nextSetBit(rule + 1)) {
                neededBy.add(rules.get(rule).name());
            }
            missing.add(
                    new Missing(of.question().fact(), neededBy, of.question().ask()));
        }
        return missing;
    }
}
