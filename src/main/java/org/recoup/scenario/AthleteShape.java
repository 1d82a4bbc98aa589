package org.recoup.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;

/**
 * Which fields an athlete file has, taken from the shipped schema so that a new field of the contract can be set in a
 * scenario at once. What values a field may have is left to the reader.
 *
 * @param kind what stands there
 * @param fields of an object, by name; else empty
 * @param element of a list; else null
 */
record AthleteShape(
        Kind kind,
        Map<String, AthleteShape> fields,
        @Nullable AthleteShape element) {

    enum Kind {
        OBJECT,
        LIST,
        DATE,
        DATE_TIME,
        VALUE
    }

    private static final AthleteShape ROOT = read();

    static AthleteShape root() {
        return ROOT;
    }

    /** The field that dates the elements of this list: start or date; null: they have no date. */
    @Nullable
    String dateField() {
        if (element == null) {
            return null;
        }
        if (element.fields.containsKey("start")) {
            return "start";
        }
        return element.fields.containsKey("date") ? "date" : null;
    }

    private static AthleteShape read() {
        try (InputStream schema = AthleteFile.class.getResourceAsStream("/org/recoup/athlete.schema.json")) {
            JsonNode root = new ObjectMapper().readTree(Objects.requireNonNull(schema, "athlete.schema.json"));
            return shape(root, root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AthleteShape shape(JsonNode root, JsonNode schema) {
        String ref = schema.path("$ref").asText();
        if (!ref.isEmpty()) {
            return named(ref, shape(root, root.at(ref.substring(1))));
        }
        Map<String, AthleteShape> fields = new LinkedHashMap<>();
        schema.path("properties")
                .properties()
                .forEach(field -> fields.put(field.getKey(), shape(root, field.getValue())));
        if (!fields.isEmpty()) {
            return new AthleteShape(Kind.OBJECT, fields, null);
        }
        return schema.has("items")
                ? new AthleteShape(Kind.LIST, Map.of(), shape(root, schema.get("items")))
                : new AthleteShape(Kind.VALUE, Map.of(), null);
    }

    private static AthleteShape named(String ref, AthleteShape shape) {
        return switch (ref) {
            case "#/$defs/date" -> new AthleteShape(Kind.DATE, Map.of(), null);
            case "#/$defs/dateTime" -> new AthleteShape(Kind.DATE_TIME, Map.of(), null);
            default -> shape;
        };
    }
}
