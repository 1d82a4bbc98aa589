package org.recoup.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The known word a user most likely meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The word with the fewest letters changed, added, left out or swapped; case, hyphens, underscores and spaces do not count.
     *
     * @return null: none is near enough (one change in three letters)
     */
    public static @Nullable String to(String given, Iterable<String> words) {
        if (given.length() > 60) {
            return null;
        }
        String plain = plain(given);
        String nearest = null;
        int fewest = Math.max(1, plain.length() / 3) + 1;
        for (String word : words) {
            int changes = changes(plain, plain(word));
            if (changes < fewest) {
                fewest = changes;
                nearest = word;
            }
        }
        return plain.isEmpty() ? null : nearest;
    }

    /** The way out "you mean X?", to stand behind the word Maybe; null where no word is near. */
    public static @Nullable String hint(String given, Iterable<String> words) {
        String nearest = to(given, words);
        return nearest == null ? null : "you mean " + nearest + "?";
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    private static int changes(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + same, Math.min(above[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }
}
