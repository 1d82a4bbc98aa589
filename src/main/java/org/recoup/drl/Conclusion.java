package org.recoup.drl;

/**
 * A call in the consequence of a rule.
 *
 * @param call name of the method: finding, sign, good, advise, setAside, status or today
 * @param argument its text, without quotes; empty: none
 * @param span of the whole call
 */
public record Conclusion(String call, String argument, Span span) {}
