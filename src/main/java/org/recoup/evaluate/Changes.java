package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What several rules would change of one session, said once: what stands in another sentence is left out. */
final class Changes {
    private final List<String> told = new ArrayList<>(2);

    void add(@Nullable String change) {
        if (change == null || told.stream().anyMatch(other -> contains(other, change))) {
            return;
        }
        told.removeIf(other -> contains(change, other));
        told.add(change);
    }

    private static boolean contains(String sentence, String part) {
        return plain(sentence).contains(plain(part));
    }

    private static String plain(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).replaceAll("[.]$", "");
    }

    /** The sentences one after the other; null: there is none. */
    @Nullable
    String joined() {
        return told.isEmpty() ? null : String.join(" ", told);
    }
}
