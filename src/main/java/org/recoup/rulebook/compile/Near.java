package org.recoup.rulebook.compile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known name that a misspelt one was meant to be. */
final class Near {
    private Near() {}

    /** The hint "did you mean X?"; null where no known name is near. */
    static @Nullable String hint(String name, Iterable<String> known) {
        String nearest = null;
        int best = Math.max(2, name.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest == null ? null : "you mean " + nearest + "?";
    }

    /** Levenshtein distance: letters to insert, delete or replace. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
