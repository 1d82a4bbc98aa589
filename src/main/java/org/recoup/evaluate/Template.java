package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.facts.Fact;
import org.recoup.facts.FactTypes;

/** Words with places for values: {@code You slept {Morning.sleepHours} h.} */
final class Template {
    private final List<String> literals = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

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
            types.add(text.substring(open + 1, dot));
            fields.add(text.substring(dot + 1, close));
            from = close + 1;
        }
    }

    /** The words with the values of the facts that a rule matched; a value that is not there reads as a question mark. */
    String render(Firing firing) {
        if (types.isEmpty()) {
            return literals.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            text.append(literals.get(i)).append(Phrases.value(value(firing, types.get(i), fields.get(i))));
        }
        return text.append(literals.get(types.size())).toString();
    }

    private static @Nullable Object value(Firing firing, String type, String field) {
        for (Object fact : firing.facts()) {
            if (fact instanceof Fact known && fact.getClass().getSimpleName().equals(type)) {
                return FactTypes.value(known, field);
            }
        }
        return null;
    }
}
