package org.recoup.author.trace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The facts of one athlete by the types that rules ask for. */
final class FactIndex {
    private final List<?> all;
    private final Map<String, List<?>> byType = new ConcurrentHashMap<>();

    FactIndex(Collection<?> facts) {
        this.all = List.copyOf(facts);
    }

    /** The facts of a type, as a rule writes it. */
    List<?> of(String type) {
        List<?> known = byType.get(type);
        if (known == null) {
            known = all.stream().filter(each -> Fields.isOf(each, type)).toList();
            byType.put(type, known);
        }
        return known;
    }
}
