package org.recoup.evaluate;

import java.util.SortedSet;
import org.recoup.advice.Advice;
import org.recoup.facts.Facts;

/**
 * All that came out for one athlete.
 *
 * @param advice the advice
 * @param facts the facts that rules matched on
 * @param fired names of the rules that concluded something, also where it was set aside
 * @param findings names of the findings
 */
public record Evaluation(Advice advice, Facts facts, SortedSet<String> fired, SortedSet<String> findings) {}
