package org.recoup.scenario;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the word somebody probably meant. */
final class Nearest {
    private Nearest() {}

    /** "Maybe you meant x."; where nothing is near, all the words there are, as long as they are few; else empty. */
    static String wayOut(String word, Collection<String> words) {
        String near = of(word, words);
        if (near != null) {
            return "Maybe you meant " + near + ".";
        }
        return words.isEmpty() || words.size() > 40 ? "" : "Known are: " + String.join(", ", words) + ".";
    }

    /** The nearest of the words; null: none is near. */
    static @Nullable String of(String word, Collection<String> words) {
        String best = null;
        int bound = Math.min(3, word.length() / 2) + 1;
        for (String candidate : words) {
            int distance = distance(word.toLowerCase(), candidate.toLowerCase());
            if (distance < bound) {
                bound = distance;
                best = candidate;
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[b.length()];
    }
}
