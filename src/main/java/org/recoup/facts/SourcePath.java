package org.recoup.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;

/**
 * One path of {@link Known#from}, ready to be followed: a value of the file ({@code plan.phase}), or a value of each
 * element of a list ({@code sessions[].after.proteinG}; {@code sessions[]} for the elements themselves).
 */
final class SourcePath {
    private static final String EACH = "[]";

    private final String list;
    private final String listPointer;
    private final String tail;
    private final Method[] steps;
    private final Known known;

    private SourcePath(String path, Known known) {
        this.known = known;
        int each = path.indexOf(EACH);
        list = each < 0 ? "" : path.substring(0, each);
        listPointer = each < 0 ? "" : "/" + list.replace('.', '/') + "/";
        String rest = each < 0 ? path : path.substring(Math.min(path.length(), each + EACH.length() + 1));
        tail = rest.isEmpty() ? "" : "/" + rest.replace('.', '/');
        steps = rest.isEmpty() ? new Method[0] : steps(elementType(), rest.split("\\."));
    }

    static List<SourcePath> all(Known known) {
        String[] paths = known.from().split(",");
        List<SourcePath> all = new ArrayList<>(paths.length);
        for (String path : paths) {
            all.add(new SourcePath(path.strip(), known));
        }
        return List.copyOf(all);
    }

    private Class<?> elementType() {
        Type type = AthleteFile.class;
        if (!list.isEmpty()) {
            for (String name : list.split("\\.")) {
                type = component((Class<?>) type, name).getGenericType();
            }
        }
        return type instanceof ParameterizedType of ? (Class<?>) of.getActualTypeArguments()[0] : (Class<?>) type;
    }

    private static Method[] steps(Class<?> from, String[] names) {
        Method[] steps = new Method[names.length];
        Class<?> type = from;
        for (int i = 0; i < names.length; i++) {
            RecordComponent component = component(type, names[i]);
            steps[i] = component.getAccessor();
            type = component.getType();
        }
        return steps;
    }

    private static RecordComponent component(Class<?> type, String name) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component;
            }
        }
        throw new IllegalArgumentException("the athlete file has no field " + name + " in " + type.getSimpleName());
    }

    /** The list it goes through, such as {@code plan.sessions}; empty: none. */
    String list() {
        return list;
    }

    Known known() {
        return known;
    }

    /** It means the elements of its list themselves. */
    boolean whole() {
        return steps.length == 0;
    }

    /** JSON Pointer to the value, of the element at that place where it goes through a list. */
    String pointer(int place) {
        return list.isEmpty() ? tail : listPointer + place + tail;
    }

    /** The value in the file or in an element; null: unknown. */
    @Nullable
    Object value(Object in) {
        Object value = in;
        for (Method step : steps) {
            if (value == null) {
                return null;
            }
            value = read(step, value);
        }
        return value;
    }

    private static @Nullable Object read(Method step, Object in) {
        try {
            return step.invoke(in);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + step.getName() + " of " + in, e);
        }
    }
}
