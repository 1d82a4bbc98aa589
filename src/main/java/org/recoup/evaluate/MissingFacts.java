package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Missing;
import org.recoup.advice.Priority;
import org.recoup.facts.Considering;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;
import org.recoup.facts.Facts;
import org.recoup.facts.Known;
import org.recoup.facts.Symptom;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.Question;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Rulebook;

/**
 * Which unknown facts rules were waiting for. A rule waits if it did not fire, every named finding and every considered
 * item it wants is there, and a field that it compares is unknown.
 */
final class MissingFacts {
    private final Rulebook rulebook;
    private final List<RuleCard> comparing;
    private final Map<String, FactType> types = new HashMap<>();

    MissingFacts(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.comparing = rulebook.data().cards().stream()
                .filter(card -> card.patterns().stream()
                        .anyMatch(p -> !p.onFinding() && !p.fields().isEmpty()))
                .toList();
        for (Class<? extends Fact> type : FactTypes.ALL) {
            types.put(type.getSimpleName(), FactTypes.of(type));
        }
    }

    /** The missing facts, most valuable first: safety, then the number of rules that wait, then by name. */
    List<Missing> of(Facts facts, Conclusions conclusions) {
        Map<String, List<Fact>> byType = byType(facts);
        Map<String, Set<String>> waiting = new TreeMap<>();
        Set<String> forSafety = new HashSet<>();
        for (RuleCard card : comparing) {
            if (conclusions.fired().contains(card.name()) || !ready(card, byType, conclusions)) {
                continue;
            }
            for (PatternCard pattern : card.patterns()) {
                if (!pattern.onFinding()) {
                    addUnknown(card, pattern, byType.get(pattern.type()), waiting, forSafety);
                }
            }
        }
        return sorted(waiting, forSafety);
    }

    private static Map<String, List<Fact>> byType(Facts facts) {
        Map<String, List<Fact>> byType = new HashMap<>();
        for (Fact fact : facts.all()) {
            byType.computeIfAbsent(fact.getClass().getSimpleName(), key -> new ArrayList<>(2))
                    .add(fact);
        }
        return byType;
    }

    private static boolean ready(RuleCard card, Map<String, List<Fact>> byType, Conclusions conclusions) {
        for (PatternCard pattern : card.patterns()) {
            String literal = pattern.literal();
            if (literal == null) {
                continue;
            }
            boolean there = pattern.onFinding()
                    ? conclusions.findings().containsKey(literal)
                    : byType.getOrDefault(pattern.type(), List.of()).stream().anyMatch(fact -> names(fact, literal));
            if (there == (pattern.kind() == PatternCard.Kind.NOT)) {
                return false;
            }
        }
        return true;
    }

    private static boolean names(Fact fact, String literal) {
        if (fact instanceof Considering considering) {
            return literal.equals(considering.what());
        }
        return !(fact instanceof Symptom symptom) || literal.equals(symptom.sign());
    }

    private void addUnknown(
            RuleCard card,
            PatternCard pattern,
            @Nullable List<Fact> present,
            Map<String, Set<String>> waiting,
            Set<String> forSafety) {
        boolean onDays = pattern.type().equals("Morning");
        if (present == null && !onDays) {
            return;
        }
        for (String field : pattern.fields()) {
            if (present == null || present.stream().allMatch(fact -> FactTypes.value(fact, field) == null)) {
                String asked = firstAsked(pattern.type(), field);
                if (asked != null) {
                    waiting.computeIfAbsent(asked, key -> new TreeSet<>()).add(card.name());
                    if (card.priority() == Priority.SAFETY) {
                        forSafety.add(asked);
                    }
                }
            }
        }
    }

    /** The field of the athlete file to ask for first; null: none stands behind the fact's field. */
    private @Nullable String firstAsked(String type, String name) {
        FactType described = types.get(type);
        FactField field = described == null ? null : described.field(name);
        Known known = field == null ? null : field.known();
        if (known == null) {
            return null;
        }
        int comma = known.from().indexOf(',');
        return comma < 0 ? known.from() : known.from().substring(0, comma);
    }

    private List<Missing> sorted(Map<String, Set<String>> waiting, Set<String> forSafety) {
        Map<String, Question> questions = rulebook.data().questions();
        List<Missing> missing = new ArrayList<>();
        waiting.forEach((fact, rules) -> {
            Question question = questions.get(fact);
            if (question != null) {
                missing.add(new Missing(fact, List.copyOf(rules), question.ask()));
                if (question.safety()) {
                    forSafety.add(fact);
                }
            }
        });
        missing.sort(Comparator.comparing((Missing one) -> !forSafety.contains(one.fact()))
                .thenComparing(one -> -one.neededBy().size())
                .thenComparing(Missing::fact));
        return missing;
    }
}
