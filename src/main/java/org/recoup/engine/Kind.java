package org.recoup.engine;

import java.util.Collection;

/** What can be done with a value. */
enum Kind {
    NUMBER("a number"),
    TEXT("a text"),
    FLAG("true or false"),
    SET("several texts"),
    FACT("a fact");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Kind of(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return FLAG;
        }
        if (type == String.class) {
            return TEXT;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return SET;
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? NUMBER : FACT;
    }
}
