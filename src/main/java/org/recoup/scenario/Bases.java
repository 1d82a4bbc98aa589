package org.recoup.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.Fault;
import org.recoup.read.Reading;
import org.snakeyaml.engine.v2.nodes.Node;

/** The athletes that scenarios start from: a base is a list of paths with their values, perhaps over another base. */
final class Bases {
    private final Function<ObjectNode, Reading> reader;
    private final Consumer<ScenarioFault> faults;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, ObjectNode> loaded = new LinkedHashMap<>();

    Bases(Function<ObjectNode, Reading> reader, Consumer<ScenarioFault> faults) {
        this.reader = reader;
        this.faults = faults;
    }

    /**
     * A base as it was written.
     *
     * @param from name of another base; null: from nothing
     */
    private record Source(
            Place place, @Nullable String from, @Nullable Place fromPlace, List<Change> changes) {}

    void add(String file, String name, String text) {
        Yaml yaml = new Yaml(file);
        int[] faulty = {0};
        try {
            Node document = yaml.document(text);
            if (document == null) {
                throw new Faulty(new Place(file, 1, 1), "this base is empty", "Begin with athlete.id: " + name + ".");
            }
            ChangeReader changes = new ChangeReader(yaml, DateWords.OF_SCENARIOS, fault -> {
                faulty[0]++;
                faults.accept(fault);
            });
            Source source = source(yaml, document, changes);
            if (faulty[0] == 0) {
                sources.put(name, source);
            }
        } catch (Faulty e) {
            faults.accept(e.fault());
        }
    }

    private static Source source(Yaml yaml, Node document, ChangeReader reader) {
        List<Change> changes = new ArrayList<>();
        Map<String, Yaml.Entry> entries = yaml.entries(document);
        Yaml.Entry from = entries.remove("base");
        Yaml.Entry remove = entries.remove("remove");
        if (remove != null) {
            changes.addAll(reader.removals(remove.value()));
        }
        changes.addAll(reader.puts(entries));
        return new Source(
                yaml.place(document),
                from == null ? null : yaml.text(from.value()),
                from == null ? null : yaml.place(from.value()),
                changes);
    }

    /** Makes every base, and reports those that are no athlete file. */
    void load() {
        for (Map.Entry<String, Source> entry : sources.entrySet()) {
            try {
                AthleteEdit edit = made(entry.getKey(), new LinkedHashSet<>());
                if (bind(edit, entry.getValue().place(), faults) != null) {
                    loaded.put(entry.getKey(), edit.root());
                }
            } catch (Faulty e) {
                faults.accept(e.fault());
            }
        }
    }

    private AthleteEdit made(String name, Set<String> seen) {
        Source source = sources.get(name);
        if (source.from() == null) {
            return edited(JsonNodeFactory.instance.objectNode(), source.changes());
        }
        Place place = source.fromPlace() == null ? source.place() : source.fromPlace();
        seen.add(name);
        if (!sources.containsKey(source.from())) {
            throw unknown(source.from(), place);
        }
        if (seen.contains(source.from())) {
            throw new Faulty(place, "the base " + name + " is made from itself", "Begin with one that has no base.");
        }
        return edited(made(source.from(), seen).root(), source.changes());
    }

    private Faulty unknown(String name, Place place) {
        return new Faulty(place, "there is no base " + name, WayOut.of(name, sources.keySet()));
    }

    static AthleteEdit edited(ObjectNode athlete, List<Change> changes) {
        AthleteEdit edit = new AthleteEdit(athlete);
        changes.forEach(edit::apply);
        return edit;
    }

    /**
     * A copy of the athlete of a base.
     *
     * @throws Faulty if there is no such base or it did not load
     */
    ObjectNode athlete(String name, Place place) {
        ObjectNode athlete = loaded.get(name);
        if (athlete != null) {
            return athlete.deepCopy();
        }
        if (sources.containsKey(name)) {
            throw new Faulty(place, "the base " + name + " does not load", "Put right what is reported for it first.");
        }
        throw unknown(name, place);
    }

    /**
     * The athlete as the contract has it; what the contract forbids is told at the line that wrote it.
     *
     * @param place of the whole, for what no line wrote
     * @return null: the contract forbids it
     */
    @Nullable
    AthleteFile bind(AthleteEdit edit, Place place, Consumer<ScenarioFault> faults) {
        Reading reading = reader.apply(edit.root());
        if (reading instanceof Reading.Refused refused) {
            refused.faults().forEach(fault -> faults.accept(told(fault, edit, place)));
            return null;
        }
        return reading.orThrow();
    }

    private static ScenarioFault told(Fault fault, AthleteEdit edit, Place place) {
        Place found = edit.placeOf(fault.pointer());
        String sentence = fault.sentence().substring(fault.place().length() + ": ".length());
        return new ScenarioFault(
                found == null ? place : found,
                "no valid athlete: " + sentence,
                fault.hint() == null ? "" : fault.hint());
    }
}
