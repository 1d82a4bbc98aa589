package org.recoup.author.handbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a page of the handbook, without its form. */
sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 for the page, 2 for a section, 3 for a rule
     * @param anchor where links lead to it; null: nowhere
     */
    record Heading(int level, String text, @Nullable String anchor) implements Block {}

    /** Sentences. */
    record Paragraph(String text) implements Block {}

    /**
     * What a label stands for.
     *
     * @param label a word or two
     */
    record Labelled(String label, String text) implements Block {}

    /** Things one below the other. */
    record Items(List<Item> items) implements Block {}

    /**
     * One thing in a list.
     *
     * @param link where more stands; null: nowhere
     */
    record Item(String text, @Nullable String link) {}
}
