package org.recoup.author.check;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.recoup.text.Nearest;

/** The way out for a word that nobody knows. */
final class Hint {
    private Hint() {}

    /** The word that was probably meant; else the words there are. */
    static String of(String given, Iterable<String> words) {
        String close = Nearest.to(given, words);
        String near = close == null ? longerOrShorter(given, words) : close;
        if (near != null) {
            return "Did you mean " + near + "?";
        }
        String all = StreamSupport.stream(words.spliterator(), false).limit(40).collect(Collectors.joining(", "));
        return all.isEmpty() ? "There is none yet." : "There are: " + all + ".";
    }

    /** The word that the given one is the begin of, or that begins it. */
    private static @Nullable String longerOrShorter(String given, Iterable<String> words) {
        String shorter = null;
        for (String word : words) {
            if (given.length() > 2 && word.startsWith(given)) {
                return word;
            }
            if (word.length() > 1 && given.startsWith(word) && (shorter == null || word.length() > shorter.length())) {
                shorter = word;
            }
        }
        return shorter;
    }
}
