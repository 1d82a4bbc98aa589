package org.recoup.author.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoup.facts.FactField;
import org.recoup.facts.Known;

/** The words that a text of a fact can be: those of the athlete file's schema, else those its meaning lists. */
public final class ContractWords {
    private static final Pattern LISTED = Pattern.compile(": ([a-z-]+(?:, [a-z-]+)* or [a-z-]+)$");
    private static final JsonNode SCHEMA = schema();

    private ContractWords() {}

    /** Empty: any text. */
    public static Set<String> of(FactField field) {
        Known known = field.known();
        Kind kind = Kind.of(field.type());
        if (known == null || (kind != Kind.TEXT && kind != Kind.SET)) {
            return Set.of();
        }
        Set<String> words = new LinkedHashSet<>();
        for (String path : known.from().split(",")) {
            JsonNode node = at(path.strip());
            node = node.has("items") ? resolved(node.get("items")) : node;
            node.path("enum").forEach(word -> words.add(word.asText()));
        }
        Matcher listed = LISTED.matcher(field.meaning());
        if (words.isEmpty() && listed.find()) {
            words.addAll(Set.of(listed.group(1).split(", | or ")));
        }
        return words;
    }

    private static JsonNode at(String path) {
        JsonNode node = SCHEMA;
        for (String part : path.split("\\.")) {
            node = resolved(node.path("properties").path(part.replace("[]", "")));
            if (part.endsWith("[]")) {
                node = resolved(node.path("items"));
            }
        }
        return node;
    }

    private static JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asText("");
        return ref.startsWith("#/") ? resolved(SCHEMA.at(ref.substring(1))) : node;
    }

    private static JsonNode schema() {
        try (InputStream schema = Known.class.getResourceAsStream("/org/recoup/athlete.schema.json")) {
            return new ObjectMapper().readTree(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
