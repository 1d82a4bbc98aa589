package org.recoup.facts;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets of ways to recover, as bits while they are gathered and as words of the contract afterwards. */
final class Modalities {
    /** Sorted, so that the order of the file leaves no trace in a set. */
    private static final List<String> WORDS = List.of(
            "bath",
            "compression",
            "foam-roll",
            "ice-bath",
            "journal",
            "massage",
            "mindfulness",
            "mobility",
            "nap",
            "ride",
            "sauna",
            "social-run",
            "swim",
            "walk",
            "yoga");

    static final int STRETCHING = bit("mobility") | bit("yoga");
    static final int SLEEP = bit("nap");
    static final int MOVEMENT = bit("walk") | bit("ride") | bit("swim") | STRETCHING;
    static final int MIND = bit("mindfulness") | bit("journal") | bit("social-run");

    private Modalities() {}

    static int bits(List<String> words) {
        int bits = 0;
        for (String word : words) {
            bits |= bit(word);
        }
        return bits;
    }

    private static int bit(String word) {
        int at = Collections.binarySearch(WORDS, word);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + word + "\" is no way to recover that the contract knows");
        }
        return 1 << at;
    }

    /** In the order of the file, without repetitions; null: unknown. */
    static @Nullable Set<String> distinct(@Nullable List<String> words) {
        return words == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    static Set<String> words(int bits) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < WORDS.size(); i++) {
            if ((bits & 1 << i) != 0) {
                words.add(WORDS.get(i));
            }
        }
        return Collections.unmodifiableSet(words);
    }
}
