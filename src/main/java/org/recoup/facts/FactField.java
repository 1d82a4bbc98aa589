package org.recoup.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of a kind of fact: what it means and what it is known from.
 *
 * <p>Made for a quick start: what it is known from is read when it is first asked for, and its value by a plain method
 * call, for method handles cost a start more than a run gains from them.
 */
public final class FactField {
    /** Without it each call would make an array of nothing. */
    private static final Object[] NO_ARGUMENTS = {};

    private final RecordComponent component;
    private final int position;
    private final Method accessor;

    // Set when first asked for; two threads that do so at once come to the same.
    private @Nullable Known known;
    private @Nullable List<SourcePath> sources;
    private @Nullable Words words;

    /**
     * What its {@link Known} says in words, and these as they stand in sentences: an annotation takes longer to answer,
     * and each value of a field is told with the same words around it.
     */
    private record Words(
            String meaning,
            String label,
            String unit,
            String denial,
            String beforeValue,
            String afterValue,
            String afterOne) {
        /** Units that are words, of which one stands in the singular. */
        private static final Set<String> COUNTED =
                Set.of("days", "nights", "points", "portions", "units", "weeks", "years");

        private static final Words NONE = of("", "");

        static Words of(String meaning, String unit) {
            String label = label(meaning);
            String after = unit.isEmpty() ? "" : " " + unit;
            String afterOne = COUNTED.contains(unit) ? after.substring(0, after.length() - 1) : after;
            return new Words(meaning, label, unit, "not so: " + label, label + ": ", after, afterOne);
        }

        private static String label(String meaning) {
            int end = meaning.length();
            for (String stop : new String[] {"; ", ": ", ", at least", ", the later"}) {
                int at = meaning.indexOf(stop);
                end = at > 0 && at < end ? at : end;
            }
            return meaning.substring(0, end);
        }
    }

    FactField(RecordComponent component, int position) {
        this.component = component;
        this.position = position;
        accessor = component.getAccessor();
        // It is public anyway; said once here, the virtual machine does not look again at each call.
        accessor.setAccessible(true);
    }

    /** Its name, as rules write it. */
    public String name() {
        return component.getName();
    }

    /** Its place among the fields of its kind of fact, from 0. */
    public int position() {
        return position;
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
        return words().meaning();
    }

    /** The meaning without the conditions under which it is known; empty for the place of an element. */
    public String label() {
        return words().label();
    }

    /** The label where the field is known not to be so: "not so: raced". */
    public String denial() {
        return words().denial();
    }

    /** The label as it stands before a value: "resting heart rate: ". */
    public String beforeValue() {
        return words().beforeValue();
    }

    /** The unit as it stands behind a value: " bpm"; empty where there is none. */
    public String afterValue() {
        return words().afterValue();
    }

    /** The unit as it stands behind a value of 1: " day". */
    public String afterOne() {
        return words().afterOne();
    }

    private Words words() {
        Words said = words;
        if (said == null) {
            Known from = known();
            said = from == null ? Words.NONE : Words.of(from.meaning(), from.unit());
            words = said;
        }
        return said;
    }

    /** The unit behind its value; empty where there is none. */
    public String unit() {
        return words().unit();
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
            return accessor.invoke(fact, NO_ARGUMENTS);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + name() + " of " + fact, e);
        }
    }
}
