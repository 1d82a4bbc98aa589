package org.recoup.rulebook.compile;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoup.conclude.Finding;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
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

    /** The fields of a kind of fact that may be unknown, such as {@code Runner.massKg}; none where it is no fact. */
    public static Set<String> mayBeUnknown(String type) {
        Class<? extends Fact> fact = FactTypes.named(type);
        Set<String> fields = new TreeSet<>();
        if (fact != null) {
            for (FactField field : FactTypes.of(fact).fields()) {
                if (!field.type().isPrimitive()) {
                    fields.add(type + "." + field.name());
                }
            }
        }
        return fields;
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
