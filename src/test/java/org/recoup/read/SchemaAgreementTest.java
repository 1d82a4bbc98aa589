package org.recoup.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.recoup.testing.AthleteGenerator;

/** The reader and the shipped schema say the same of the same files, with a library that knows only the schema. */
class SchemaAgreementTest {

    private static final int FILES = 2_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(contract());
    private final AthleteReader reader =
            new AthleteReader(new ReadLimits(10_000_000, 16, 10_000, 20_000, 10_000), null);

    @Test
    void everyFieldOfTheReaderIsThatOfTheSchema() throws IOException {
        JsonNode root = MAPPER.readTree(contract());
        assertThat(described(Shapes.FILE)).isEqualTo(described(root, root));
    }

    @Test
    void goodFilesAreGoodToBoth() {
        AthleteGenerator athletes = new AthleteGenerator(11);
        for (int number = 0; number < 300; number++) {
            String text = athletes.json(number);
            assertThat(schemaFaults(text)).isEmpty();
            assertThat(reader.read("x", text)).isInstanceOf(Reading.Read.class);
        }
    }

    @Test
    void filesWithSomethingWrongAreWrongToBothInTheSamePlaces() throws IOException {
        int refused = 0;
        for (int number = 0; number < FILES; number++) {
            String text = new Vandal(number).spoilt();
            Set<String> expected = schemaFaults(text);
            Set<String> actual = readerFaults(text);
            assertThat(actual).as("file %d", number).isEqualTo(expected);
            refused += expected.isEmpty() ? 0 : 1;
        }
        assertThat(refused).isBetween(FILES / 2, FILES * 19 / 20);
    }

