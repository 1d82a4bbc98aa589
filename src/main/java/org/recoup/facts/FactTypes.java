package org.recoup.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of facts that rules can match on. Each is described once, when it is first asked for. */
public final class FactTypes {
    /** All kinds. */
    public static final List<Class<? extends Fact>> ALL = List.of(
            Runner.class,
            Clock.class,
            Plan.class,
            Load.class,
            Spacing.class,
            Morning.class,
            Sleep.class,
            Heart.class,
            Wellness.class,
            Performance.class,
            Habits.class,
            DoneSession.class,
            EasyRun.class,
            LastRace.class,
            ComingSession.class,
            Considering.class,
            Symptom.class);

    private static final ClassValue<FactType> DESCRIBED = new ClassValue<>() {
        @Override
        protected FactType computeValue(Class<?> type) {
            return new FactType(type.asSubclass(Fact.class));
        }
    };

    private static final Map<String, Class<? extends Fact>> BY_NAME = byName();

    private FactTypes() {}

    private static Map<String, Class<? extends Fact>> byName() {
        Map<String, Class<? extends Fact>> byName = new HashMap<>();
        for (Class<? extends Fact> type : ALL) {
            byName.put(type.getSimpleName(), type);
        }
        return byName;
    }

    /** The kind of that name, as rules write it; null: there is none. */
    public static @Nullable Class<? extends Fact> named(String name) {
        return BY_NAME.get(name);
    }

    /** The field of the athlete file to ask for where a field of a fact is unknown. */
    public static String asked(Known known) {
        return SourcePath.asked(known.from().split(",", 2)[0]);
    }

    public static FactType of(Class<? extends Fact> type) {
        return DESCRIBED.get(type);
    }
}
