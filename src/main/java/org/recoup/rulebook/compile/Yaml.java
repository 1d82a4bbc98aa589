package org.recoup.rulebook.compile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The YAML of rulebooks: plain maps, lists and scalars, no tags, no aliases to blow up. */
final class Yaml {
    private Yaml() {}

    /** Reads a file that is one map; an empty file is an empty map. Problems are added to the list. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(String file, @Nullable String text, List<RuleProblem> problems) {
        if (text == null) {
            return Map.of();
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(10)
                .build();
        try {
            Object value = new Load(settings).loadFromString(text);
            if (value == null) {
                return Map.of();
            }
            if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
                return (Map<String, Object>) map;
            }
            problems.add(new RuleProblem(file, 1, 1, "is not a map of names to values", null));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0);
            problems.add(new RuleProblem(file, line, column, "is not YAML here: " + e.getProblem(), null));
        } catch (YamlEngineException e) {
            problems.add(new RuleProblem(file, 0, 0, "is not YAML: " + e.getMessage(), null));
        }
        return Map.of();
    }
}
