package org.recoup.rulebook.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.text.Nearest;

/** What may stand in the files that all rules of a folder share: a part that nobody reads, or reads as another kind, is refused. */
public final class SharedForms {
    private static final Part TEXT = new Part(Kind.TEXT, List.of());
    private static final Part TEXTS = new Part(Kind.TEXTS, List.of());
    private static final Part FLAG = new Part(Kind.FLAG, List.of());

    /** The parts of each entry, by file. */
    private static final Map<String, Map<String, Part>> OF_ENTRIES = Map.of(
            RuleFileNames.GUIDANCE,
            Map.of(
                    "article", TEXT,
                    "topic", TEXT,
                    "paraphrase", TEXT,
                    "certainty", new Part(Kind.WORD, List.of("strong", "moderate", "weak")),
                    "modelled", new Part(Kind.WORD, List.of("rule", "parameter", "no")),
                    "because", TEXT,
                    "sources", TEXTS,
                    "unsupported", TEXTS,
                    "ownChoice", FLAG),
            RuleFileNames.SOURCES,
            Map.of(
                    "title", TEXT,
                    "link", TEXT,
                    "also", TEXTS,
                    "mark", new Part(Kind.WORD, List.of("V", "P", "S", "M"))),
            RuleFileNames.QUESTIONS,
            Map.of("ask", TEXT, "safety", FLAG));

    private static final Map<String, Part> OF_RULEBOOK = Map.of("name", TEXT, "version", TEXT, "notice", TEXT);

    private enum Kind {
        TEXT("a text"),
        WORD("a word"),
        TEXTS("a list such as [a, b]"),
        FLAG("true or false");

        private final String wanted;

        Kind(String wanted) {
            this.wanted = wanted;
        }
    }

    /** @param words those it can be; empty: any */
    private record Part(Kind kind, List<String> words) {
        boolean takes(@Nullable Object value) {
            return switch (kind) {
                case TEXT -> value instanceof String text ? !text.isBlank() : value instanceof Number;
                case WORD -> value instanceof String word && words.contains(word);
                case FLAG -> value instanceof Boolean;
                case TEXTS -> value instanceof List<?> list && list.stream().allMatch(TEXT::takes);
            };
        }

        String wanted() {
            return words.isEmpty() ? kind.wanted : String.join(", ", words);
        }
    }

    private final String name;
    private final String text;
    private final List<RuleProblem> problems = new ArrayList<>();

    private SharedForms(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * What is wrong with a file by itself; that it is no YAML is another's to say.
     *
     * @param name relative to the folder of rules
     * @return empty for a file that rules do not share
     */
    public static List<RuleProblem> problems(String name, String text) {
        return problems(name, text, Yaml.map(name, text, new ArrayList<>()));
    }

    /** As {@link #problems(String, String)}, of a file that has been read. */
    static List<RuleProblem> problems(String name, String text, Map<String, Object> entries) {
        SharedForms forms = new SharedForms(name, text);
        Map<String, Part> parts = OF_ENTRIES.get(name);
        if (parts != null) {
            entries.forEach((id, entry) -> forms.entry(id, entry, parts));
        } else if (name.equals(RuleFileNames.TOPICS)) {
            entries.forEach((topic, title) -> forms.topic(topic, title, entries));
        } else if (name.equals(RuleFileNames.RULEBOOK)) {
            forms.parts(entries, OF_RULEBOOK);
        }
        return forms.problems;
    }

    private void entry(String id, @Nullable Object entry, Map<String, Part> parts) {
        if (entry instanceof Map<?, ?> map) {
            parts(map, parts, id);
        } else {
            problem(
                    id + " is " + shown(entry) + ", not a map",
                    "write its parts below it, indented by two spaces.",
                    id);
        }
    }

    /** A list in the place of a title is a group of topics. */
    private void topic(String topic, @Nullable Object title, Map<String, Object> entries) {
        if (!(title instanceof List<?> members)) {
            part(TEXT, title, topic);
            return;
        }
        part(TEXTS, title, topic);
        for (Object member : members) {
            if (!TEXT.takes(entries.get(String.valueOf(member)))) {
                List<String> topics = entries.keySet().stream()
                        .filter(each -> TEXT.takes(entries.get(each)))
                        .toList();
                String near = Nearest.hint(String.valueOf(member), topics);
                problem(
                        "the group " + topic + " names " + member + ", which is no topic",
                        near == null ? "give it a title in this file." : near,
                        topic);
            }
        }
    }

    private void parts(Map<?, ?> map, Map<String, Part> parts, String... path) {
        map.forEach((key, value) -> {
            String[] below = Arrays.copyOf(path, path.length + 1);
            below[path.length] = String.valueOf(key);
            Part part = parts.get(String.valueOf(key));
            if (part != null) {
                part(part, value, below);
                return;
            }
            String near = Nearest.hint(String.valueOf(key), parts.keySet());
            problem(
                    (path.length == 0 ? name : path[0]) + " has an unknown part " + key,
                    near == null ? "one of " + String.join(", ", new TreeMap<>(parts).keySet()) + "." : near,
                    below);
        });
    }

    private void part(Part part, @Nullable Object value, String... path) {
        if (part.takes(value)) {
            return;
        }
        String what = path[path.length - 1] + (path.length > 1 ? " of " + path[0] : "");
        problem(what + " is " + shown(value), "write " + part.wanted() + ".", path);
    }

    private static String shown(@Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            return "empty";
        }
        return value instanceof Map<?, ?> ? "a map" : value instanceof List<?> ? "a list" : value.toString();
    }

    private void problem(String message, String hint, String... path) {
        int[] place = YamlReader.place(text, path);
        problems.add(new RuleProblem(name, place[0], place[1], message, hint));
    }
}
