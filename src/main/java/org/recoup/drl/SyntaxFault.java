package org.recoup.drl;

/**
 * Something that is no DRL.
 *
 * @param span where it stands
 * @param message what was found, and what was expected
 */
public record SyntaxFault(Span span, String message) {}
