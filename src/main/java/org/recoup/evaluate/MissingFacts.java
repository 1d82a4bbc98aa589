package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.recoup.rulebook.Rulebook;

/**
 * Which unknown facts rules were waiting for. A rule waits if it did not fire, every named finding and every considered
 * item it wants is there, a field that it compares is unknown, and none of its other comparisons is known to fail.
 *
 * <p>All athletes share what follows from the rules alone: the rules are numbered by name, and sets of them are bits.
 */
final class MissingFacts {
    private final List<RuleCard> rules;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Question> questions;
    private final Map<String, String> asked;
    private final Map<Class<?>, Map<String, Gap>> gaps = new LinkedHashMap<>();
    private final Map<String, Map<String, Named>> named = new HashMap<>();
    private final List<List<Demand>> demands = new ArrayList<>();
    private final BitSet comparing = new BitSet();
    private final BitSet forSafety = new BitSet();

    /** The comparisons a fact of one kind has to stand for a rule to fire. */
    private record Demand(Class<? extends Fact> type, List<FieldTest> tests, List<FactField> fields) {
        boolean mayBeMetBy(Fact fact) {
            for (int i = 0; i < tests.size(); i++) {
                if (tests.get(i).failsOn(fields.get(i).value(fact))) {
                    return false;
                }
            }
            return true;
        }

