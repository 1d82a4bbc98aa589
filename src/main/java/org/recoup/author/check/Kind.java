package org.recoup.author.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be compared with what. */
enum Kind {
    NUMBER("a number"),
    FLAG("true or false"),
    TEXT("a text"),
    SET("a set of texts");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static @Nullable Kind of(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return FLAG;
        }
        if (type == String.class) {
            return TEXT;
        }
        if (Set.class.isAssignableFrom(type)) {
            return SET;
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? NUMBER : null;
    }

    static @Nullable Kind of(@Nullable Object value) {
        return value == null ? null : of(value.getClass());
    }
}
