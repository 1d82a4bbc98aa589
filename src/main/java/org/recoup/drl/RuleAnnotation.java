package org.recoup.drl;

/**
 * An annotation of a rule.
 *
 * @param name without the at sign
 * @param value without quotes
 * @param span of the whole
 * @param valueSpan of the value, without its quotes
 */
public record RuleAnnotation(String name, String value, Span span, Span valueSpan) {}
