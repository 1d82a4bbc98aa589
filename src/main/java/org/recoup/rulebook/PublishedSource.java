package org.recoup.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published source behind a number or a safety rule.
 *
 * @param id how statements cite it, such as {@code R21}
 * @param title author, year and what it is, short
 * @param link where it can be read; null: none is known
 * @param also more places
 * @param mark how far it was checked
 */
public record PublishedSource(
        String id, String title, @Nullable String link, List<String> also, Mark mark) {

    /** How far a source was checked. */
    public enum Mark {
        /** The figure was seen in its text. */
        V("figure seen in the text"),
        /** The paper was seen, the figure was not. */
        P("paper seen, figure not"),
        /** Seen on a secondary page. */
        S("seen on a secondary page"),
        /** From memory, seen in no text: supports nothing until somebody has seen it. */
        M("figure seen in no text, counts as unsupported");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        /** The mark in words. */
        public String words() {
            return words;
        }
    }

    /** Whether nobody has seen its figure. */
    public boolean unchecked() {
        return mark == Mark.M;
    }
}
