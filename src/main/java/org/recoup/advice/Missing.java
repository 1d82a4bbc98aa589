package org.recoup.advice;

import java.util.List;

/**
 * An unknown fact that rules were waiting for.
 *
 * @param fact field of the athlete file, such as days[].sleepHours
 * @param neededBy names of the rules that wait for it
 * @param ask the question to put to the athlete
 */
public record Missing(String fact, List<String> neededBy, String ask) {}
