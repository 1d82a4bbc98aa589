package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactTypes;

/** Words with places for values: {@code You slept {Morning.sleepHours} h.} Immutable. */
final class Template {
    private final List<String> literals = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** Where the value of a field goes; null: no such kind of fact, or no such field. */
    private record Place(@Nullable Class<?> kind, @Nullable FactField field) {
        static Place of(String type, String field) {
            Class<? extends Fact> kind = FactTypes.named(type);
            return new Place(kind, kind == null ? null : FactTypes.of(kind).field(field));
        }

        @Nullable
        Object value(Firing firing) {
            for (Object fact : firing.facts()) {
                if (fact.getClass() == kind && field != null) {
                    return field.value((Fact) fact);
                }
            }
            return null;
        }
    }

    Template(String text) {
        int from = 0;
        while (true) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            int dot = open < 0 ? -1 : text.indexOf('.', open);
            if (open < 0 || close < 0 || dot < 0 || dot > close) {
                literals.add(text.substring(from));
                return;
            }
            literals.add(text.substring(from, open));
            places.add(Place.of(text.substring(open + 1, dot), text.substring(dot + 1, close)));
            from = close + 1;
        }
    }

    /** The words with the values of the facts that a rule matched; a value that is not there reads as a question mark. */
    String render(Firing firing) {
        if (places.isEmpty()) {
            return literals.get(0);
        }
        String[] parts = new String[places.size() * 2 + 1];
        for (int i = 0; i < places.size(); i++) {
            parts[i * 2] = literals.get(i);
            parts[i * 2 + 1] = Phrases.value(places.get(i).value(firing));
        }
        parts[places.size() * 2] = literals.get(places.size());
        return String.join("", parts);
    }
}
