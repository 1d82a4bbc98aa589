package org.recoup.scenario;

import java.util.Collection;
import org.recoup.text.Nearest;

/** Turns a word nobody knows into a way out. */
final class WayOut {
    private static final int FEW = 40;

    private WayOut() {}

    /** "Maybe you meant x."; where nothing is near, all the words there are, as long as they are few; else empty. */
    static String of(String word, Collection<String> words) {
        String near = Nearest.to(word, words);
        if (near != null) {
            return "Maybe you meant " + near + ".";
        }
        return words.isEmpty() || words.size() > FEW ? "" : "Known are: " + String.join(", ", words) + ".";
    }
}
