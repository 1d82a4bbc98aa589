package org.recoup.scenario;

import java.util.Set;
import org.recoup.advice.Advice;

/**
 * What a rulebook made of one athlete.
 *
 * @param advice the advice
 * @param fired names of the rules that fired, those set aside afterwards among them
 * @param findings names that were concluded
 */
public record Observation(Advice advice, Set<String> fired, Set<String> findings) {}
