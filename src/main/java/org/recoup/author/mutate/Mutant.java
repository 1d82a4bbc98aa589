package org.recoup.author.mutate;

import org.recoup.drl.Rule;
import org.recoup.drl.Span;

/**
 * A rule with one small fault.
 *
 * @param original the rule without it
 * @param kind what was done
 * @param span what is other, in the file of the rule
 * @param before what stands there, on one line, with as much around it as is needed to understand it
 * @param after what stands there in the mutant, on one line; empty: nothing
 * @param text the mutant, from the word rule to the word end
 * @param rule the same as a tree; its places are not those of the file
 */
public record Mutant(Rule original, Kind kind, Span span, String before, String after, String text, Rule rule) {

    /** What is done to rules. */
    public enum Kind {
        /** A number moved by one in its last written place. */
        THRESHOLD("threshold moved"),
        /** A bound that counts in and did not, or the other way round; a test turned into its opposite. */
        COMPARISON("comparison flipped"),
        /** A condition or a test left out. */
        DROPPED("condition dropped"),
        /** What must not be there is asked for, or the other way round. */
        NEGATION("negation turned");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it is told. */
        public String word() {
            return word;
        }
    }
}
