package org.recoup.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Changes to an athlete file as somebody types them: {@code plan.phase=taper}, {@code days[D].sleepHours=6}. */
public final class AthleteChanges {
    private AthleteChanges() {}

    /**
     * Makes the changes, in their order.
     *
     * @param athlete an athlete file; it is left as it is
     * @param day the day that D means, that of the advice
     * @param changes each a path, an equals sign and a value; nothing or null behind the equals sign makes it
     *     unknown
     * @return a changed copy, which may break the contract
     * @throws IllegalArgumentException if a change cannot be made; its message names the change and the way out
     */
    public static ObjectNode apply(ObjectNode athlete, LocalDate day, List<String> changes) {
        AthleteEdit edit = new AthleteEdit(athlete.deepCopy());
        for (String change : changes) {
            try {
                edit.apply(change(change, new DateWords(day)));
            } catch (Faulty e) {
                throw new IllegalArgumentException(
                        (change + ": " + e.fault().message() + ". " + e.fault().wayOut()).strip(), e);
            }
        }
        return edit.root();
    }

    private static Change change(String text, DateWords words) {
        Yaml yaml = new Yaml("--set");
        Place place = new Place("--set", 1, 1);
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new Faulty(place, "a path and a value are wanted", "Write one like plan.phase=taper.");
        }
        AthletePath path = new PathParser(words).parse(text.substring(0, equals).strip(), place);
        String value = text.substring(equals + 1).strip();
        if (value.isEmpty() || value.equals("null")) {
            return new Change.Remove(place, path);
        }
        Node node = yaml.document(value);
        if (node == null) {
            throw new Faulty(place, "a value is missing", "Put a text with a # in quotes.");
        }
        return new Change.Put(place, path, new ValueReader(yaml, words).value(node, path.shape()));
    }
}
