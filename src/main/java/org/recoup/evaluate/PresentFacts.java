package org.recoup.evaluate;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;
import org.recoup.facts.Morning;

/** The facts of one athlete by kind; each of their fields is read once, when it is first asked for. */
final class PresentFacts {
    private static final int MORNING = FactTypes.ALL.indexOf(Morning.class);
    private static final Values[] NONE = {};

    private final Values[][] byKind = new Values[FactTypes.ALL.size()][];

    PresentFacts(List<Fact> facts) {
        Arrays.fill(byKind, NONE);
        for (Fact fact : facts) {
            FactType type = FactTypes.of(fact.getClass());
            Values[] before = byKind[type.number()];
            Values[] with = Arrays.copyOf(before, before.length + 1);
            with[before.length] = new Values(fact, type.fields().size());
            byKind[type.number()] = with;
        }
    }

    /** Those of a kind, by {@link FactType#number}; not to be changed. */
    Values[] of(int kind) {
        return byKind[kind];
    }

    /**
     * Whether an athlete without a fact of that kind can be asked for it: an entry of the day can be made, a session that
     * there was none of cannot.
     */
    static boolean mayBeAdded(int kind) {
        return kind == MORNING;
    }

    /** Whether there is a fact of that kind, or may be one, and the field is known of none. */
    boolean isUnknown(int kind, FactField field) {
        Values[] facts = byKind[kind];
        for (Values fact : facts) {
            if (fact.of(field) != null) {
                return false;
            }
        }
        return facts.length > 0 || mayBeAdded(kind);
    }

    /** The values of one fact. */
    static final class Values {
        /** Stands for a value that was read and is unknown, null for one that was not read. */
        private static final Object UNKNOWN = new Object();

        private final Fact fact;
        private final @Nullable Object[] read;

        private Values(Fact fact, int fields) {
            this.fact = fact;
            this.read = new Object[fields];
        }

        /** The value of a field of its kind; null: unknown. */
        @Nullable
        Object of(FactField field) {
            Object value = read[field.position()];
            if (value == null) {
                value = field.value(fact);
                read[field.position()] = value == null ? UNKNOWN : value;
                return value;
            }
            return value == UNKNOWN ? null : value;
        }
    }
}
