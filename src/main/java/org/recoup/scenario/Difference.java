package org.recoup.scenario;

/**
 * One thing that is not as a scenario expects it.
 *
 * @param what rule, finding or part of the advice
 * @param expected as the scenario has it
 * @param actual as the rulebook has it
 */
public record Difference(String what, String expected, String actual) {}
