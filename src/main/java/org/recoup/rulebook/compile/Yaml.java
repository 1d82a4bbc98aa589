package org.recoup.rulebook.compile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way to {@link YamlReader}, which needs a library that an embedder has only when it asks for it. */
final class Yaml {
    private Yaml() {}

    /**
     * Reads a file that is one map; an empty file is an empty map. Problems are added to the list.
     *
     * @throws RulesRefusedException if there is nothing to read YAML with
     */
    static Map<String, Object> map(String file, @Nullable String text, List<RuleProblem> problems) {
        if (text == null) {
            return Map.of();
        }
        try {
            return YamlReader.map(file, text, problems);
        } catch (LinkageError e) {
            throw new RulesRefusedException(List.of(new RuleProblem(
                    file,
                    0,
                    0,
                    "cannot be read: there is no library for YAML",
                    "add org.snakeyaml:snakeyaml-engine to the class path.")));
        }
    }
}
