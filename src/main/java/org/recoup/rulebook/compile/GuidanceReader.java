package org.recoup.rulebook.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Certainty;
import org.recoup.rulebook.GuidanceCatalogue;
import org.recoup.rulebook.Modelled;
import org.recoup.rulebook.PublishedSource;
import org.recoup.rulebook.Statement;

/** Reads {@code guidance.yaml} and {@code sources.yaml} of a folder of rules; either may be missing. */
public final class GuidanceReader {

    private final List<RuleProblem> problems = new ArrayList<>();

    private GuidanceReader() {}

    /**
     * The guidance of a folder of rules.
     *
     * @throws RulesRefusedException if something in the two files cannot be understood, with all that cannot
     */
    public static GuidanceCatalogue read(RuleFolder folder) {
        GuidanceReader reader = new GuidanceReader();
        Map<String, Statement> statements = new LinkedHashMap<>();
        reader.entries(folder, RuleFileNames.GUIDANCE)
                .forEach((id, entry) -> statements.put(id, reader.statement(id, entry)));
        Map<String, PublishedSource> sources = new LinkedHashMap<>();
        reader.entries(folder, RuleFileNames.SOURCES).forEach((id, entry) -> sources.put(id, reader.source(id, entry)));
        reader.refuseUnknownSources(statements, sources);
        if (!reader.problems.isEmpty()) {
            throw new RulesRefusedException(reader.problems);
        }
        return new GuidanceCatalogue(statements, sources);
    }

    private Map<String, Map<?, ?>> entries(RuleFolder folder, String file) {
        Map<String, Map<?, ?>> entries = new LinkedHashMap<>();
        String text = folder.files().get(file);
        Map<String, Object> all = Yaml.map(file, text, problems);
        if (text != null) {
            problems.addAll(SharedForms.problems(file, text, all));
        }
        all.forEach((id, value) -> {
            if (value instanceof Map<?, ?> entry) {
                entries.put(id, entry);
            }
        });
        return entries;
    }

    private Statement statement(String id, Map<?, ?> entry) {
        return new Statement(
                id,
                required(RuleFileNames.GUIDANCE, id, entry, "article"),
                required(RuleFileNames.GUIDANCE, id, entry, "topic"),
                required(RuleFileNames.GUIDANCE, id, entry, "paraphrase"),
                word(entry, "certainty", Certainty::of, Certainty.WEAK),
                word(entry, "modelled", Modelled::of, Modelled.RULE),
                text(entry, "because"),
                texts(entry, "sources"),
                texts(entry, "unsupported"),
                Boolean.TRUE.equals(entry.get("ownChoice")));
    }

    private PublishedSource source(String id, Map<?, ?> entry) {
        return new PublishedSource(
                id,
                required(RuleFileNames.SOURCES, id, entry, "title"),
                text(entry, "link"),
                texts(entry, "also"),
                word(entry, "mark", GuidanceReader::mark, PublishedSource.Mark.M));
    }

    private static PublishedSource.Mark mark(String word) {
        try {
            return PublishedSource.Mark.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a source is marked V, P, S or M, not " + word, e);
        }
    }

    private void refuseUnknownSources(Map<String, Statement> statements, Map<String, PublishedSource> sources) {
        for (Statement statement : statements.values()) {
            for (String source : statement.sources()) {
                if (!sources.containsKey(source)) {
                    problem(
                            RuleFileNames.GUIDANCE,
                            statement.id() + " cites the source " + source + ", which is not in "
                                    + RuleFileNames.SOURCES,
                            "add it there, or leave it out.");
                }
            }
        }
    }

    /** A word of a file as its constant. */
    private interface Words<T> {
        T of(String word);
    }

    private static <T> T word(Map<?, ?> entry, String key, Words<T> words, T otherwise) {
        String word = text(entry, key);
        if (word == null) {
            return otherwise;
        }
        try {
            return words.of(word);
        } catch (IllegalArgumentException toldAlready) {
            return otherwise;
        }
    }

    private String required(String file, String id, Map<?, ?> entry, String key) {
        String value = text(entry, key);
        if (value == null) {
            problem(file, id + " has no " + key, "add below it: " + key + ": ...");
            return "";
        }
        return value;
    }

    private static @Nullable String text(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        return value == null ? null : String.valueOf(value).strip();
    }

    private static List<String> texts(Map<?, ?> entry, String key) {
        return entry.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private void problem(String file, String message, @Nullable String hint) {
        problems.add(new RuleProblem(file, 0, 0, message, hint));
    }
}
