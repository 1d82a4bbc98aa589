package org.recoup.author.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.AthleteReader;
import org.recoup.read.Reading;
import org.recoup.testing.AthleteJson;

/**
 * What of one athlete has to become as it is of another so that something comes true, and nothing more: the other way of
 * saying what a near miss is about, which looks at the athlete and at no rule.
 */
final class SmallestChange {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What tells that two elements of a list are about the same. */
    private static final List<String> KEYS = List.of("start", "date", "what", "sign");

    private final AthleteReader reader = new AthleteReader();
    private final ObjectNode from;

    SmallestChange(AthleteFile from) {
        this.from = tree(from);
    }

    /** An athlete, also as the tree that edits are made on. */
    record Story(AthleteFile athlete, ObjectNode tree) {
        static Story of(AthleteFile athlete) {
            return new Story(athlete, SmallestChange.tree(athlete));
        }
    }

    /**
     * One edit.
     *
     * @param steps names and indexes from the root
     * @param value what is put there, or added at the end of the list there; null: it is taken out
     * @param added it is added
     */
    record Edit(List<Object> steps, @Nullable JsonNode value, boolean added) {
        @Override
        public String toString() {
            return steps + (value == null ? " gone" : (added ? " += " : " = ") + value);
        }
    }

    /**
     * An athlete after some edits.
     *
     * @param edits none of them could be left out
     */
    record Changed(List<Edit> edits, AthleteFile athlete) {}

    /**
     * Everything that is other in {@code to} and does not matter is left as it was.
     *
     * @param wanted what has to come true; it is of {@code to}, and is not as it is
     */
    Changed to(Story to, Predicate<AthleteFile> wanted) {
        List<Edit> edits = edits(to);
        return leftOut(edits, 0, edits.size(), new Changed(edits, to.athlete()), wanted);
    }

    /** All that is other. */
    List<Edit> edits(Story to) {
        List<Edit> edits = new ArrayList<>();
        differ(from, to.tree(), List.of(), edits);
        return edits;
    }

    /** Leaves out what can be of some edits: all of them, or else of each half. */
    private Changed leftOut(List<Edit> all, int first, int end, Changed soFar, Predicate<AthleteFile> wanted) {
        if (first == end) {
            return soFar;
        }
        List<Edit> fewer = new ArrayList<>(soFar.edits());
        fewer.removeAll(all.subList(first, end));
        AthleteFile tried = fewer.isEmpty() ? null : with(fewer);
        if (tried != null && wanted.test(tried)) {
            return new Changed(fewer, tried);
        }
        if (end - first == 1) {
            return soFar;
        }
        int middle = (first + end) / 2;
        return leftOut(all, first, middle, leftOut(all, middle, end, soFar, wanted), wanted);
    }

    /** Each planned session that alone can be left out so that something comes true. */
    List<Changed> withoutOnePlanned(Predicate<AthleteFile> wanted) {
        List<Changed> found = new ArrayList<>();
        for (int i = 0; i < from.at("/plan/sessions").size(); i++) {
            List<Edit> edits = List.of(new Edit(List.of("plan", "sessions", i), null, false));
            AthleteFile tried = with(edits);
            if (tried != null && wanted.test(tried)) {
                found.add(new Changed(edits, tried));
            }
        }
        return found;
    }

    private static ObjectNode tree(AthleteFile athlete) {
        try {
            return (ObjectNode) JSON.readTree(AthleteJson.line(athlete));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void differ(JsonNode from, JsonNode to, List<Object> at, List<Edit> edits) {
        if (from.equals(to)) {
            return;
        }
        if (from instanceof ObjectNode && to instanceof ObjectNode) {
            for (Iterator<String> names = from.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (to.has(name)) {
                    differ(from.get(name), to.get(name), step(at, name), edits);
                } else {
                    edits.add(new Edit(step(at, name), null, false));
                }
            }
            for (Iterator<String> names = to.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (!from.has(name)) {
                    edits.add(new Edit(step(at, name), to.get(name), false));
                }
            }
        } else if (from instanceof ArrayNode before && to instanceof ArrayNode after) {
            elements(before, after, at, edits);
        } else {
            edits.add(new Edit(at, to, false));
        }
    }

    private static void elements(ArrayNode from, ArrayNode to, List<Object> at, List<Edit> edits) {
        List<JsonNode> open = new ArrayList<>();
        to.forEach(open::add);
        List<Integer> lonely = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            JsonNode same = same(from.get(i), open);
            if (same == null) {
                lonely.add(i);
            } else {
                open.remove(same);
                differ(from.get(i), same, step(at, i), edits);
            }
        }
        for (int i : lonely) {
            if (!open.isEmpty() && from.get(i).isObject()) {
                differ(from.get(i), open.remove(0), step(at, i), edits);
            } else {
                edits.add(new Edit(step(at, i), null, false));
            }
        }
        open.forEach(each -> edits.add(new Edit(at, each, true)));
    }

    private static @Nullable JsonNode same(JsonNode one, List<JsonNode> others) {
        for (JsonNode each : others) {
            if (each.equals(one)) {
                return each;
            }
        }
        for (String key : KEYS) {
            for (JsonNode each : others) {
                if (one.has(key) && one.get(key).equals(each.get(key))) {
                    return each;
                }
            }
        }
        return null;
    }

    private static List<Object> step(List<Object> at, Object next) {
        List<Object> steps = new ArrayList<>(at);
        steps.add(next);
        return steps;
    }

    /** null: this is no athlete. */
    private @Nullable AthleteFile with(List<Edit> edits) {
        ObjectNode changed = from.deepCopy();
        edits.forEach(edit -> apply(edit, changed));
        clean(changed);
        Reading reading = reader.read("the athlete", changed.toString());
        return reading instanceof Reading.Refused ? null : reading.orThrow();
    }

    private static void apply(Edit edit, ObjectNode root) {
        JsonNode at = root;
        int last = edit.steps().size() - 1;
        for (Object step : edit.added() ? edit.steps() : edit.steps().subList(0, last)) {
            at = step instanceof Integer index ? at.get(index) : at.get((String) step);
        }
        if (edit.added()) {
            ((ArrayNode) at).add(edit.value());
        } else if (edit.steps().get(last) instanceof Integer index) {
            // The places of the others stay as they are until all is done.
            ((ArrayNode) at).set(index, edit.value());
        } else if (edit.value() == null) {
            ((ObjectNode) at).remove((String) edit.steps().get(last));
        } else {
            ((ObjectNode) at).set((String) edit.steps().get(last), edit.value());
        }
    }

    private static void clean(JsonNode node) {
        if (node instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (array.get(i).isNull()) {
                    array.remove(i);
                }
            }
        }
        if (node instanceof ContainerNode<?>) {
            node.forEach(SmallestChange::clean);
        }
    }
}
