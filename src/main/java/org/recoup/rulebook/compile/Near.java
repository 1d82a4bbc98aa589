package org.recoup.rulebook.compile;

import org.jspecify.annotations.Nullable;
import org.recoup.text.Nearest;

/** Finds the known name that a misspelt one was meant to be. */
final class Near {
    private Near() {}

    /** The hint "you mean X?"; null where no known name is near. */
    static @Nullable String hint(String name, Iterable<String> known) {
        String nearest = Nearest.to(name, known);
        return nearest == null ? null : "you mean " + nearest + "?";
    }
}
