package org.recoup.evaluate;

import java.util.Arrays;

/**
 * Pairs of a rule and something it looks at, both by number, in the order of the rules. They stand side by side in memory,
 * for all of them are gone through for each athlete.
 */
final class RulePairs {
    private int[] rules = new int[64];
    private int[] others = new int[64];
    private int size;

    void add(int rule, int other) {
        if (size == rules.length) {
            rules = Arrays.copyOf(rules, size * 2);
            others = Arrays.copyOf(others, size * 2);
        }
        rules[size] = rule;
        others[size] = other;
        size++;
    }

    int size() {
        return size;
    }

    int rule(int at) {
        return rules[at];
    }

    /** What the rule of that pair looks at. */
    int other(int at) {
        return others[at];
    }
}
