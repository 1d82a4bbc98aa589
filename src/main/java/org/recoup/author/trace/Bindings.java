package org.recoup.author.trace;

import org.jspecify.annotations.Nullable;

/**
 * Variables with their values, the latest first.
 *
 * @param name empty: the end
 */
record Bindings(
        String name, @Nullable Object value, @Nullable Bindings earlier) {
    static final Bindings NONE = new Bindings("", null, null);

    Bindings with(@Nullable String variable, @Nullable Object bound) {
        return variable == null ? this : new Bindings(variable, bound, this);
    }

    /** Whether a name is a variable; one with a dollar sign is even if what binds it was not found. */
    boolean isVariable(String variable) {
        return variable.startsWith("$") || find(variable) != null;
    }

    /** null: unknown, or nothing was found to bind. */
    @Nullable
    Object get(String variable) {
        Bindings found = find(variable);
        return found == null ? null : found.value;
    }

    private @Nullable Bindings find(String variable) {
        for (Bindings at = this; at != null; at = at.earlier) {
            if (at.name.equals(variable)) {
                return at;
            }
        }
        return null;
    }
}
