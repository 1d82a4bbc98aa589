package org.recoup.rulebook;

/**
 * What to ask for a field of the athlete file that is unknown.
 *
 * @param fact field of the athlete file, such as {@code days[].sleepHours}
 * @param ask the question to put to the athlete
 * @param safety whether the answer may send the athlete to a doctor
 */
public record Question(String fact, String ask, boolean safety) {}
