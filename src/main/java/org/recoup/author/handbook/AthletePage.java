package org.recoup.author.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recoup.rulebook.Question;

/** What can stand in an athlete file, field by field: its form from the contract, its meaning as it is asked for. */
public final class AthletePage {
    static final String NAME = "athlete-file";

    private final JsonNode schema;
    private final Map<String, Question> questions;
    private final List<Block> blocks = new ArrayList<>();

    private AthletePage(Map<String, Question> questions) {
        this.questions = questions;
        try (InputStream contract = AthletePage.class.getResourceAsStream("/org/recoup/athlete.schema.json")) {
            schema = new ObjectMapper().readTree(Objects.requireNonNull(contract, "athlete.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The page as Markdown.
     *
     * @param questions of a rulebook, by field of the athlete file
     */
    public static String markdown(Map<String, Question> questions) {
        return Markdown.of(page(questions));
    }

    static Page page(Map<String, Question> questions) {
        String title = "The athlete file";
        AthletePage page = new AthletePage(questions);
        page.blocks.add(new Block.Heading(1, title, null));
        page.blocks.add(new Block.Paragraph(
                "An athlete file is JSON, one athlete each, or a line each in a file of many. Nothing but"
                        + " the fields marked as required has to be there. What is left out is unknown, which is never"
                        + " read as zero, no or normal: leave out what you do not know. Dates are written 2026-05-20,"
                        + " times 18:30, moments 2026-05-20T18:30, all local."));
        page.section("The file", page.schema, "");
        page.section("athlete", page.defined("athlete"), "athlete.");
        page.section("plan", page.defined("plan"), "plan.");
        page.section("plan.sessions[]", page.defined("plannedSession"), "plan.sessions[].");
        page.section("sessions[]", page.defined("session"), "sessions[].");
        page.section("sessions[].after", page.defined("after"), "sessions[].after.");
        page.section("days[]", page.defined("day"), "days[].");
        page.section("considering[]", page.defined("considering"), "considering[].");
        page.section("symptoms[]", page.defined("symptom"), "symptoms[].");
        return new Page(NAME, title, page.blocks);
    }

    private JsonNode defined(String name) {
        return schema.path("$defs").path(name);
    }

    private void section(String title, JsonNode object, String path) {
        blocks.add(new Block.Heading(2, title, title));
        List<String> required = new ArrayList<>();
        object.path("required").forEach(field -> required.add(field.textValue()));
        List<Block.Item> fields = new ArrayList<>();
        object.path("properties").properties().forEach(field -> {
            String name = field.getKey();
            fields.add(new Block.Item(
                    told(name, path + name, field.getValue()) + (required.contains(name) ? "; required" : ""), null));
        });
        blocks.add(new Block.Items(fields));
    }

    private String told(String name, String path, JsonNode field) {
        JsonNode form = resolved(field);
        List<String> parts = new ArrayList<>();
        parts.add(form(field));
        String description =
                field.path("description").asText(form.path("description").asText(""));
        if (!description.isEmpty()) {
            parts.add(description.replaceAll("\\.$", ""));
        }
        Question question = questions.get(form.path("type").asText().equals("array") ? path + "[]" : path);
        if (question == null) {
            question = questions.get(path);
        }
        if (question != null) {
            parts.add(question.ask());
        }
        return name + ": " + String.join("; ", parts);
    }

    private JsonNode resolved(JsonNode field) {
        String reference = field.path("$ref").asText("");
        return reference.isEmpty() ? field : defined(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private String form(JsonNode field) {
        JsonNode form = resolved(field);
        if (form.has("const")) {
            return form.path("const").asText();
        }
        if (form.has("enum")) {
            List<String> words = new ArrayList<>();
            form.path("enum").forEach(word -> words.add(word.asText()));
            return "one of " + String.join(", ", words);
        }
        return switch (form.path("type").asText()) {
            case "array" -> "list of " + each(form.path("items"));
            case "integer" -> "whole number" + range(form);
            case "number" -> "number" + range(form);
            case "boolean" -> "true or false";
            case "string" -> text(field);
            default -> "see below";
        };
    }

    private String each(JsonNode items) {
        JsonNode form = resolved(items);
        if (!form.path("type").asText().equals("object")) {
            return form(items).replace("one of ", "");
        }
        List<String> names = new ArrayList<>();
        form.path("properties").fieldNames().forEachRemaining(names::add);
        return names.size() > 3 ? "entries, see below" : "{" + String.join(", ", names) + "}";
    }

    private static String text(JsonNode field) {
        String reference = field.path("$ref").asText("");
        return switch (reference.substring(reference.lastIndexOf('/') + 1)) {
            case "date" -> "date";
            case "time" -> "time";
            case "dateTime" -> "moment";
            default -> "text";
        };
    }

    private static String range(JsonNode form) {
        if (form.has("exclusiveMinimum")) {
            String above = " above " + form.path("exclusiveMinimum").asText();
            return form.has("maximum")
                    ? above + ", up to " + form.path("maximum").asText()
                    : above;
        }
        if (form.has("minimum") && form.has("maximum")) {
            return " from " + form.path("minimum").asText() + " to "
                    + form.path("maximum").asText();
        }
        return form.has("minimum") ? " from " + form.path("minimum").asText() : "";
    }
}
