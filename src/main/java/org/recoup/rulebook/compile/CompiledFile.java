package org.recoup.rulebook.compile;

import java.util.SortedMap;

/**
 * One rule file, compiled.
 *
 * @param model name of its model class
 * @param classes bytes of its classes by name
 */
record CompiledFile(String model, SortedMap<String, byte[]> classes) {}