        boolean mayBeMet(Map<Class<?>, List<Fact>> present) {
            List<Fact> facts = present.get(type);
            if (facts == null) {
                return type == Morning.class;
            }
            for (Fact fact : facts) {
                if (mayBeMetBy(fact)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A field that rules compare, the place of the question that is asked where it is unknown, and these rules. */
    private record Gap(FactField field, int question, BitSet rules) {}

    /** The rules that want something named to be there, and those that want it not to be. */
    private record Named(BitSet wanting, BitSet barring) {
        Named() {
            this(new BitSet(), new BitSet());
        }
    }

    MissingFacts(Rulebook rulebook) {
        rules = rulebook.data().cards();
        asked = rulebook.data().asked();
        questions = List.copyOf(rulebook.data().questions().values());
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            places.put(questions.get(i).fact(), i);
        }
        Map<String, FactType> types = new HashMap<>();
        for (Class<? extends Fact> type : FactTypes.ALL) {
            types.put(type.getSimpleName(), FactTypes.of(type));
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            numbers.put(rules.get(rule).name(), rule);
            if (rules.get(rule).priority() == Priority.SAFETY) {
                forSafety.set(rule);
            }
            List<Demand> ofRule = new ArrayList<>(4);
            for (PatternCard pattern : rules.get(rule).patterns()) {
                addName(rule, pattern);
                FactType type = types.get(pattern.type());
                if (type != null) {
                    addGaps(rule, pattern, type, places);
                    addDemand(pattern, type, ofRule);
                }
            }
            demands.add(ofRule);
        }
    }

    private void addName(int rule, PatternCard pattern) {
        if (pattern.literal() != null) {
            Named there = named.computeIfAbsent(pattern.type(), key -> new HashMap<>())
                    .computeIfAbsent(pattern.literal(), key -> new Named());
            (pattern.kind() == PatternCard.Kind.NOT ? there.barring() : there.wanting()).set(rule);
        }
    }

    private static void addDemand(PatternCard pattern, FactType type, List<Demand> demands) {
        if (pattern.kind() != PatternCard.Kind.NOT) {
            List<FactField> fields = new ArrayList<>(pattern.tests().size());
            for (FieldTest test : pattern.tests()) {
                fields.add(type.field(test.field()));
            }
            demands.add(new Demand(type.type(), pattern.tests(), fields));
        }
    }

    private void addGaps(int rule, PatternCard pattern, FactType type, Map<String, Integer> places) {
        for (String name : pattern.fields()) {
            Integer question = places.get(asked.get(type.name() + "." + name));
            if (question != null) {
                gaps.computeIfAbsent(type.type(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(name, key -> new Gap(type.field(name), question, new BitSet()))
                        .rules()
                        .set(rule);
                comparing.set(rule);
            }
        }
    }

    /** The missing facts, most valuable first: safety, then the number of rules that wait, then by name. */
    List<Missing> of(Facts facts, Conclusions conclusions) {
        Map<Class<?>, List<Fact>> present = byType(facts);
        BitSet waiting = waiting(facts, conclusions);
        BitSet[] asking = new BitSet[questions.size()];
        BitSet judged = new BitSet();
        gaps.forEach((type, fields) -> {
            List<Fact> known = present.get(type);
            // Without an entry of the day each of its fields is unknown; without a session there is nothing to ask.
            if (known != null || type == Morning.class) {
                for (Gap gap : fields.values()) {
                    if (isUnknown(gap, known == null ? List.of() : known)) {
                        dropHopeless(gap, waiting, judged, present);
                        ask(gap, waiting, asking);
                    }
                }
            }
        });
        return sorted(asking);
    }

    private static Map<Class<?>, List<Fact>> byType(Facts facts) {
        Map<Class<?>, List<Fact>> byType = new HashMap<>();
        for (Fact fact : facts.all()) {
            byType.computeIfAbsent(fact.getClass(), key -> new ArrayList<>(2)).add(fact);
        }
        return byType;
    }

    private BitSet waiting(Facts facts, Conclusions conclusions) {
        BitSet waiting = (BitSet) comparing.clone();
        for (String rule : conclusions.fired()) {
            waiting.clear(numbers.get(rule));
        }
        Map<String, Set<String>> there = there(facts, conclusions);
        named.forEach((type, names) -> {
            Set<String> present = there.getOrDefault(type, Set.of());
            names.forEach((name, who) -> waiting.andNot(present.contains(name) ? who.barring() : who.wanting()));
        });
        return waiting;
    }

    private static Map<String, Set<String>> there(Facts facts, Conclusions conclusions) {
        Set<String> considered = new HashSet<>();
        facts.considering().forEach(it -> considered.add(it.what()));
        Set<String> signs = new HashSet<>();
        facts.symptoms().forEach(it -> signs.add(it.sign()));
        return Map.of("Finding", conclusions.findings().keySet(), "Considering", considered, "Symptom", signs);
    }

    private static boolean isUnknown(Gap gap, List<Fact> present) {
        for (Fact fact : present) {
            if (gap.field().value(fact) != null) {
                return false;
            }
        }
        return true;
    }

    /** Takes rules out of the waiting that would not fire whatever the answer. */
    private void dropHopeless(Gap gap, BitSet waiting, BitSet judged, Map<Class<?>, List<Fact>> present) {
        for (int rule = gap.rules().nextSetBit(0); rule >= 0; rule = gap.rules().nextSetBit(rule + 1)) {
            if (waiting.get(rule) && !judged.get(rule)) {
                judged.set(rule);
                for (Demand demand : demands.get(rule)) {
                    if (!demand.mayBeMet(present)) {
                        waiting.clear(rule);
                        break;
                    }
                }
            }
        }
    }

    private static void ask(Gap gap, BitSet waiting, BitSet[] asking) {
        if (!gap.rules().intersects(waiting)) {
            return;
        }
        BitSet rules = (BitSet) gap.rules().clone();
        rules.and(waiting);
        BitSet before = asking[gap.question()];
        if (before != null) {
            rules.or(before);
        }
        asking[gap.question()] = rules;
    }

    private List<Missing> sorted(BitSet[] asking) {
        List<Missing> safety = new ArrayList<>();
        List<Missing> others = new ArrayList<>();
        for (int i = 0; i < asking.length; i++) {
            if (asking[i] != null) {
                Question question = questions.get(i);
                boolean first = question.safety() || asking[i].intersects(forSafety);
                (first ? safety : others).add(new Missing(question.fact(), names(asking[i]), question.ask()));
            }
        }
        // They stand by name, and the sort keeps that where the numbers are equal.
        Comparator<Missing> byWaiting =
                Comparator.comparingInt(one -> -one.neededBy().size());
        safety.sort(byWaiting);
        others.sort(byWaiting);
        safety.addAll(others);
        return safety;
    }

    private List<String> names(BitSet waiting) {
        List<String> names = new ArrayList<>(waiting.cardinality());
        for (int rule = waiting.nextSetBit(0); rule >= 0; rule = waiting.nextSetBit(rule + 1)) {
            names.add(rules.get(rule).name());
        }
        return names;
    }
}
