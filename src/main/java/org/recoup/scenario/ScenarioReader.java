package org.recoup.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one file of scenarios; a faulty one harms no other. */
final class ScenarioReader {
    private static final Set<String> KEYS =
            new TreeSet<>(Set.of("name", "rule", "fires", "base", "set", "remove", "expect"));

    private final Yaml yaml;
    private final String topic;
    private final Bases bases;
    private final Consumer<ScenarioFault> faults;
    private final Map<String, Place> names = new HashMap<>();

    ScenarioReader(String file, String topic, Bases bases, Consumer<ScenarioFault> faults) {
        this.yaml = new Yaml(file);
        this.topic = topic;
        this.bases = bases;
        this.faults = faults;
    }

    List<Scenario> read(String text) {
        List<Scenario> scenarios = new ArrayList<>();
        try {
            Node document = yaml.document(text);
            for (Node node : document == null ? List.<Node>of() : yaml.elements(document)) {
                Scenario scenario = scenario(node);
                if (scenario != null) {
                    scenarios.add(scenario);
                }
            }
        } catch (Faulty e) {
            faults.accept(e.fault());
        }
        return scenarios;
    }

    private @Nullable Scenario scenario(Node node) {
        List<ScenarioFault> own = new ArrayList<>();
        Scenario scenario = null;
        try {
            scenario = scenario(node, own::add);
        } catch (Faulty e) {
            own.add(e.fault());
        }
        own.forEach(faults);
        return own.isEmpty() ? scenario : null;
    }

    private @Nullable Scenario scenario(Node node, Consumer<ScenarioFault> own) {
        Map<String, Yaml.Entry> entries = yaml.entries(node);
        entries.forEach((key, entry) -> {
            if (!KEYS.contains(key)) {
                own.accept(new ScenarioFault(entry.place(), "a scenario has no " + key, WayOut.of(key, KEYS)));
            }
        });
        Place place = yaml.place(node);
        String name = name(entries, place);
        ChangeReader reader = new ChangeReader(yaml, DateWords.OF_SCENARIOS, own);
        List<Change> changes = new ArrayList<>();
        Yaml.Entry remove = entries.get("remove");
        Yaml.Entry set = entries.get("set");
        Yaml.Entry expect = entries.get("expect");
        if (remove != null) {
            changes.addAll(reader.removals(remove.value()));
        }
        if (set != null) {
            changes.addAll(reader.puts(set.value()));
        }
        Expectation expectation =
                expect == null ? Expectation.NONE : new ExpectationReader(yaml, own).read(expect.value());
        Yaml.Entry base = entries.get("base");
        String baseName = base == null ? "plain" : yaml.text(base.value());
        AthleteEdit edit =
                Bases.edited(bases.athlete(baseName, base == null ? place : yaml.place(base.value())), changes);
        AthleteFile athlete = bases.bind(edit, place, own);
        Yaml.Entry rule = entries.get("rule");
        requireStory(entries, place);
        boolean fires =
                entries.containsKey("fires") && fires(entries.get("fires").value());
        if (athlete == null) {
            return null;
        }
        return new Scenario(
                name,
                place,
                topic,
                rule == null ? null : yaml.text(rule.value()),
                fires,
                baseName,
                athlete,
                expectation);
    }

    private String name(Map<String, Yaml.Entry> entries, Place place) {
        Yaml.Entry entry = entries.get("name");
        if (entry == null) {
            throw new Faulty(place, "a scenario has no name", "Begin with name: what the story shows.");
        }
        String name = yaml.text(entry.value());
        Place twin = names.putIfAbsent(name, place);
        if (twin != null) {
            throw new Faulty(
                    yaml.place(entry.value()),
                    "two scenarios are called " + name,
                    "Say what is different here; the first is at line " + twin.line() + ".");
        }
        return name;
    }

    private boolean fires(Node node) {
        String word = yaml.text(node);
        if (node instanceof ScalarNode && (word.equals("true") || word.equals("false"))) {
            return word.equals("true");
        }
        throw new Faulty(yaml.place(node), "fires is " + word, "Write true, or false for a rule that just does not.");
    }

    /** A scenario without anything to check would always pass. */
    private static void requireStory(Map<String, Yaml.Entry> entries, Place place) {
        if (entries.containsKey("rule") != entries.containsKey("fires")) {
            String lacking = entries.containsKey("rule") ? "fires" : "rule";
            throw new Faulty(place, "this scenario has no " + lacking, "rule and fires go together.");
        }
        if (!entries.containsKey("rule") && !entries.containsKey("expect")) {
            throw new Faulty(place, "this scenario checks nothing", "Add rule and fires, or expect.");
        }
    }
}
