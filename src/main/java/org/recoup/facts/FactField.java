package org.recoup.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a kind of fact: what it means and what it is known from.
 *
 * <p>Read by a plain method call, not through a method handle: handles cost a start more than a run gains from them.
 */
public final class FactField {
    private final String name;
    private final Class<?> type;
    private final @Nullable Known known;
    private final String meaning;
    private final String unit;
    private final List<SourcePath> sources;
    private final Method accessor;

    FactField(RecordComponent component) {
        name = component.getName();
        type = component.getType();
        known = component.getAnnotation(Known.class);
        meaning = known == null ? "" : known.meaning();
        unit = known == null ? "" : known.unit();
        sources = known == null ? List.of() : SourcePath.all(known);
        accessor = component.getAccessor();
    }

    /** Its name, as rules write it. */
    public String name() {
        return name;
    }

    /** A boxed or primitive number, a boolean, a String or a set of Strings. */
    public Class<?> type() {
        return type;
    }

    /** What it is known from; null for the place of an element in the file. */
    public @Nullable Known known() {
        return known;
    }

    /** What it means, in words that can stand in a reason; empty for the place of an element. */
    public String meaning() {
        return meaning;
    }

    /** The unit behind its value; empty where there is none. */
    public String unit() {
        return unit;
    }

    List<SourcePath> sources() {
        return sources;
    }

    /**
     * Its value in a fact; null: unknown.
     *
     * @throws IllegalArgumentException if the fact is of another kind
     */
    public @Nullable Object value(Fact fact) {
        try {
            return accessor.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + name + " of " + fact, e);
        }
    }
}
