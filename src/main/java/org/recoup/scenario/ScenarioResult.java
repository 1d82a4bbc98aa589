package org.recoup.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How one scenario went.
 *
 * @param scenario the scenario
 * @param differences what was not as expected; empty: passed
 * @param observation what the rulebook made of the athlete
 */
public record ScenarioResult(Scenario scenario, List<Difference> differences, Observation observation) {

    public boolean passed() {
        return differences.isEmpty();
    }

    /** Name and place, and a line for each difference, in columns. */
    @Override
    public String toString() {
        int wide = width(differences.stream().map(Difference::what).toList());
        int middle = width(differences.stream().map(Difference::expected).toList());
        String row = "%n  %-" + wide + "s  expected: %-" + middle + "s  actual: %s";
        return scenario.name()
                + System.lineSeparator()
                + "  at " + scenario.place()
                + differences.stream()
                        .map(each -> String.format(Locale.ROOT, row, each.what(), each.expected(), each.actual()))
                        .collect(Collectors.joining());
    }

    private static int width(List<String> words) {
        return Math.max(1, words.stream().mapToInt(String::length).max().orElse(1));
    }
}
