package org.recoup.author.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoup.rulebook.compile.RuleFileNames;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.scenario.Place;
import org.recoup.scenario.ScenarioFault;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The file beside the rules that says of mutants why no scenario can catch them. */
final class Explained {
    private static final List<String> KEYS = List.of("from", "to", "because");

    /**
     * One explanation.
     *
     * @param place where it stands
     * @param from what stands in the rule
     * @param to what stands in the mutant; null: whatever it is
     */
    record Entry(
            Place place, String rule, String from, @Nullable String to, String because) {
        boolean isAbout(Mutant mutant) {
            return mutant.original().name().equals(rule)
                    && mutant.before().equals(from)
                    && (to == null || to.equals(mutant.after()));
        }
    }

    private final String file;
    private final List<Entry> entries = new ArrayList<>();
    private final List<ScenarioFault> faults = new ArrayList<>();

    private Explained(String file) {
        this.file = file;
    }

    /** Reads the file; a folder without it explains nothing. */
    static Explained read(RuleFolder folder) {
        Explained explained =
                new Explained(folder.root().resolve(RuleFileNames.MUTANTS).toString());
        String text = folder.files().getOrDefault(RuleFileNames.MUTANTS, "");
        try {
            Node document = new Compose(
                            LoadSettings.builder().setLabel(explained.file).build())
                    .composeString(text)
                    .orElse(null);
            if (document != null) {
                explained.rules(document);
            }
        } catch (MarkedYamlEngineException e) {
            explained.fault(explained.place(e.getProblemMark()), "this is no YAML: " + e.getProblem(), "");
        } catch (YamlEngineException e) {
            explained.fault(new Place(explained.file, 1, 1), "this is no YAML: " + e.getMessage(), "");
        }
        return explained;
    }

    List<Entry> entries() {
        return entries;
    }

    /** What is wrong with the file. */
    List<ScenarioFault> faults() {
        return faults;
    }

    private void rules(Node document) {
        if (!(document instanceof MappingNode rules) || document.isRecursive()) {
            fault(place(document), "rules are wanted here", "Write the name of a rule with a list: name: [...].");
            return;
        }
        for (NodeTuple rule : rules.getValue()) {
            if (rule.getValueNode() instanceof SequenceNode list && !list.isRecursive()) {
                list.getValue().forEach(each -> entry(text(rule.getKeyNode()), each));
            } else {
                fault(
                        place(rule.getValueNode()),
                        "a list is wanted here",
                        "Write - from: ..., to: ..., because: ... for each mutant.");
            }
        }
    }

    private void entry(@Nullable String rule, Node node) {
        Map<String, String> values = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                values.put(
                        Objects.requireNonNullElse(text(tuple.getKeyNode()), ""),
                        Objects.requireNonNullElse(text(tuple.getValueNode()), ""));
            }
        }
        String from = values.get("from");
        String because = values.getOrDefault("because", "");
        if (rule == null || from == null || because.isBlank() || !KEYS.containsAll(values.keySet())) {
            fault(
                    place(node),
                    "an explanation needs from and because, may have to, and nothing else",
                    "Copy from and to out of the report of the run.");
            return;
        }
        entries.add(new Entry(place(node), rule, from, values.get("to"), because));
    }

    private static @Nullable String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    private Place place(Node node) {
        return place(node.getStartMark());
    }

    private Place place(java.util.Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark) {
        return mark.map(it -> new Place(file, it.getLine() + 1, it.getColumn() + 1))
                .orElse(new Place(file, 1, 1));
    }

    private void fault(Place place, String message, String wayOut) {
        faults.add(new ScenarioFault(place, message, wayOut));
    }
}
