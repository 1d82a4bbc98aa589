package org.recoup.rulebook.compile;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.conclude.Finding;
import org.recoup.facts.FactTypes;
import org.recoup.facts.Known;

/** The kinds of facts that rules may match on, with their fields. */
public final class FactVocabulary {
    private static final List<Class<?>> TYPES = matched();

    private static final Map<String, Map<String, Class<?>>> FIELDS = fieldsByType();

    private FactVocabulary() {}

    /** Facts, and what rules have found. */
    private static List<Class<?>> matched() {
        List<Class<?>> matched = new ArrayList<>(FactTypes.ALL);
        matched.add(Finding.class);
        return matched;
    }

    /** Types by field of a kind of fact, in the order of the record; null: there is no such kind. */
    public static @Nullable Map<String, Class<?>> fields(String type) {
        return FIELDS.get(type);
    }

    /** Simple names of the kinds of facts, sorted. */
    public static Iterable<String> types() {
        return FIELDS.keySet();
    }

    /** The field of the athlete file to ask for first, by kind of fact and field ({@code Morning.fatigue}). */
    static Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        for (Class<?> type : TYPES) {
            for (RecordComponent component : type.getRecordComponents()) {
                Known known = component.getAnnotation(Known.class);
                if (known != null) {
                    asked.put(type.getSimpleName() + "." + component.getName(), FactTypes.asked(known));
                }
            }
        }
        return asked;
    }

    /** All kinds and fields with their types, as text: what was made of rules is good for this vocabulary alone. */
    static String signature() {
        return FIELDS + " " + asked();
    }

    private static Map<String, Map<String, Class<?>>> fieldsByType() {
        Map<String, Map<String, Class<?>>> byType = new TreeMap<>();
        for (Class<?> type : TYPES) {
            Map<String, Class<?>> fields = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                fields.put(component.getName(), component.getType());
            }
            byType.put(type.getSimpleName(), fields);
        }
        return byType;
    }
}