    private Set<String> schemaFaults(String text) {
        List<Error> errors = schema.validate(
                text,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        Set<String> places = new TreeSet<>();
        Set<String> repeated = new TreeSet<>();
        for (Error error : errors) {
            boolean repeats = error.getKeyword().equals("uniqueItems");
            (repeats ? repeated : places).add(error.getInstanceLocation().toString());
        }
        // Words that are wrong twice are wrong, and the reader leaves it at that.
        repeated.removeIf(list -> places.stream().anyMatch(place -> place.startsWith(list + "/")));
        places.addAll(repeated);
        return places;
    }

    /** Places as a schema gives them: of the object where a field is missing or unknown. */
    private Set<String> readerFaults(String text) {
        Set<String> places = new TreeSet<>();
        if (reader.read("x", text) instanceof Reading.Refused refused) {
            for (Fault fault : refused.faults()) {
                if (!isBeyondSchema(fault)) {
                    boolean ofParent = Set.of(
                                    Fault.Kind.MISSING_FIELD, Fault.Kind.UNKNOWN_FIELD, Fault.Kind.DUPLICATE_WORD)
                            .contains(fault.kind());
                    int end = ofParent
                            ? fault.pointer().lastIndexOf('/')
                            : fault.pointer().length();
                    places.add(fault.pointer().substring(0, end));
                }
            }
        }
        return places;
    }

    /** What the reader says of a file that a schema cannot say. */
    private static boolean isBeyondSchema(Fault fault) {
        return switch (fault.kind()) {
            case DUPLICATE_DAY, OVERLAP, REVERSED -> true;
            case MISSING_FIELD -> fault.pointer().equals("/asOf");
            case OUT_OF_RANGE ->
                fault.expected().startsWith("a date that makes the athlete")
                        // No int holds it.
                        || fault.expected().equals("a whole number from 0")
                                && fault.value().startsWith("1");
            case BAD_FORMAT ->
                fault.expected().startsWith("a time") && fault.value().matches("\"\\d\\d:\\d\\d\"")
                        || fault.expected().startsWith("a local date and time")
                                && fault.value().matches("\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?\"")
                        || fault.expected().startsWith("a date")
                                && fault.value().equals("\"1020-05-20\"");
            default -> false;
        };
    }

    private static String described(Shape shape) {
        StringBuilder text = new StringBuilder();
        for (Field field : shape.fields()) {
            text.append(field.name()).append(field.required() ? "! " : " ");
            switch (field.kind()) {
                case NUMBER, INTEGER ->
                    text.append(field.kind() == Field.Kind.NUMBER ? "number " : "integer ")
                            .append(field.aboveMin() ? "above " : "from ")
                            .append(field.min())
                            .append(field.max() >= Integer.MAX_VALUE ? "" : " to " + field.max());
                case TEXT ->
                    text.append(
                            field.max() == Double.MAX_VALUE ? "string" : "string " + field.min() + " " + field.max());
                case WORD -> text.append(field.words().all());
                case WORDS -> text.append("list ").append(field.words().all());
                case UNIQUE_WORDS -> text.append("set ").append(field.words().all());
                case OBJECT ->
                    text.append("{\n").append(described(field.shape())).append('}');
                case OBJECTS ->
                    text.append("list {\n").append(described(field.shape())).append('}');
                default -> text.append(field.kind());
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String described(JsonNode root, JsonNode object) {
        assertThat(object.get("additionalProperties").asBoolean(true)).isFalse();
        StringBuilder text = new StringBuilder();
        for (Iterator<Map.Entry<String, JsonNode>> i = object.get("properties").fields(); i.hasNext(); ) {
            Map.Entry<String, JsonNode> property = i.next();
            boolean required = object.path("required").toString().contains('"' + property.getKey() + '"');
            text.append(property.getKey()).append(required ? "! " : " ");
            text.append(type(root, property.getValue())).append('\n');
        }
        return text.toString();
    }

    private static String type(JsonNode root, JsonNode type) {
        if (type.has("$ref")) {
            String name = type.get("$ref").asText().substring("#/$defs/".length());
            return switch (name) {
                case "date" -> "DATE";
                case "time" -> "TIME";
                case "dateTime" -> "MOMENT";
                default -> type(root, root.get("$defs").get(name));
            };
        }
        if (type.has("enum")) {
            List<String> words = new ArrayList<>();
            type.get("enum").forEach(word -> words.add(word.asText()));
            return words.toString();
        }
        if (type.has("const")) {
            return "VERSION";
        }
        return switch (type.get("type").asText()) {
            case "object" -> "{\n" + described(root, type) + "}";
            case "array" -> (type.path("uniqueItems").asBoolean() ? "set " : "list ") + type(root, type.get("items"));
            case "boolean" -> "FLAG";
            case "string" ->
                type.has("maxLength")
                        ? "string " + type.get("minLength").asDouble() + " "
                                + type.get("maxLength").asDouble()
                        : "string";
            default ->
                type.get("type").asText() + " "
                        + (type.has("exclusiveMinimum")
                                ? "above " + type.get("exclusiveMinimum").asDouble()
                                : "from " + type.get("minimum").asDouble())
                        + (type.has("maximum") ? " to " + type.get("maximum").asDouble() : "");
        };
    }

    /** Takes a good file and does one to three things to it that people and programs do. */
    private static final class Vandal {

        private static final String[] TEXTS = {
            "",
            "7",
            "easy",
            "nap",
            "low",
            "vegan",
            "taper",
            "2026-05-20",
            "2026-02-30",
            "1020-05-20",
            "2026-5-20",
            "2026-05-20T18:00",
            "2026-05-20T18:00:59",
            "2026-05-20T25:00",
            "2026-05-20 18:00",
            "2026-05-20T18:00Z",
            "06:30",
            "24:00",
            "6:30",
            "06:30:00",
            "x".repeat(201)
        };
        private static final double[] NUMBERS = {
            -91, -90, -51, -50, -16, -15, -0.5, 0, 0.5, 1, 5, 5.5, 7, 8, 9, 10, 10.5, 11, 15, 15.5, 20, 24, 25, 30, 40,
            60, 61, 100, 110, 111, 150, 240, 241, 250, 250.5, 400, 500, 501, 1440, 1441, 2880, 2881, 1e6, 1e12
        };

        private final Random random;
        private final JsonNode file;
        private final List<ContainerNode<?>> containers = new ArrayList<>();

        Vandal(int number) throws IOException {
            random = new Random(number * 7_919L);
            random.nextLong();
            file = MAPPER.readTree(new AthleteGenerator(5).json(number));
            // The schema library takes its time, and what is in one day is in all.
            for (String list : List.of("sessions", "days")) {
                ArrayNode entries = (ArrayNode) file.get(list);
                while (entries.size() > 6) {
                    entries.remove(0);
                }
            }
        }

        String spoilt() {
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                containers.clear();
                collect(file);
                spoil(containers.get(random.nextInt(containers.size())));
            }
            return file.toString();
        }

        private void collect(JsonNode node) {
            if (node instanceof ContainerNode<?> container) {
                containers.add(container);
            }
            node.forEach(this::collect);
        }

        private void spoil(ContainerNode<?> container) {
            if (container instanceof ObjectNode object) {
                spoil(object);
            } else {
                spoil((ArrayNode) container);
            }
        }

        private void spoil(ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty() || random.nextInt(12) == 0) {
                object.set(random.nextBoolean() ? "extra" : "date", odd());
                return;
            }
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(5)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "s", object.remove(name));
                default -> object.set(name, odd(object.get(name)));
            }
        }

        private void spoil(ArrayNode list) {
            if (list.isEmpty() || random.nextInt(5) == 0) {
                list.add(odd());
                return;
            }
            int place = random.nextInt(list.size());
            switch (random.nextInt(4)) {
                case 0 -> list.add(list.get(place).deepCopy());
                case 1 -> list.remove(place);
                default -> list.set(place, odd(list.get(place)));
            }
        }

        /** Mostly of the same type, where the edges are. */
        private JsonNode odd(JsonNode instead) {
            if (instead.isNumber() && random.nextInt(4) > 0) {
                return number();
            }
            return instead.isTextual() && random.nextInt(4) > 0 ? NODES.textNode(text()) : odd();
        }

        private JsonNode odd() {
            return switch (random.nextInt(8)) {
                case 0 -> NODES.nullNode();
                case 1 -> NODES.booleanNode(random.nextBoolean());
                case 2 -> NODES.arrayNode();
                case 3 -> NODES.objectNode();
                case 4 -> NODES.arrayNode().add(text());
                case 5 -> NODES.textNode(text());
                default -> number();
            };
        }

        private String text() {
            return TEXTS[random.nextInt(TEXTS.length)];
        }

        private JsonNode number() {
            double number = NUMBERS[random.nextInt(NUMBERS.length)];
            boolean whole = number == Math.rint(number) && random.nextBoolean();
            return whole ? NODES.numberNode((long) number) : NODES.numberNode(number);
        }
    }

    private static InputStream contract() {
        return Objects.requireNonNull(AthleteReader.class.getResourceAsStream("/org/recoup/athlete.schema.json"));
    }
}
