package org.recoup.rulebook.compile;

import java.util.SortedMap;
import org.recoup.rulebook.RulebookData;

/**
 * A rulebook before it is loaded.
 *
 * @param data all that is not code
 * @param classes bytes of the classes by name
 */
record CompiledRulebook(RulebookData data, SortedMap<String, byte[]> classes) {}
