package org.recoup.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a kind of fact: what it means and what it is known from.
 *
 * <p>Made for a quick start: what it is known from is read when it is first asked for, and its value by a plain method
 * call, for method handles cost a start more than a run gains from them.
 */
public final class FactField {
    private final RecordComponent component;
    private final Method accessor;

    // Set when first asked for; two threads that do so at once come to the same.
    private @Nullable Known known;
    private @Nullable List<SourcePath> sources;

    FactField(RecordComponent component) {
        this.component = component;
        accessor = component.getAccessor();
        // It is public anyway; said once here, the virtual machine does not look again at each call.
        accessor.setAccessible(true);
    }

    /** Its name, as rules write it. */
    public String name() {
        return component.getName();
    }

    /** A boxed or primitive number, a boolean, a String or a set of Strings. */
    public Class<?> type() {
        return component.getType();
    }

    /** What it is known from; null for the place of an element in the file. */
    public @Nullable Known known() {
        if (known == null && !isPlace()) {
            known = component.getAnnotation(Known.class);
        }
        return known;
    }

    /** What it means, in words that can stand in a reason; empty for the place of an element. */
    public String meaning() {
        Known from = known();
        return from == null ? "" : from.meaning();
    }

    /** The unit behind its value; empty where there is none. */
    public String unit() {
        Known from = known();
        return from == null ? "" : from.unit();
    }

    List<SourcePath> sources() {
        List<SourcePath> paths = sources;
        if (paths == null) {
            Known from = known();
            paths = from == null ? List.of() : SourcePath.all(from);
            sources = paths;
        }
        return paths;
    }

    /** The place of an element in the file, which is known from nothing else. */
    boolean isPlace() {
        return name().equals("index");
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
            throw new IllegalStateException("cannot read " + name() + " of " + fact, e);
        }
    }
}
