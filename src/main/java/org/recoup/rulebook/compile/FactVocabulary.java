package org.recoup.rulebook.compile;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.conclude.Finding;
import org.recoup.facts.Clock;
import org.recoup.facts.ComingSession;
import org.recoup.facts.Considering;
import org.recoup.facts.DoneSession;
import org.recoup.facts.EasyRun;
import org.recoup.facts.FactTypes;
import org.recoup.facts.Habits;
import org.recoup.facts.Heart;
import org.recoup.facts.Known;
import org.recoup.facts.LastRace;
import org.recoup.facts.Load;
import org.recoup.facts.Morning;
import org.recoup.facts.Performance;
import org.recoup.facts.Plan;
import org.recoup.facts.Runner;
import org.recoup.facts.Sleep;
import org.recoup.facts.Spacing;
import org.recoup.facts.Symptom;
import org.recoup.facts.Wellness;

/** The kinds of facts that rules may match on, with their fields. */
public final class FactVocabulary {
    private static final List<Class<? extends Record>> TYPES = List.of(
            Clock.class,
            ComingSession.class,
            Considering.class,
            DoneSession.class,
            EasyRun.class,
            Finding.class,
            Habits.class,
            Heart.class,
            LastRace.class,
            Load.class,
            Morning.class,
            Performance.class,
            Plan.class,
            Runner.class,
            Sleep.class,
            Spacing.class,
            Symptom.class,
            Wellness.class);

    private static final Map<String, Map<String, Class<?>>> FIELDS = fieldsByType();

    private FactVocabulary() {}

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
        for (Class<? extends Record> type : TYPES) {
            for (RecordComponent component : type.getRecordComponents()) {
                Known known = component.getAnnotation(Known.class);
                if (known != null) {
                    asked.put(type.getSimpleName() + "." + component.getName(), FactTypes.asked(known));
                }
            }
        }
        return asked;
    }

    /** All kinds and fields with their types, as text: compiled rules are good for this vocabulary alone. */
    static String signature() {
        return FIELDS + " " + asked();
    }

    private static Map<String, Map<String, Class<?>>> fieldsByType() {
        Map<String, Map<String, Class<?>>> byType = new TreeMap<>();
        for (Class<? extends Record> type : TYPES) {
            Map<String, Class<?>> fields = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                fields.put(component.getName(), component.getType());
            }
            byType.put(type.getSimpleName(), fields);
        }
        return byType;
    }
}
