package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;

/** The facts of one athlete by kind; each of their fields is read once, when it is first asked for. */
final class PresentFacts {
    private static final Object UNREAD = new Object();

    private final List<List<Values>> byKind = new ArrayList<>(FactTypes.ALL.size());

    PresentFacts(List<Fact> facts) {
        for (int i = 0; i < FactTypes.ALL.size(); i++) {
            byKind.add(List.of());
        }
        for (Fact fact : facts) {
            FactType type = FactTypes.of(fact.getClass());
            if (byKind.get(type.number()).isEmpty()) {
                byKind.set(type.number(), new ArrayList<>(2));
            }
            byKind.get(type.number()).add(new Values(fact, type.fields().size()));
        }
    }

    /** Those of a kind, by {@link FactType#number}. */
    List<Values> of(int kind) {
        return byKind.get(kind);
    }

    /** The values of one fact. */
    static final class Values {
        private final Fact fact;
        private final @Nullable Object[] read;

        private Values(Fact fact, int fields) {
            this.fact = fact;
            this.read = new Object[fields];
            Arrays.fill(read, UNREAD);
        }

        /** The value of a field of its kind; null: unknown. */
        @Nullable
        Object of(FactField field) {
            int at = field.position();
            if (read[at] == UNREAD) {
                read[at] = field.value(fact);
            }
            return read[at];
        }
    }
}
