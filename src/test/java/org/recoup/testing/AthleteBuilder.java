package org.recoup.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.After;
import org.recoup.athlete.Athlete;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.Considering;
import org.recoup.athlete.Day;
import org.recoup.athlete.FreeInterval;
import org.recoup.athlete.Plan;
import org.recoup.athlete.PlannedSession;
import org.recoup.athlete.Session;
import org.recoup.athlete.Symptom;

/**
 * An athlete file told in a few words: only what a test is about, all else unknown. Fields go by name and value,
 * {@code session(1, "kind", "easy", "rpe", 3)}; numbers become what the field wants. Days count from {@link #TODAY}.
 */
public final class AthleteBuilder {
    /** A Wednesday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private @Nullable LocalDateTime asOf = TODAY.atTime(18, 0);
    private final Map<String, Object> athlete = new HashMap<>(Map.of("id", "test"));
    private final Map<String, Object> plan = new HashMap<>();
    private @Nullable List<Session> sessions;
    private @Nullable List<PlannedSession> planned;
    private final Map<Integer, Map<String, Object>> days = new TreeMap<>(Comparator.reverseOrder());
    private @Nullable List<Considering> considering;
    private @Nullable List<Symptom> symptoms;

    /** The time of today that the file is for. */
    public AthleteBuilder at(String time) {
        asOf = TODAY.atTime(LocalTime.parse(time));
        return this;
    }

    public AthleteBuilder withoutAsOf() {
        asOf = null;
        return this;
    }

    public AthleteBuilder athlete(Object... fields) {
        put(athlete, fields);
        return this;
    }

    public AthleteBuilder plan(Object... fields) {
        put(plan, fields);
        return this;
    }

    /** A session done, at 07:00 for 45 min unless {@code "at"} or {@code "durationMin"} say otherwise. */
    public AthleteBuilder session(int daysAgo, Object... fields) {
        Map<String, Object> values = new HashMap<>(Map.of("durationMin", 45));
        put(values, fields);
        Object time = values.remove("at");
        values.put("start", TODAY.minusDays(daysAgo).atTime(LocalTime.parse(time == null ? "07:00" : (String) time)));
        sessions = added(sessions, make(Session.class, values));
        return this;
    }

    /** The same session on each of those days. */
    public AthleteBuilder sessions(int fromDaysAgo, int untilDaysAgo, Object... fields) {
        for (int ago = fromDaysAgo; ago >= untilDaysAgo; ago--) {
            session(ago, fields);
        }
        return this;
    }

    /** Asked, and there were none. */
    public AthleteBuilder noSessions() {
        sessions = sessions == null ? new ArrayList<>() : sessions;
        return this;
    }

    public AthleteBuilder planned(int daysAhead, String kind, Object... fields) {
        Map<String, Object> values = new HashMap<>(Map.of("date", TODAY.plusDays(daysAhead), "kind", kind));
        put(values, fields);
        planned = added(planned, make(PlannedSession.class, values));
        return this;
    }

    /** An entry of the daily log; what was said of the same day before stays. */
    public AthleteBuilder day(int daysAgo, Object... fields) {
        put(days.computeIfAbsent(daysAgo, ago -> new HashMap<>(Map.of("date", TODAY.minusDays(ago)))), fields);
        return this;
    }

    /** One field of the daily log: the first value is today's, the next yesterday's, and so on; null: not logged. */
    public AthleteBuilder daily(String field, @Nullable Object... backFromToday) {
        for (int ago = 0; ago < backFromToday.length; ago++) {
            if (backFromToday[ago] != null) {
                day(ago, field, backFromToday[ago]);
            }
        }
        return this;
    }

    /** Free intervals of today, such as {@code "13:00-14:30"}. */
    public AthleteBuilder free(String... intervals) {
        List<FreeInterval> free = new ArrayList<>();
        for (String interval : intervals) {
            String[] times = interval.split("-");
            free.add(new FreeInterval(LocalTime.parse(times[0]), LocalTime.parse(times[1])));
        }
        return day(0, "free", free);
    }

    public AthleteBuilder considering(String what, Object... fields) {
        Map<String, Object> values = new HashMap<>(Map.of("what", what));
        put(values, fields);
        considering = added(considering, make(Considering.class, values));
        return this;
    }

    public AthleteBuilder symptom(String sign, Object... fields) {
        Map<String, Object> values = new HashMap<>(Map.of("sign", sign));
        put(values, fields);
        symptoms = added(symptoms, make(Symptom.class, values));
        return this;
    }

    /** Asked, and there were none. */
    public AthleteBuilder noSymptoms() {
        symptoms = new ArrayList<>();
        return this;
    }

    /** What was done after a session. */
    public static After after(Object... fields) {
        Map<String, Object> values = new HashMap<>();
        put(values, fields);
        return make(After.class, values);
    }

    public AthleteFile build() {
        return build(dayList());
    }

    private @Nullable List<Day> dayList() {
        if (days.isEmpty()) {
            return null;
        }
        List<Day> list = new ArrayList<>();
        days.values().forEach(values -> list.add(make(Day.class, values)));
        return list;
    }

    private AthleteFile build(@Nullable List<Day> dayList) {
        if (planned != null) {
            plan.put("sessions", planned);
        }
        return new AthleteFile(
                asOf,
                make(Athlete.class, athlete),
                plan.isEmpty() ? null : make(Plan.class, plan),
                sessions,
                dayList,
                considering,
                symptoms);
    }

    /** The same file with its lists of sessions, days and plan in another order. */
    public AthleteFile shuffled(long seed) {
        Random random = new Random(seed);
        List<Day> dayList = dayList();
        for (List<?> list : Arrays.asList(sessions, dayList, planned)) {
            if (list != null) {
                Collections.shuffle(list, random);
            }
        }
        return build(dayList);
    }

    private static <T> List<T> added(@Nullable List<T> list, T element) {
        List<T> all = list == null ? new ArrayList<>() : list;
        all.add(element);
        return all;
    }

    private static void put(Map<String, Object> values, Object... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            values.put((String) fields[i], fields[i + 1]);
        }
    }

    private static <T extends Record> T make(Class<T> type, Map<String, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        Map<String, Object> left = new HashMap<>(values);
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = fitting(left.remove(components[i].getName()), types[i]);
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + left.keySet());
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " of " + values, e);
        }
    }

    private static @Nullable Object fitting(@Nullable Object value, Class<?> type) {
        if (value instanceof Number number && type == Double.class) {
            return number.doubleValue();
        }
        if (value instanceof String text && type == LocalTime.class) {
            return LocalTime.parse(text);
        }
        if (value instanceof String text && type == LocalDateTime.class) {
            return LocalDateTime.parse(text);
        }
        return value;
    }
}
