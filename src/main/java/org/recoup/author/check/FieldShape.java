package org.recoup.author.check;

import java.util.Set;

/**
 * A field that a condition can look at.
 *
 * @param mayBeUnknown it can be null
 * @param words the words its texts are of; empty: any
 */
record FieldShape(String name, Class<?> type, boolean mayBeUnknown, Set<String> words) {}
