package org.recoup.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoup.read.AthleteReader;

/**
 * Reads the scenarios of one folder again and again while somebody edits it: files that did not change are not read a
 * second time, as long as no base did. Not for several threads.
 */
public final class KeptScenarios {
    private static final String ENDING = ".scenarios.yaml";

    private final Path root;
    private final AthleteReader reader = new AthleteReader();
    private final Map<String, Read> files = new HashMap<>();
    private SortedMap<String, String> baseTexts = new TreeMap<>();
    private ScenarioSet baseFaults = new ScenarioSet(List.of(), List.of());
    private Bases bases;

    /** What one file holds. */
    private record Read(String text, ScenarioSet set) {}

    /** @param root the folder of rules */
    public KeptScenarios(Path root) {
        this.root = root;
        this.bases = bases(new ArrayList<>());
    }

    /**
     * The scenarios of the folder.
     *
     * @param texts text of each file of the folder by its path below it, with {@code /} between the parts
     */
    public ScenarioSet read(SortedMap<String, String> texts) {
        readBases(texts);
        files.keySet().retainAll(texts.keySet());
        List<Scenario> scenarios = new ArrayList<>();
        List<ScenarioFault> faults = new ArrayList<>(baseFaults.faults());
        texts.forEach((name, text) -> {
            if (name.endsWith(ENDING)) {
                Read read = files.get(name);
                if (read == null || !read.text().equals(text)) {
                    read = read(name, text);
                    files.put(name, read);
                }
                scenarios.addAll(read.set().scenarios());
                faults.addAll(read.set().faults());
            }
        });
        return new ScenarioSet(List.copyOf(scenarios), List.copyOf(faults));
    }

    private void readBases(SortedMap<String, String> texts) {
        SortedMap<String, String> now = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith("bases/")) {
                now.put(name, text);
            }
        });
        if (now.equals(baseTexts)) {
            return;
        }
        baseTexts = now;
        files.clear();
        List<ScenarioFault> faults = new ArrayList<>();
        bases = bases(faults);
        now.forEach((name, text) -> {
            String file = name.substring(name.lastIndexOf('/') + 1);
            bases.add(root.resolve(name).toString(), file.replace(".yaml", ""), text);
        });
        bases.load();
        baseFaults = new ScenarioSet(List.of(), List.copyOf(faults));
    }

    private Bases bases(List<ScenarioFault> faults) {
        return new Bases(athlete -> reader.read("the athlete", athlete.toString()), faults::add);
    }

    private Read read(String name, String text) {
        Path file = root.resolve(name);
        Path folder = file.toAbsolutePath().getParent();
        String topic = folder == null ? "" : folder.getFileName().toString();
        List<ScenarioFault> faults = new ArrayList<>();
        List<Scenario> scenarios = new ScenarioReader(file.toString(), topic, bases, faults::add).read(text);
        return new Read(text, new ScenarioSet(List.copyOf(scenarios), List.copyOf(faults)));
    }
}
