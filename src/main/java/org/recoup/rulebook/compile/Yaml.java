package org.recoup.rulebook.compile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way to {@link YamlReader}. */
final class Yaml {
    private Yaml() {}

    /**
     * Reads a file that is one map; an empty file is an empty map. Problems are added to the list.
     */
    static Map<String, Object> map(String file, @Nullable String text, List<RuleProblem> problems) {
        if (text == null) {
            return Map.of();
        }
        return YamlReader.map(file, text, problems);
    }
}
