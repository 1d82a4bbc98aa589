package org.recoup.author.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The entries of a YAML file that is one map, with their places.
 *
 * @param entries by key
 */
record YamlFile(String file, Map<String, Entry> entries) {
    /**
     * An entry.
     *
     * @param line of its key, from 1
     * @param column of its key, from 1
     * @param text its value; null: it is none
     * @param parts its entries; empty: it has none
     */
    record Entry(String key, int line, int column, @Nullable String text, Map<String, Entry> parts) {}

    /** The keys whose value is a text. */
    Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        entries.forEach((key, entry) -> {
            if (entry.text() != null) {
                texts.add(key);
            }
        });
        return texts;
    }

    static YamlFile read(String file, @Nullable String text, Report report) {
        if (text == null) {
            return new YamlFile(file, Map.of());
        }
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            Node node = new Compose(settings).composeString(text).orElse(null);
            if (node != null && !(node instanceof MappingNode)) {
                report.add(Code.YAML, file, 1, 1, 1, "this is not a map of names to values", "Write name: value.");
            }
            return new YamlFile(file, entries(file, node, report));
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().orElse(null);
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            report.add(
                    Code.YAML,
                    file,
                    line,
                    column,
                    1,
                    "this is no YAML: " + e.getProblem(),
                    "Look at quotes, colons and the indent here and in the line above.");
        } catch (StackOverflowError e) {
            report.add(Code.YAML, file, 1, 1, 1, "this is nested too deep", "Close the brackets that are open.");
        } catch (YamlEngineException e) {
            report.add(
                    Code.YAML,
                    file,
                    1,
                    1,
                    1,
                    "this is no YAML: " + e.getMessage(),
                    "Look at quotes, colons and indents.");
        }
        return new YamlFile(file, Map.of());
    }

    private static Map<String, Entry> entries(String file, @Nullable Node node, Report report) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping) || node.isRecursive()) {
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                int line = key.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
                int column =
                        key.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
                Node value = tuple.getValueNode();
                Entry entry = new Entry(
                        key.getValue(),
                        line,
                        column,
                        value instanceof ScalarNode scalar ? scalar.getValue() : null,
                        entries(file, value, report));
                Entry first = entries.putIfAbsent(key.getValue(), entry);
                if (first != null) {
                    report.add(
                            Code.REPEATED_KEY,
                            file,
                            line,
                            column,
                            key.getValue().length(),
                            key.getValue() + " stands twice",
                            "Leave out one of them; the first is at line " + first.line() + ".");
                }
            }
        }
        return entries;
    }
}
