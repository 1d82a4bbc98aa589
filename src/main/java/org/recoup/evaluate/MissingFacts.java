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
 * item it wants is there, a field that it compares is unknown, and none of its other comparisons is known to fail.
 *
 * <p>This is asked in that order, the cheapest first: of the rules that did not fire, the names leave half, the unknown
 * fields a fifth. Rules and fields go by their numbers. Thread-safe.
 */
final class MissingFacts {
    private static final int NOT_LOOKED = 0;
    private static final int OPEN = 1;
    private static final int CLOSED = 2;

    private final List<RuleCard> rules;
    private final List<Question> questions;
    private final List<Gap> gaps = new ArrayList<>();
    private final RulePairs comparing = new RulePairs();
    private final NamesWanted names = new NamesWanted();

    private final Demands demands;

    /** A field that rules compare, and the place of the question that is asked where it is unknown. */
    private record Gap(int kind, FactField field, int question) {}

    /** The question to ask one athlete, and the rules that wait for the answer. */
    private static final class Waiting {
        private final Question question;
        private final List<String> rules = new ArrayList<>(4);
        private boolean safety;
        private int last = -1;

        Waiting(Question question) {
            this.question = question;
            safety = question.safety();
        }

        /** Adds a rule, once: two of its fields may be known from one answer. */
        void add(int number, RuleCard rule) {
            if (number != last) {
                last = number;
                rules.add(rule.name());
                safety |= rule.priority() == Priority.SAFETY;
            }
        }

        static int mostValuableFirst(Waiting one, Waiting other) {
            return one.safety == other.safety
                    ? Integer.compare(other.rules.size(), one.rules.size())
                    : Boolean.compare(other.safety, one.safety);
        }
    }

    MissingFacts(RulebookData rulebook, Demands demands) {
        this.demands = demands;
        rules = rulebook.cards();
        questions = List.copyOf(rulebook.questions().values());
        Map<String, Map<String, Integer>> numbers = number(rulebook.asked());
        for (int rule = 0; rule < rules.size(); rule++) {
            int before = comparing.size();
            List<PatternCard> patterns = rules.get(rule).patterns();
            for (PatternCard pattern : patterns) {
                addGaps(rule, pattern, numbers.getOrDefault(pattern.type(), Map.of()));
            }
            if (comparing.size() > before) {
                for (PatternCard pattern : patterns) {
                    names.add(rule, pattern);
                }
            }
        }
    }

    /** Numbers of the gaps, by kind of fact and by field. */
    private Map<String, Map<String, Integer>> number(Map<String, String> asked) {
        Map<String, Integer> places = new HashMap<>(questions.size() * 2);
        for (Question question : questions) {
            places.put(question.fact(), places.size());
        }
        Map<String, Map<String, Integer>> numbers = new HashMap<>();
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
                    Map<String, Integer> ofKind = numbers.get(kind);
                    if (ofKind == null) {
                        ofKind = new HashMap<>();
                        numbers.put(kind, ofKind);
                    }
                    ofKind.put(name, gaps.size());
                    gaps.add(new Gap(type.number(), field, question));
                }
            }
        }
        return numbers;
    }

    private void addGaps(int rule, PatternCard pattern, Map<String, Integer> numbers) {
        for (String field : pattern.fields()) {
            Integer gap = numbers.get(field);
            if (gap != null) {
                comparing.add(rule, gap);
            }
        }
    }

    /** The missing facts, most valuable first: safety, then the number of rules that wait, then by name. */
    List<Missing> of(Facts facts, Conclusions conclusions) {
        PresentFacts present = new PresentFacts(facts.all());
        boolean[] out = new boolean[rules.size()];
        BitSet fired = conclusions.fired();
        for (int rule = fired.nextSetBit(0); rule >= 0; rule = fired.nextSetBit(rule + 1)) {
            out[rule] = true;
        }
        names.markOut(facts, conclusions, out);
        return sorted(waiting(present, out));
    }

    /** What is waited for, by number of the question. */
    private @Nullable Waiting[] waiting(PresentFacts present, boolean[] out) {
        @Nullable Waiting[] waiting = new Waiting[questions.size()];
        byte[] looked = new byte[gaps.size()];
        int judged = -1;
        for (int i = 0; i < comparing.size(); i++) {
            int rule = comparing.rule(i);
            if (!out[rule] && isOpen(comparing.other(i), present, looked)) {
                if (judged != rule) {
                    judged = rule;
                    out[rule] = !mayFire(rule, present);
                }
                if (!out[rule]) {
                    int question = gaps.get(comparing.other(i)).question();
                    if (waiting[question] == null) {
                        waiting[question] = new Waiting(questions.get(question));
                    }
                    waiting[question].add(rule, rules.get(rule));
                }
            }
        }
        return waiting;
    }

    private boolean isOpen(int gap, PresentFacts present, byte[] looked) {
        if (looked[gap] == NOT_LOOKED) {
            Gap at = gaps.get(gap);
            looked[gap] = (byte) (present.isUnknown(at.kind(), at.field()) ? OPEN : CLOSED);
        }
        return looked[gap] == OPEN;
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

    /** Safety first, then by the number of rules that wait; the questions stand by name, and the sort keeps that. */
    private static List<Missing> sorted(@Nullable Waiting[] waiting) {
        List<Waiting> sorted = new ArrayList<>(waiting.length);
        for (Waiting of : waiting) {
            if (of != null) {
                sorted.add(of);
            }
        }
        sorted.sort(Waiting::mostValuableFirst);
        List<Missing> missing = new ArrayList<>(sorted.size());
        for (Waiting of : sorted) {
            missing.add(new Missing(of.question.fact(), of.rules, of.question.ask()));
        }
        return missing;
    }
}
