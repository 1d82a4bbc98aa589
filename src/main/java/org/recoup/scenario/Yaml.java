package org.recoup.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One YAML file as nodes that know their place. */
final class Yaml {
    private static final String WAY_OUT = "Look at quotes, colons and the indent here and in the line above.";

    private final String file;

    Yaml(String file) {
        this.file = file;
    }

    /**
     * A key of a mapping with what it holds.
     *
     * @param place of the first character of the key, behind its quote
     */
    record Entry(Place place, Node value) {}

    /**
     * The document.
     *
     * @return null: the file is empty or holds comments alone
     * @throws Faulty if it is no YAML
     */
    @Nullable
    Node document(String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            return new Compose(settings).composeString(text).orElse(null);
        } catch (MarkedYamlEngineException e) {
            throw new Faulty(Place.of(file, e.getProblemMark()), "this is no YAML: " + e.getProblem(), WAY_OUT);
        } catch (StackOverflowError e) {
            throw new Faulty(new Place(file, 1, 1), "this is nested too deep", "Close the brackets that are open.");
        } catch (YamlEngineException e) {
            throw new Faulty(new Place(file, 1, 1), "this is no YAML: " + e.getMessage(), WAY_OUT);
        }
    }

    Place place(Node node) {
        return Place.of(file, node.getStartMark());
    }

    /** Where the text of a scalar begins: behind its quote, if it has one. */
    Place textPlace(ScalarNode node) {
        return place(node).plus(node.isPlain() ? 0 : 1);
    }

    /**
     * The entries of a mapping in their order.
     *
     * @throws Faulty if it is no mapping, a key is no word, or a key stands twice
     */
    Map<String, Entry> entries(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new Faulty(place(node), "fields are wanted here", "Write them as name: value.");
        }
        if (node.isRecursive()) {
            throw new Faulty(place(node), "this holds itself", "Leave out the alias.");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new Faulty(
                        place(tuple.getKeyNode()), "a key must be a word", "Put a key with brackets in quotes.");
            }
            Entry twin = entries.put(key.getValue(), new Entry(textPlace(key), tuple.getValueNode()));
            if (twin != null) {
                throw new Faulty(
                        place(key),
                        key.getValue() + " stands twice",
                        "Leave out one of them; the first is at line "
                                + twin.place().line() + ".");
            }
        }
        return entries;
    }

    /**
     * The elements of a list.
     *
     * @throws Faulty if it is no list
     */
    List<Node> elements(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            throw new Faulty(place(node), "a list is wanted here", "Write [a, b], or one line with - for each.");
        }
        if (node.isRecursive()) {
            throw new Faulty(place(node), "this holds itself", "Leave out the alias.");
        }
        return sequence.getValue();
    }

    /**
     * The words of a scalar.
     *
     * @throws Faulty if it is a list or a mapping, or empty
     */
    String text(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw new Faulty(place(node), "one value is wanted here", "");
        }
        if (scalar.getValue().isBlank()) {
            throw new Faulty(place(node), "a value is missing", "");
        }
        return scalar.getValue();
    }
}
