package org.recoup.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleFile;
import org.recoup.drl.Span;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulesRefusedException;

/** The rules of a rulebook as they are written, for whatever has to look into their conditions. */
public final class RuleTexts {
    private static final String SHIPPED = "/org/recoup/shipped/rules/";

    private final Map<String, RuleFile> files = new LinkedHashMap<>();
    private final List<Rule> rules;

    private RuleTexts(SortedMap<String, String> texts) {
        this(texts.entrySet().stream()
                .map(file -> RuleFile.read(file.getKey(), file.getValue()))
                .toList());
    }

    private RuleTexts(Collection<RuleFile> read) {
        read.forEach(file -> files.put(file.file(), file));
        this.rules =
                files.values().stream().flatMap(each -> each.rules().stream()).toList();
    }

    /** The texts of rule files that were read already. */
    public static RuleTexts of(Collection<RuleFile> files) {
        return new RuleTexts(files);
    }

    /**
     * The texts that a rulebook was made of.
     *
     * @param folder the folder it was made of; null: it is the shipped one
     * @throws RulesRefusedException if the folder cannot be read
     */
    public static RuleTexts of(Rulebook rulebook, @Nullable Path folder) {
        if (folder != null) {
            return of(RuleFolder.read(folder));
        }
        SortedMap<String, String> texts = new TreeMap<>();
        for (RuleCard card : rulebook.data().cards()) {
            texts.computeIfAbsent(card.file(), RuleTexts::shipped);
        }
        return new RuleTexts(texts);
    }

    /** The texts in the files of a folder. */
    public static RuleTexts of(RuleFolder folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        folder.files().forEach((file, text) -> {
            if (file.endsWith(".drl")) {
                texts.put(file, text);
            }
        });
        return new RuleTexts(texts);
    }

    private static String shipped(String file) {
        try (InputStream in = Rulebook.class.getResourceAsStream(SHIPPED + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the text of a shipped rule file is missing from the class path: " + SHIPPED + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rules, by file and then in the order of the file. */
    public List<Rule> rules() {
        return rules;
    }

    /** What stands at a place of a rule's file, on one line. */
    public String text(Rule rule, Span span) {
        String text = files.get(rule.file()).text();
        return text.substring(span.from(), span.until()).strip().replaceAll("\\s+", " ");
    }
}
