package org.recoup.author.check;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.recoup.text.Nearest;

/** The way out for a word that nobody knows. */
final class Hint {
    private Hint() {}

    /** The word that was probably meant; else the words there are. */
    static String of(String given, Iterable<String> words) {
        String near = Nearest.to(given, words);
        if (near != null) {
            return "Did you mean " + near + "?";
        }
        String all = StreamSupport.stream(words.spliterator(), false).limit(40).collect(Collectors.joining(", "));
        return all.isEmpty() ? "There is none yet." : "There are: " + all + ".";
    }
}
