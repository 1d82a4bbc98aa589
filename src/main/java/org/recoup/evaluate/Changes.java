package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What several rules would change of one session, said once: what stands in another sentence is left out. */
final class Changes {
    private final List<Change> told = new ArrayList<>(2);

    /**
     * A change.
     *
     * @param sentence as it is said
     * @param part as it may stand within another sentence
     */
    private record Change(String sentence, String part) {
        static Change of(String sentence) {
            int end = sentence.endsWith(".") ? sentence.length() - 1 : sentence.length();
            return new Change(sentence, sentence.substring(0, end).toLowerCase(Locale.ROOT));
        }

        boolean says(Change other) {
            return part.contains(other.part);
        }
    }

    void add(@Nullable String sentence) {
        if (sentence == null) {
            return;
        }
        Change change = Change.of(sentence);
        for (Change other : told) {
            if (other.says(change)) {
                return;
            }
        }
        told.removeIf(change::says);
        told.add(change);
    }

    /** The sentences one after the other; null: there is none. */
    @Nullable
    String joined() {
        if (told.isEmpty()) {
            return null;
        }
        StringBuilder joined = new StringBuilder();
        for (Change change : told) {
            joined.append(joined.isEmpty() ? "" : " ").append(change.sentence());
        }
        return joined.toString();
    }
}
