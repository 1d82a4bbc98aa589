package org.recoup.rulebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Certainty;

/** The form in which a {@link GuidanceCatalogue} is shipped. */
public final class GuidanceJson {
    private GuidanceJson() {}

    /** Writes a catalogue so that {@link #read} gives an equal one. The stream is left open. */
    public static void write(GuidanceCatalogue catalogue, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeArrayFieldStart("statements");
            for (Statement statement : catalogue.statements().values()) {
                write(statement, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sources");
            for (PublishedSource source : catalogue.sources().values()) {
                write(source, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Statement statement, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statement.id());
        json.writeStringField("article", statement.article());
        json.writeStringField("topic", statement.topic());
        json.writeStringField("paraphrase", statement.paraphrase());
        json.writeStringField("certainty", statement.certainty().code());
        json.writeStringField("modelled", statement.modelled().code());
        if (statement.because() != null) {
            json.writeStringField("because", statement.because());
        }
        write("sources", statement.sources(), json);
        write("unsupported", statement.unsupported(), json);
        json.writeBooleanField("ownChoice", statement.ownChoice());
        json.writeEndObject();
    }

    private static void write(PublishedSource source, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id());
        json.writeStringField("title", source.title());
        if (source.link() != null) {
            json.writeStringField("link", source.link());
        }
        write("also", source.also(), json);
        json.writeStringField("mark", source.mark().name());
        json.writeEndObject();
    }

    private static void write(String field, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /**
     * Reads a catalogue.
     *
     * @throws IOException if the stream does not hold one
     */
    public static GuidanceCatalogue read(InputStream in) throws IOException {
        JsonNode root = new ObjectMapper().readTree(in);
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (JsonNode node : root.path("statements")) {
            Statement statement = statement(node);
            statements.put(statement.id(), statement);
        }
        Map<String, PublishedSource> sources = new LinkedHashMap<>();
        for (JsonNode node : root.path("sources")) {
            PublishedSource source = source(node);
            sources.put(source.id(), source);
        }
        return new GuidanceCatalogue(statements, sources);
    }

    private static Statement statement(JsonNode node) {
        return new Statement(
                node.path("id").asText(),
                node.path("article").asText(),
                node.path("topic").asText(),
                node.path("paraphrase").asText(),
                Certainty.of(node.path("certainty").asText()),
                Modelled.of(node.path("modelled").asText()),
                textOrNull(node, "because"),
                texts(node.path("sources")),
                texts(node.path("unsupported")),
                node.path("ownChoice").asBoolean());
    }

    private static PublishedSource source(JsonNode node) {
        return new PublishedSource(
                node.path("id").asText(),
                node.path("title").asText(),
                textOrNull(node, "link"),
                texts(node.path("also")),
                PublishedSource.Mark.valueOf(node.path("mark").asText()));
    }

    private static @Nullable String textOrNull(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null ? null : value.asText();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>(array.size());
        array.forEach(each -> texts.add(each.asText()));
        return List.copyOf(texts);
    }
}
