package org.recoup.conclude;

/**
 * Something a rule found to be true. A finding of one name is stated once for an athlete, however many rules find it.
 *
 * @param name as given to {@link Conclude#finding}
 */
public record Finding(String name) {}
