package org.recoup.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoup.conclude.Finding;
import org.recoup.drl.Expression;
import org.recoup.drl.Span;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;
import org.recoup.text.Nearest;

/** What the names in one pattern stand for. */
final class Scope {
    private static final int MOST_VARIABLES = 2;

    private static final Map<String, Class<?>> TYPES = types();

    private final Class<?> type;
    private final Map<String, Outer> outer;
    private final Map<String, Value> own = new HashMap<>();
    private final List<String> used = new ArrayList<>(MOST_VARIABLES);

    /**
     * A variable of an earlier pattern.
     *
     * @param kind what it is bound to
     * @param type the type of the fact it is bound to; null: it is bound to a value
     */
    record Outer(Kind kind, @Nullable Class<?> type) {}

    /**
     * @param type the type of fact the pattern is about
     * @param outer variables of the patterns before
     */
    Scope(Class<?> type, Map<String, Outer> outer) {
        this.type = type;
        this.outer = outer;
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        for (Class<? extends Fact> type : FactTypes.ALL) {
            types.put(type.getSimpleName(), type);
        }
        types.put("Finding", Finding.class);
        return types;
    }

    /** The type of fact a rule means. */
    static Class<?> type(Span span, String name) {
        Class<?> type = TYPES.get(name);
        if (type == null) {
            throw new ConditionFault(span, "there is no fact called " + name, Nearest.hint(name, TYPES.keySet()));
        }
        return type;
    }

    /** Binds a variable of this pattern to one of its values. */
    void bind(String variable, Value value) {
        own.put(variable, value);
    }

    /** Begins a test: what it uses of earlier patterns is counted anew. */
    void beginTest() {
        used.clear();
    }

    /** The variables of earlier patterns that the test uses, at most two. */
    List<String> used() {
        return used;
    }

    /** What a name stands for. */
    Value name(Expression.Name name) {
        Value value = first(name);
        for (String field : name.path().subList(1, name.path().size())) {
            Outer of = outer.get(name.path().get(0));
            if (!(value instanceof Value.OfVariable) || of == null || of.type() == null) {
                throw new ConditionFault(name.span(), name.text() + " is no field of a fact", null);
            }
            value = new Value.OfOther(value, field(of.type(), field, name.span()));
        }
        return value;
    }

    private Value first(Expression.Name name) {
        String first = name.path().get(0);
        Value mine = own.get(first);
        if (mine != null) {
            return mine;
        }
        Outer other = outer.get(first);
        if (other == null) {
            return field(type, first, name.span());
        }
        if (!used.contains(first)) {
            if (used.size() == MOST_VARIABLES) {
                throw new ConditionFault(
                        name.span(),
                        first + " is the third variable of one comparison",
                        "split the comparison in two.");
            }
            used.add(first);
        }
        return new Value.OfVariable(first, used.indexOf(first) == 0, other.kind());
    }

    private static Value field(Class<?> of, String name, Span span) {
        if (of == Finding.class) {
            if (name.equals("name")) {
                return new Value.OfFinding();
            }
            throw new ConditionFault(span, "Finding has no field " + name, Nearest.hint(name, List.of("name")));
        }
        FactType described = FactTypes.of(of.asSubclass(Fact.class));
        FactField field = described.field(name);
        if (field == null) {
            TreeSet<String> known = new TreeSet<>();
            described.fields().forEach(each -> known.add(each.name()));
            String message = name.startsWith("$")
                    ? "no condition before binds " + name
                    : described.name() + " has no field " + name;
            throw new ConditionFault(span, message, Nearest.hint(name, known));
        }
        return new Value.OfField(field);
    }
}
