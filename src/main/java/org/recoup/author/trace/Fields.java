package org.recoup.author.trace;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The fields of facts by name, and which types a fact is of. */
final class Fields {
    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };
    private static final ClassValue<Set<String>> TYPES = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            Set<String> names = new HashSet<>(Set.of("Object", "java.lang.Object"));
            addTypes(type, names);
            return names;
        }
    };

    private Fields() {}

    private static void addTypes(Class<?> type, Set<String> names) {
        names.add(type.getSimpleName());
        names.add(type.getName());
        for (Class<?> each : type.getInterfaces()) {
            addTypes(each, names);
        }
        if (type.getSuperclass() != null) {
            addTypes(type.getSuperclass(), names);
        }
    }

    /** Whether a fact is of a type, as a rule writes it. */
    static boolean isOf(Object fact, String type) {
        return TYPES.get(fact.getClass()).contains(type);
    }

    /**
     * The value of a field.
     *
     * @throws NotFollowed if there is no such field
     */
    static @Nullable Object value(Object of, String field) {
        if (of instanceof Collection<?> collection && (field.equals("size") || field.equals("empty"))) {
            return field.equals("size") ? (Object) collection.size() : (Object) collection.isEmpty();
        }
        Map<String, Method> methods = METHODS.get(of.getClass());
        Method method = methods.get(field);
        if (method == null) {
            method = accessor(of.getClass(), field);
            methods.put(field, method);
        }
        try {
            return method.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new NotFollowed(of.getClass().getSimpleName() + "." + field);
        }
    }

    private static Method accessor(Class<?> type, String field) {
        String capital = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        for (String name : new String[] {field, "get" + capital, "is" + capital}) {
            try {
                Method method = type.getMethod(name);
                if (Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
                    return method;
                }
            } catch (NoSuchMethodException e) {
                // The next name may do.
            }
        }
        throw new NotFollowed(type.getSimpleName() + " has no field " + field);
    }
}
