package org.recoup.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.recoup.scenario.AthleteShape.Kind;
import org.recoup.scenario.Change.Value;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns the values of a scenario into those of an athlete file: date words become dates where a date is wanted. */
final class ValueReader {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Yaml yaml;
    private final DateWords words;

    ValueReader(Yaml yaml, DateWords words) {
        this.yaml = yaml;
        this.words = words;
    }

    Value value(Node node, AthleteShape shape) {
        if (!(node instanceof MappingNode mapping)) {
            return new Value.Leaf(yaml.place(node), json(node, shape));
        }
        requireObject(node, shape);
        Map<String, Value> fields = new LinkedHashMap<>();
        yaml.entries(mapping)
                .forEach((name, entry) ->
                        fields.put(name, value(entry.value(), fieldShape(name, entry.place(), shape))));
        return new Value.Fields(yaml.place(node), fields);
    }

    private JsonNode json(Node node, AthleteShape shape) {
        if (node instanceof SequenceNode sequence) {
            return list(sequence, shape);
        }
        if (node instanceof MappingNode mapping) {
            requireObject(node, shape);
            ObjectNode object = JSON.objectNode();
            yaml.entries(mapping)
                    .forEach((name, entry) ->
                            object.set(name, json(entry.value(), fieldShape(name, entry.place(), shape))));
            return object;
        }
        return scalar((ScalarNode) node, shape);
    }

    private ArrayNode list(SequenceNode sequence, AthleteShape shape) {
        if (shape.kind() != Kind.LIST) {
            throw new Faulty(
                    yaml.place(sequence), "a list stands where one value is wanted", "Leave out the brackets.");
        }
        ArrayNode list = JSON.arrayNode();
        AthleteShape element = Objects.requireNonNull(shape.element());
        sequence.getValue().forEach(node -> list.add(json(node, element)));
        return list;
    }

    private void requireObject(Node node, AthleteShape shape) {
        if (shape.kind() != Kind.OBJECT) {
            String wanted = shape.kind() == Kind.LIST ? "a list" : "a value";
            throw new Faulty(yaml.place(node), "fields stand where " + wanted + " is wanted", "");
        }
    }

    private static AthleteShape fieldShape(String name, Place place, AthleteShape shape) {
        AthleteShape field = shape.fields().get(name);
        if (field == null) {
            throw new Faulty(
                    place,
                    "the athlete file has no field " + name + " here",
                    WayOut.of(name, shape.fields().keySet()));
        }
        return field;
    }

    private JsonNode scalar(ScalarNode node, AthleteShape shape) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (shape.kind() == Kind.OBJECT || shape.kind() == Kind.LIST) {
            boolean list = shape.kind() == Kind.LIST;
            throw new Faulty(
                    yaml.place(node),
                    "one value stands where " + (list ? "a list is wanted: " : "fields are wanted: ") + text,
                    list ? "Write [" + text + "]." : "Write {field: value}.");
        }
        if (tag.equals(Tag.NULL)) {
            throw new Faulty(yaml.place(node), "a value is missing", "To make it unknown, list its path under remove.");
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(node, text);
        }
        return JSON.textNode(DateWords.isWord(text) ? dated(text, shape, node) : text);
    }

    private JsonNode number(ScalarNode node, String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.scale() <= 0 && number.precision() < 10) {
                return JSON.numberNode(number.intValueExact());
            }
            return JSON.numberNode(number.doubleValue());
        } catch (NumberFormatException e) {
            throw new Faulty(yaml.place(node), text + " is no number", "");
        }
    }

    private String dated(String text, AthleteShape shape, Node node) {
        try {
            return switch (shape.kind()) {
                case DATE -> words.date(text).toString();
                case DATE_TIME -> words.dateTime(text).toString();
                default -> text;
            };
        } catch (IllegalArgumentException e) {
            throw new Faulty(yaml.place(node), String.valueOf(e.getMessage()), "");
        }
    }
}
