package org.recoup.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule, as far as explanation needs it.
 *
 * @param kind whether the rule wants such a fact or its absence
 * @param type simple name of the kind of fact, such as {@code Morning}
 * @param literal for a condition on one named thing ({@code name == "x"}, {@code what == "x"}, {@code sign == "x"}) that
 *     name; null: none or several
 * @param fields fields the condition reads, in the order of its text, each once
 * @param presence fields that are only asked whether they are known
 * @param tests those of its comparisons that are of one field with a constant and must all hold
 */
public record PatternCard(
        Kind kind,
        String type,
        @Nullable String literal,
        List<String> fields,
        List<String> presence,
        List<FieldTest> tests) {
    /** How a condition stands in a rule. */
    public enum Kind {
        /** Matches a fact. */
        PLAIN,
        /** Wants at least one, whichever. */
        EXISTS,
        /** Wants none. */
        NOT,
        /** Matches a fact, and the rule may do without it: another condition can hold instead ({@code or}). */
        EITHER
    }

    /** Whether the rule cannot fire without such a fact. */
    public boolean isWanted() {
        return kind == Kind.PLAIN || kind == Kind.EXISTS;
    }

    /** Whether the condition is on a finding of another rule. */
    public boolean onFinding() {
        return type.equals("Finding");
    }
}
