package org.recoup.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.Day;
import org.recoup.athlete.PlannedSession;
import org.recoup.athlete.Session;

/**
 * One path of {@link Known#from}, ready to be followed: a value of the file ({@code plan.phase}), or a value of each
 * element of a list ({@code sessions[].after.proteinG}; {@code sessions[]} for the elements themselves).
 */
final class SourcePath {
    private static final String EACH = "[]";

    /** As many elements as most lists have; their pointers are made once for all athletes. */
    private static final int KEPT_POINTERS = 64;

    private final String list;
    private final String listPointer;
    private final String field;
    private final String tail;
    private final Method[] steps;
    private final int lastDays;
    private final String only;
    private final int most;

    // Each set when first asked for; two threads that do so at once come to the same.
    private final @Nullable String[] pointers;

    private SourcePath(String path, Known known) {
        lastDays = known.lastDays();
        only = known.only();
        most = known.most();
        int each = path.indexOf(EACH);
        list = each < 0 ? "" : path.substring(0, each);
        listPointer = each < 0 ? "" : "/" + list.replace('.', '/') + "/";
        String rest = each < 0 ? path : path.substring(Math.min(path.length(), each + EACH.length() + 1));
        field = rest;
        tail = rest.isEmpty() ? "" : "/" + rest.replace('.', '/');
        pointers = new String[list.isEmpty() ? 0 : KEPT_POINTERS];
        steps = rest.isEmpty() ? new Method[0] : steps(elementType(list), rest.split("\\."));
    }

    static List<SourcePath> all(Known known) {
        String[] paths = known.from().split(",");
        List<SourcePath> all = new ArrayList<>(paths.length);
        for (String path : paths) {
            all.add(new SourcePath(path.strip(), known));
        }
        return List.copyOf(all);
    }

    /**
     * What to ask for where the value of a path is unknown: every element of a list has its required values, so that where
     * one is not known there is no such element, and the list is asked for.
     */
    static String asked(String path) {
        int each = path.indexOf(EACH + ".");
        if (each < 0) {
            return path;
        }
        String field = path.substring(each + EACH.length() + 1);
        for (RecordComponent component : elementType(path.substring(0, each)).getRecordComponents()) {
            if (component.getName().equals(field)) {
                return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        ? path
                        : path.substring(0, each + EACH.length());
            }
        }
        return path;
    }

    private static Class<?> elementType(String list) {
        return switch (list) {
            case "" -> AthleteFile.class;
            case "sessions" -> Session.class;
            case "plan.sessions" -> PlannedSession.class;
            case "days" -> Day.class;
            case "considering" -> org.recoup.athlete.Considering.class;
            case "symptoms" -> org.recoup.athlete.Symptom.class;
            default -> throw new IllegalArgumentException("the athlete file has no list " + list);
        };
    }

    private static Method[] steps(Class<?> from, String[] names) {
        Method[] steps = new Method[names.length];
        Class<?> type = from;
        for (int i = 0; i < names.length; i++) {
            try {
                steps[i] = type.getDeclaredMethod(names[i]);
                // It is public anyway; said once here, the virtual machine does not look again at each call.
                steps[i].setAccessible(true);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(
                        "the athlete file has no field " + names[i] + " in " + type.getSimpleName(), e);
            }
            type = steps[i].getReturnType();
        }
        return steps;
    }

    /** The list it goes through, such as {@code plan.sessions}; empty: none. */
    String list() {
        return list;
    }

    /** What it names in each element of its list, such as {@code after.proteinG}, or in the file. */
    String field() {
        return field;
    }

    /** {@link Known#lastDays}. */
    int lastDays() {
        return lastDays;
    }

    /** {@link Known#only}. */
    String only() {
        return only;
    }

    /** {@link Known#most}. */
    int most() {
        return most;
    }

    /** It means the elements of its list themselves. */
    boolean whole() {
        return steps.length == 0;
    }

    /** JSON Pointer to the value, of the element at that place where it goes through a list. */
    String pointer(int place) {
        if (list.isEmpty()) {
            return tail;
        }
        if (place >= pointers.length) {
            return listPointer + place + tail;
        }
        String pointer = pointers[place];
        if (pointer == null) {
            pointer = listPointer + place + tail;
            pointers[place] = pointer;
        }
        return pointer;
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
