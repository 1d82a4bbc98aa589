package org.recoup.engine;

import org.jspecify.annotations.Nullable;
import org.recoup.drl.Span;

/** A condition that cannot be worked out, with its place. */
public final class ConditionFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Span span;
    private final @Nullable String hint;

    /**
     * @param span where it stands
     * @param message what is wrong, with the thing and its value
     * @param hint the way out, to stand behind the word Maybe; null: none is known
     */
    ConditionFault(Span span, String message, @Nullable String hint) {
        super(message);
        this.span = span;
        this.hint = hint;
    }

    /** Where it stands in its file. */
    public Span span() {
        return span;
    }

    /** The way out, to stand behind the word Maybe; null: none is known. */
    public @Nullable String hint() {
        return hint;
    }
}
