package org.recoup.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On whose word the rules stand: every statement of the guidance and the published sources behind them. No advice needs
 * it, so a start does not read it.
 *
 * @param statements by id, in the order of the file
 * @param sources by id, in the order of the file
 */
public record GuidanceCatalogue(Map<String, Statement> statements, Map<String, PublishedSource> sources) {
    /** Where the guidance that is shipped stands on the class path. */
    public static final String SHIPPED = "/org/recoup/shipped/guidance.json";

    /** Neither statements nor sources. */
    public static final GuidanceCatalogue EMPTY = new GuidanceCatalogue(Map.of(), Map.of());

    public GuidanceCatalogue {
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** The guidance of the rules that are shipped. */
    public static GuidanceCatalogue shipped() {
        try (InputStream in = GuidanceCatalogue.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the shipped guidance is missing from the class path: " + SHIPPED
                        + "\nMaybe the build stopped before its step compile-rules.");
            }
            return GuidanceJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statement of an id; null: there is none. */
    public @Nullable Statement statement(String id) {
        return statements.get(id);
    }

    /** The published sources of a statement that stand in the catalogue, in its order. */
    public List<PublishedSource> sourcesOf(Statement statement) {
        List<PublishedSource> found = new ArrayList<>();
        for (String id : statement.sources()) {
            PublishedSource source = sources.get(id);
            if (source != null) {
                found.add(source);
            }
        }
        return found;
    }
}
