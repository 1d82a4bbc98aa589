package org.recoup.author.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleFile;
import org.recoup.rulebook.compile.RuleFileNames;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulesRefusedException;
import org.recoup.text.Nearest;

/**
 * A new rule with its words and two scenarios, one on either side of a bound. It passes check and test as it is, and as the
 * weakest of recommendations it changes nobody's advice but by being there; what its author has to decide is marked.
 */
public final class RuleDraft {
    /** Stands wherever the author has to fill in something. */
    public static final String MARK = "TODO";

    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\\.[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w*.-]+):");
    private static final String HEAD = """
            package recoup.rules

            import org.recoup.conclude.Finding
            import org.recoup.facts.*

            global org.recoup.conclude.Conclude conclude
            """;

    private final RuleFolder folder;
    private final String name;
    private final String topic;
    private final List<RuleFile> files;
    private final List<Addition> additions = new ArrayList<>();

    private RuleDraft(RuleFolder folder, String name, String topic) {
        this.folder = folder;
        this.name = name;
        this.topic = topic;
        this.files = folder.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl"))
                .map(file -> RuleFile.read(file.getKey(), file.getValue()))
                .toList();
    }

    /**
     * Begins a rule. Nothing is written yet.
     *
     * @param root the folder of rules
     * @param name name of the rule, such as {@code cold.after-a-race}; its first part is the folder it is written to
     * @param guidance ids of the guidance it rests on, separated by commas; null: the first that fits, for the author to
     *     correct
     * @throws DraftRefusedException if the name is taken or no name for a rule, or a file cannot be added to
     * @throws RulesRefusedException if the folder does not exist, cannot be read or holds no rules
     */
    public static RuleDraft of(Path root, String name, @Nullable String guidance) {
        Matcher form = NAME.matcher(name);
        if (!form.matches()) {
            throw new DraftRefusedException(true, name + " is no name for a rule.\nMaybe call it " + kebab(name) + ".");
        }
        RuleDraft draft = new RuleDraft(RuleFolder.read(root), name, form.group(1));
        draft.refuseTaken();
        draft.write(guidance);
        return draft;
    }

    private static String kebab(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("[./\\\\]+")) {
            String kebab = part.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                    .toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            if (!kebab.isEmpty()) {
                parts.add(kebab);
            }
        }
        String rule = String.join("-", parts.subList(Math.min(1, parts.size()), parts.size()));
        String topic = parts.isEmpty() || !parts.get(0).matches("[a-z].*") ? "topic" : parts.get(0);
        return topic + "." + (rule.isEmpty() ? "what-it-is-about" : rule);
    }

    private void refuseTaken() {
        for (RuleFile file : files) {
            for (Rule rule : file.rules()) {
                if (rule.name().equals(name)) {
                    throw new DraftRefusedException(
                            true,
                            "there is a rule " + name + " already, at "
                                    + folder.root().resolve(file.file()) + ":"
                                    + rule.nameSpan().line()
                                    + ".\nMaybe you meant to edit it, or want another name, such as " + free() + ".");
                }
            }
        }
    }

    private String free() {
        Set<String> taken = files.stream()
                .flatMap(file -> file.rules().stream())
                .map(Rule::name)
                .collect(Collectors.toSet());
        int number = 2;
        while (taken.contains(name + "-" + number)) {
            number++;
        }
        return name + "-" + number;
    }

    private void write(@Nullable String guidance) {
        String matter = matter();
        String rests = guidance == null ? guessed() : guidance;
        add(topic + "/" + topic + ".drl", "the rule", HEAD, filled("""

                // %1$s Say in plain English when this applies, in one line.
                rule "%2$s"
                    @guidance("%3$s")
                    @topic("%4$s")
                    @verdict("info")
                    @priority("info")
                when
                    // %1$s State what has to be known and true.
                    Morning( soreness >= 5 )
                then
                    conclude.advise();
                end
                """, MARK, name, rests, matter));
        if (!keys(topic + "/" + topic + RuleFileNames.WORDINGS).contains(name)) {
            add(topic + "/" + topic + RuleFileNames.WORDINGS, "its words", "", filled("""
                    %2$s:
                      title: "%1$s Say what to do, in one line"
                      text: "%1$s Say why, and for whom not, with care: may, tends to, an option."
                    """, MARK, name));
        }
        String base = base();
        add(
                topic + "/" + topic + RuleFileNames.SCENARIOS,
                "two scenarios",
                "",
                filled("""
                - name: "%1$s %2$s fires"
                  rule: %2$s
                  fires: true
                %3$s  set:
                    days[D].soreness: 5
                - name: "%1$s %2$s just does not fire"
                  rule: %2$s
                  fires: false
                %3$s  set:
                    days[D].soreness: 4
                """, MARK, name, base.equals("plain") ? "" : "  base: " + base + "\n"));
        additions.forEach(this::prove);
    }

    private static String filled(String template, Object... with) {
        return String.format(Locale.ROOT, template, with);
    }

    /** The matter that most rules of the folder speak of; where it is new, one of the same name. */
    private String matter() {
        Set<String> known = keys(RuleFileNames.TOPICS);
        Map<String, Long> used = files.stream()
                .filter(file -> file.file().startsWith(topic + "/"))
                .flatMap(file -> file.rules().stream())
                .map(rule -> rule.annotation("topic"))
                .filter(each -> each != null && (known.isEmpty() || known.contains(each)))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        if (!known.isEmpty() && !known.contains(topic) && used.isEmpty()) {
            add(
                    RuleFileNames.TOPICS,
                    "its topic",
                    "",
                    topic + ": \"" + MARK + " " + Character.toUpperCase(topic.charAt(0)) + topic.substring(1) + "\"\n");
        }
        return known.contains(topic)
                ? topic
                : used.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(topic);
    }

    /** A statement that the topic's other rules rest on, else one that is begun for it. */
    private String guessed() {
        Set<String> known = keys(RuleFileNames.GUIDANCE);
        return files.stream()
                .filter(file -> file.file().startsWith(topic + "/"))
                .flatMap(file -> file.rules().stream())
                .map(rule -> rule.annotation("guidance"))
                .filter(each -> each != null && !each.isBlank())
                .map(each -> each.split(",")[0].strip())
                .filter(each -> known.isEmpty() || known.contains(each))
                .findFirst()
                .orElseGet(() -> begunStatement(known));
    }

    /** Where the folder has no guidance, nothing is written: a file of one statement would make all others unknown. */
    private String begunStatement(Set<String> known) {
        int number = 1;
        while (known.contains(ownStatement(number))) {
            number++;
        }
        if (!known.isEmpty()) {
            add(RuleFileNames.GUIDANCE, "its statement", "", filled("""
                    %2$s:
                      article: "%1$s Say where it stands"
                      topic: "%3$s"
                      paraphrase: "%1$s Say what it says, in your own words"
                      certainty: weak
                      modelled: rule
                    """, MARK, ownStatement(number), topic));
        }
        return ownStatement(number);
    }

    private static String ownStatement(int number) {
        return String.format(Locale.ROOT, "X1-%02d", number);
    }

    /** The barest of the athletes that scenarios start from; made where there is none. */
    private String base() {
        SortedMap<String, String> bases = new TreeMap<>();
        folder.files().forEach((file, text) -> {
            if (file.startsWith("bases/")) {
                bases.put(file.substring(file.lastIndexOf('/') + 1).replace(".yaml", ""), text);
            }
        });
        if (bases.isEmpty()) {
            add("bases/plain.yaml", "an athlete to start scenarios from", "", """
                    # A runner of whom nothing is known.
                    asOf: DT18:00
                    athlete.id: plain
                    """);
        }
        return bases.isEmpty() || bases.containsKey("plain")
                ? "plain"
                : bases.entrySet().stream()
                        .min(Comparator.comparingInt(base -> base.getValue().length()))
                        .map(Map.Entry::getKey)
                        .orElse("plain");
    }

    /** The keys at the margin of a YAML file, in their order. */
    private Set<String> keys(String file) {
        Set<String> keys = new java.util.LinkedHashSet<>();
        Matcher key = KEY.matcher(folder.files().getOrDefault(file, ""));
        while (key.find()) {
            keys.add(key.group(1));
        }
        return keys;
    }

    private void add(String file, String what, String head, String text) {
        String before = folder.files().getOrDefault(file, "");
        boolean crlf = before.contains("\r\n");
        String added = (before.isEmpty() ? head : before.endsWith("\n") ? "" : "\n") + text;
        if (before.isEmpty() && head.isEmpty()) {
            added = added.stripLeading();
        }
        int line = 1
                + (int) (before + added.substring(0, added.indexOf(text.strip())))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        additions.add(new Addition(file, before, crlf ? added.replace("\n", "\r\n") : added, line, what));
    }

    /** Holds what was added to what is found again when the file is read. */
    private void prove(Addition addition) {
        boolean found = !addition.file().endsWith(".drl")
                || RuleFile.read(addition.file(), addition.after()).rules().stream()
                        .anyMatch(rule -> rule.name().equals(name));
        boolean flow = addition.before().lines().anyMatch(line -> line.matches("[\\[{].*|\\.\\.\\.\\s*"))
                && !addition.file().endsWith(".drl");
        if (!found || flow) {
            throw new DraftRefusedException(
                    false,
                    folder.root().resolve(addition.file()) + " is written so that nothing can be added at its end.\n"
                            + "Maybe look first what is wrong with it: recoup rules check " + folder.root());
        }
    }

    /** What is to be written, file by file. */
    public List<Addition> additions() {
        return List.copyOf(additions);
    }

    /** The topic that was meant, if its folder is new and nearly called as another one; null: none. */
    public @Nullable String similarTopic() {
        Set<String> topics = new TreeSet<>();
        files.stream()
                .map(RuleFile::file)
                .filter(file -> file.contains("/"))
                .forEach(file -> topics.add(file.substring(0, file.indexOf('/'))));
        return topics.contains(topic) ? null : Nearest.to(topic, topics);
    }

    /**
     * Writes it: adds to files, and makes those that are not there. What stands in them stays as it is.
     *
     * @throws UncheckedIOException if a file cannot be written
     */
    public void write() {
        try {
            for (Addition addition : additions) {
                Path file = folder.root().resolve(addition.file());
                Path parent = file.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.write(
                        file,
                        addition.text().getBytes(StandardCharsets.UTF_8),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
