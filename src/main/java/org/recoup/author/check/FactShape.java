package org.recoup.author.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;

/**
 * A kind of fact that a condition can match.
 *
 * @param fields by name, in the order of the record
 */
record FactShape(String name, Map<String, FieldShape> fields) {
    /** What rules call the conclusions of others. */
    static final String FINDING = "Finding";

    private static final Map<String, FactShape> ALL = all();

    /**
     * The kind of this name.
     *
     * @param written without or with its package
     * @return null: there is none
     */
    static @Nullable FactShape of(String written) {
        return ALL.get(written.replaceFirst("^org\\.recoup\\.(facts|conclude)\\.", ""));
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    private static Map<String, FactShape> all() {
        Map<String, FactShape> all = new TreeMap<>();
        all.put(FINDING, new FactShape(FINDING, Map.of("name", new FieldShape("name", String.class, false, Set.of()))));
        for (Class<? extends Fact> type : FactTypes.ALL) {
            FactType fact = FactTypes.of(type);
            Map<String, FieldShape> fields = new LinkedHashMap<>();
            for (FactField field : fact.fields()) {
                fields.put(
                        field.name(),
                        new FieldShape(
                                field.name(), field.type(), !field.type().isPrimitive(), ContractWords.of(field)));
            }
            all.put(fact.name(), new FactShape(fact.name(), fields));
        }
        return all;
    }
}
