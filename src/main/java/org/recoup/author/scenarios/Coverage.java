package org.recoup.author.scenarios;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How much of the rules scenarios touch.
 *
 * @param rules each rule, by file and place
 */
public record Coverage(List<OfRule> rules) {

    /**
     * One rule.
     *
     * @param rule its name
     * @param file the file it stands in, relative to the folder of rules
     * @param line from 1
     * @param fired whether it fired in a scenario
     * @param tests each single test in its conditions
     */
    public record OfRule(String rule, String file, int line, boolean fired, List<OfTest> tests) {}

    /**
     * One test.
     *
     * @param text as it is written
     * @param line from 1
     * @param column from 1
     * @param seenTrue whether it came out true on a fact of a scenario
     * @param seenFalse whether it came out false; an unknown value is neither
     */
    public record OfTest(String text, int line, int column, boolean seenTrue, boolean seenFalse) {
        private int sides() {
            return (seenTrue ? 1 : 0) + (seenFalse ? 1 : 0);
        }
    }

    /** How many rules fired. */
    public int fired() {
        return (int) rules.stream().filter(OfRule::fired).count();
    }

    /** How many sides of tests were seen. */
    public int sides() {
        return tests().stream().mapToInt(OfTest::sides).sum();
    }

    /** How many sides of tests there are: two of each. */
    public int allSides() {
        return 2 * tests().size();
    }

    private List<OfTest> tests() {
        return rules.stream().flatMap(each -> each.tests().stream()).toList();
    }

    /** Whether both shares reach a percentage, exactly and not rounded. */
    public boolean reaches(BigDecimal percent) {
        return reaches(percent, fired(), rules.size()) && reaches(percent, sides(), allSides());
    }

    private static boolean reaches(BigDecimal percent, int seen, int all) {
        return BigDecimal.valueOf(100L * seen).compareTo(percent.multiply(BigDecimal.valueOf(all))) >= 0;
    }

    /** A share in percent with one decimal, never rounded up; of nothing, all. */
    public static String percent(int seen, int all) {
        if (all == 0) {
            return "100.0";
        }
        return BigDecimal.valueOf(100L * seen)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN)
                .toPlainString();
    }
}
