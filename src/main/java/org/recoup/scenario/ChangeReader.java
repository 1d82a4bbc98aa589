package org.recoup.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads what {@code set} and {@code remove} say. */
final class ChangeReader {
    private final Yaml yaml;
    private final PathParser paths;
    private final ValueReader values;
    private final Consumer<ScenarioFault> faults;

    ChangeReader(Yaml yaml, DateWords words, Consumer<ScenarioFault> faults) {
        this.yaml = yaml;
        this.paths = new PathParser(words);
        this.values = new ValueReader(yaml, words);
        this.faults = faults;
    }

    List<Change> puts(Node set) {
        return puts(yaml.entries(set));
    }

    List<Change> puts(Map<String, Yaml.Entry> entries) {
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<String, Yaml.Entry> entry : entries.entrySet()) {
            collecting(() -> {
                Place place = entry.getValue().place();
                AthletePath path = paths.parse(entry.getKey(), place);
                changes.add(new Change.Put(
                        place, path, values.value(entry.getValue().value(), path.shape())));
            });
        }
        return changes;
    }

    List<Change> removals(Node remove) {
        List<Change> changes = new ArrayList<>();
        List<Node> elements = remove instanceof ScalarNode ? List.of(remove) : yaml.elements(remove);
        for (Node element : elements) {
            collecting(() -> {
                String text = yaml.text(element);
                Place place = yaml.textPlace((ScalarNode) element);
                AthletePath path = paths.parse(text, place);
                if (path.steps().contains(new AthletePath.Append())) {
                    throw new Faulty(place, "[+] cannot be removed", "Name the element by its day or index.");
                }
                changes.add(new Change.Remove(place, path));
            });
        }
        return changes;
    }

    private void collecting(Runnable step) {
        try {
            step.run();
        } catch (Faulty e) {
            faults.accept(e.fault());
        }
    }
}
