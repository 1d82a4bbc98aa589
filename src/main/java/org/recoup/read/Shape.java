package org.recoup.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of object of the contract: its fields by name, and which of them are required. */
final class Shape {

    private final String title;
    private final List<Field> fields;
    private final @Nullable Field[] slots;
    private final @Nullable String[] names;
    private final int mask;
    private final int width;
    private final Field[] byIndex;
    private @Nullable QuotedWords quotedNames;
    private final long required;

    /**
     * @param title the object in words, with its article
     * @param fields in the order of the record's components; at most 64, one bit each
     */
    Shape(String title, Field... fields) {
        this.title = title;
        List<Field> placed = new ArrayList<>();
        slots = new Field[Integer.highestOneBit(fields.length) * 8];
        names = new String[slots.length];
        mask = slots.length - 1;
        long needed = 0;
        for (int i = 0; i < fields.length; i++) {
            Field field = fields[i].at(i);
            placed.add(field);
            needed |= field.required() ? 1L << i : 0;
            int slot = slot(field.name());
            while (slots[slot] != null) {
                slot = slot + 1 & mask;
            }
            slots[slot] = field;
            names[slot] = field.name().intern();
        }
        this.fields = List.copyOf(placed);
        this.byIndex = placed.toArray(new Field[0]);
        this.width = fields.length;
        this.required = needed;
    }

    String title() {
        return title;
    }

    List<Field> fields() {
        return fields;
    }

    /** How many fields there are. */
    int width() {
        return width;
    }

    /** Bits of the required fields, by index. */
    long required() {
        return required;
    }

    /** The field of that name; null: the contract has none. */
    @Nullable
    Field find(String name) {
        int slot = slot(name);
        for (String known = names[slot]; known != null; known = names[slot]) {
            if (known.equals(name)) {
                return slots[slot];
            }
            slot = slot + 1 & mask;
        }
        return null;
    }

    /** The field at that place. */
    Field field(int index) {
        return byIndex[index];
    }

    /** Names of the fields as they stand in a file. Made when first asked for, perhaps by several threads at once. */
    QuotedWords quotedNames() {
        QuotedWords made = quotedNames;
        if (made == null) {
            List<String> all = new ArrayList<>();
            for (Field field : fields) {
                all.add(field.name());
            }
            made = new QuotedWords(all);
            quotedNames = made;
        }
        return made;
    }

    private int slot(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 15 ^ hash >>> 7) & mask;
    }
}
