package org.recoup.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.scenario.AthletePath.Append;
import org.recoup.scenario.AthletePath.AtDays;
import org.recoup.scenario.AthletePath.AtIndex;
import org.recoup.scenario.AthletePath.Field;
import org.recoup.scenario.AthletePath.Step;
import org.recoup.scenario.Change.Value;

/** Changes one athlete file, and remembers which line of a scenario wrote which field. */
final class AthleteEdit {
    private final ObjectNode root;
    private final Map<JsonNode, Map<String, Place>> places = new IdentityHashMap<>();

    AthleteEdit(ObjectNode root) {
        this.root = root;
    }

    ObjectNode root() {
        return root;
    }

    /**
     * Makes one change.
     *
     * @throws Faulty if an element it names is not there, or there is nothing to remove
     */
    void apply(Change change) {
        if (change instanceof Change.Put put) {
            put(root, put.path(), 0, put);
        } else if (!remove(root, change, 0)) {
            String path = ((Change.Remove) change).path().text();
            throw new Faulty(
                    change.place(), "there is no " + path + " to remove", "It is unknown already: leave it out.");
        }
    }

    /** The line that wrote the field at a JSON Pointer, or the object it is in; null: none of the changes did. */
    @Nullable
    Place placeOf(String pointer) {
        Place found = null;
        JsonNode node = root;
        for (String segment :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            Place here = places.getOrDefault(node, Map.of()).get(segment);
            found = here == null ? found : here;
            node = node.isArray() && segment.matches("\\d{1,9}")
                    ? node.path(Integer.parseInt(segment))
                    : node.path(segment);
        }
        return found;
    }

    private void put(ContainerNode<?> container, AthletePath path, int at, Change.Put put) {
        Step step = path.steps().get(at);
        boolean last = at + 1 == path.steps().size();
        if (step instanceof Field field) {
            ObjectNode object = (ObjectNode) container;
            if (last) {
                merge(object, field.name(), put.value());
            } else {
                put(
                        child(object, field.name(), path.steps().get(at + 1) instanceof Field, put.place()),
                        path,
                        at + 1,
                        put);
            }
            return;
        }
        ArrayNode list = (ArrayNode) container;
        for (int index : chosen(list, step, put)) {
            if (!last) {
                put((ContainerNode<?>) list.get(index), path, at + 1, put);
            } else if (put.value() instanceof Value.Fields fields) {
                ObjectNode element = (ObjectNode) list.get(index);
                fields.byName().forEach((name, value) -> merge(element, name, value));
                places.computeIfAbsent(list, any -> new HashMap<>()).put(Integer.toString(index), put.place());
            } else {
                list.set(index, ((Value.Leaf) put.value()).json().deepCopy());
                places.computeIfAbsent(list, any -> new HashMap<>()).put(Integer.toString(index), put.place());
            }
        }
    }

    private void merge(ObjectNode object, String name, Value value) {
        places.computeIfAbsent(object, any -> new HashMap<>()).put(name, value.place());
        if (value instanceof Value.Leaf leaf) {
            object.set(name, leaf.json().deepCopy());
        } else if (value instanceof Value.Fields fields) {
            ContainerNode<?> inner = child(object, name, true, value.place());
            fields.byName().forEach((key, field) -> merge((ObjectNode) inner, key, field));
        }
    }

    private static ContainerNode<?> child(ObjectNode object, String name, boolean wantsObject, Place place) {
        JsonNode child = object.get(name);
        if (child == null) {
            return wantsObject ? object.putObject(name) : object.putArray(name);
        }
        if (wantsObject ? child.isObject() : child.isArray()) {
            return (ContainerNode<?>) child;
        }
        throw new Faulty(place, name + " was set to one value before", "Set its fields in one place.");
    }

    private List<Integer> chosen(ArrayNode list, Step step, Change.Put put) {
        if (step instanceof Append) {
            append(
                    list,
                    put.value() instanceof Value.Fields
                            || !(put.path().steps().get(put.path().steps().size() - 1) instanceof Append));
            return List.of(list.size() - 1);
        }
        if (step instanceof AtIndex at) {
            if (at.index() >= list.size()) {
                throw new Faulty(
                        put.place(),
                        put.path().text() + ": there are only " + list.size() + " elements",
                        "Use [+] for a new one; the first is [0].");
            }
            return List.of(at.index());
        }
        return dated(list, (AtDays) step, put);
    }

    private static void append(ArrayNode list, boolean object) {
        if (object) {
            list.addObject();
        } else {
            list.addNull();
        }
    }

    private static List<Integer> dated(ArrayNode list, AtDays days, Change.Put put) {
        List<Integer> indexes = new ArrayList<>();
        boolean createsWithoutTime = days.dateField().equals("date");
        for (LocalDate day : days.days().days()) {
            List<Integer> found = indexes(list, day, days);
            if (found.isEmpty() && (createsWithoutTime || days.days().time() != null)) {
                create(list.addObject(), day, days);
                found = List.of(list.size() - 1);
            }
            indexes.addAll(found);
        }
        if (indexes.isEmpty()) {
            throw new Faulty(
                    put.place(),
                    "there is no session on " + days.text(),
                    "To add one, say when: [" + days.text() + "T07:00].");
        }
        return indexes;
    }

    private static void create(ObjectNode element, LocalDate day, AtDays days) {
        LocalTime time = days.days().time();
        if (days.dateField().equals("start")) {
            element.put("start", day + "T" + time);
            return;
        }
        element.put("date", day.toString());
        if (time != null) {
            element.put("time", time.toString());
        }
    }

    private static List<Integer> indexes(ArrayNode list, LocalDate day, AtDays days) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (isOf(list.get(i), day, days)) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean isOf(JsonNode element, LocalDate day, AtDays days) {
        String date = element.path(days.dateField()).asText();
        LocalTime time = days.days().time();
        if (!date.startsWith(day.toString())) {
            return false;
        }
        String stated = days.dateField().equals("start")
                ? date.substring(Math.min(11, date.length()))
                : element.path("time").asText();
        return time == null || stated.startsWith(time.toString());
    }

    private boolean remove(JsonNode container, Change change, int at) {
        AthletePath path = ((Change.Remove) change).path();
        Step step = path.steps().get(at);
        boolean last = at + 1 == path.steps().size();
        if (step instanceof Field field) {
            JsonNode child = container.get(field.name());
            if (child == null) {
                return false;
            }
            return last ? ((ObjectNode) container).remove(field.name()) != null : remove(child, change, at + 1);
        }
        ArrayNode list = (ArrayNode) container;
        boolean removed = false;
        for (int index : indexesToRemove(list, step)) {
            if (last) {
                list.remove(index);
                removed = true;
            } else {
                removed |= remove(list.get(index), change, at + 1);
            }
        }
        return removed;
    }

    /** From the last to the first, so that taking one out does not move the others. */
    private static List<Integer> indexesToRemove(ArrayNode list, Step step) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = list.size() - 1; i >= 0; i--) {
            JsonNode element = list.get(i);
            int index = i;
            boolean chosen = step instanceof AtDays days
                    ? days.days().days().stream().anyMatch(day -> isOf(element, day, days))
                    : step.equals(new AtIndex(index));
            if (chosen) {
                indexes.add(index);
            }
        }
        return indexes;
    }
}
