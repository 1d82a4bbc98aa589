package org.recoup.facts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One kind of fact: its name and its fields, in the order of the record. */
public final class FactType {
    private final Class<? extends Fact> type;
    private final int number;
    private final List<FactField> fields;
    private final Map<String, FactField> byName;

    // Set when first asked for; two threads that do so at once come to the same.
    private @Nullable String ownList;
    private @Nullable String listPointer;

    FactType(Class<? extends Fact> type) {
        this.type = type;
        this.number = FactTypes.ALL.indexOf(type);
        RecordComponent[] components = type.getRecordComponents();
        List<FactField> list = new ArrayList<>(components.length);
        byName = new HashMap<>(components.length * 2);
        for (RecordComponent component : components) {
            FactField field = new FactField(component, list.size());
            list.add(field);
            byName.put(field.name(), field);
        }
        fields = Collections.unmodifiableList(list);
    }

    /** The name that rules write. */
    public String name() {
        return type.getSimpleName();
    }

    /** What it is, in a sentence or two. */
    public String about() {
        return type.getAnnotation(About.class).value();
    }

    public Class<? extends Fact> type() {
        return type;
    }

    /** Its place in {@link FactTypes#ALL}, from 0. */
    public int number() {
        return number;
    }

    /** All fields, in the order of the record, the place of an element in the file included. */
    public List<FactField> fields() {
        return fields;
    }

    /** The field of that name; null: there is none. */
    public @Nullable FactField field(String name) {
        return byName.get(name);
    }

    /**
     * Where a fact of this kind stands in the athlete file, as a JSON Pointer such as {@code /plan/sessions/0}; null: it is
     * not one element of a list.
     */
    public @Nullable String pointer(Fact fact) {
        return fact.index() < 0 ? null : listPointer() + fact.index();
    }

    private String listPointer() {
        String pointer = listPointer;
        if (pointer == null) {
            pointer = "/" + ownList().replace('.', '/') + "/";
            listPointer = pointer;
        }
        return pointer;
    }

    /**
     * The list of the athlete file that facts of this kind are elements of, such as {@code plan.sessions}: the one that
     * the first field after the place is known from; empty: none.
     */
    String ownList() {
        String list = ownList;
        if (list == null) {
            list = fields.get(0).isPlace() ? fields.get(1).sources().get(0).list() : "";
            ownList = list;
        }
        return list;
    }
}
