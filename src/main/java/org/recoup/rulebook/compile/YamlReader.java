package org.recoup.rulebook.compile;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The YAML of rulebooks: plain maps, lists and scalars, no tags, no aliases to blow up. */
final class YamlReader {
    private YamlReader() {}

    /** Reads a file that is one map; an empty file is an empty map. Problems are added to the list. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(String file, String text, List<RuleProblem> problems) {
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
        } catch (StackOverflowError e) {
            problems.add(new RuleProblem(file, 0, 0, "is nested too deep", "there are brackets that are not closed."));
        } catch (YamlEngineException e) {
            problems.add(new RuleProblem(file, 0, 0, "is not YAML: " + e.getMessage(), null));
        }
        return Map.of();
    }

    /**
     * Line and column, from 1, of the key that a path of keys leads to, as far as it can be followed; twice 0: nowhere. Only
     * for telling what is wrong: the text is read once more.
     */
    static int[] place(String text, String... path) {
        int[] place = {0, 0};
        Node node;
        try {
            node = new Compose(LoadSettings.builder().build())
                    .composeString(text)
                    .orElse(null);
        } catch (YamlEngineException noYaml) {
            return place;
        }
        for (String key : path) {
            NodeTuple found = null;
            for (NodeTuple tuple : node instanceof MappingNode map ? map.getValue() : List.<NodeTuple>of()) {
                found = tuple.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key)
                        ? tuple
                        : found;
            }
            if (found == null) {
                return place;
            }
            place = found.getKeyNode()
                    .getStartMark()
                    .map(mark -> new int[] {mark.getLine() + 1, mark.getColumn() + 1})
                    .orElse(place);
            node = found.getValueNode();
        }
        return place;
    }
}
