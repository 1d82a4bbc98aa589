package org.recoup.author.handbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.RuleFile;
import org.recoup.rulebook.GuidanceCatalogue;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.RulebookData;
import org.recoup.rulebook.compile.GuidanceReader;
import org.recoup.rulebook.compile.RuleFileNames;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;
import org.recoup.scenario.ScenarioTitle;

/**
 * Rules with everything that stands beside them.
 *
 * @param rules what is known of the rules
 * @param guidance on whose word they stand
 * @param folder the files
 */
public record RuleLibrary(RulebookData rules, GuidanceCatalogue guidance, RuleFolder folder) {
    /** The rules that are shipped. The folder they were made of is not needed. */
    public static RuleLibrary shipped() {
        return new RuleLibrary(Rulebook.shippedData(), GuidanceCatalogue.shipped(), RuleFolder.shipped());
    }

    /**
     * The rules of a folder.
     *
     * @throws RulesRefusedException if anything is wrong with the rules, with all that is wrong
     */
    public static RuleLibrary of(Path rules) {
        RuleFolder folder = RuleFolder.read(rules);
        return new RuleLibrary(RulebookStore.ofUser().load(folder).data(), GuidanceReader.read(folder), folder);
    }

    /** The rule of a name; null: there is none. */
    public @Nullable RuleCard rule(String name) {
        for (RuleCard card : rules.cards()) {
            if (card.name().equals(name)) {
                return card;
            }
        }
        return null;
    }

    /** The rules by the folder they stand in, both in alphabetical order. */
    public Map<String, List<RuleCard>> byFolder() {
        Map<String, List<RuleCard>> folders = new LinkedHashMap<>();
        for (RuleCard card : rules.cards()) {
            folders.computeIfAbsent(folderOf(card), any -> new ArrayList<>()).add(card);
        }
        return folders;
    }

    /** The folder a rule stands in, which is also how its name begins. */
    public static String folderOf(RuleCard card) {
        int slash = card.file().indexOf('/');
        return slash < 0 ? "" : card.file().substring(0, slash);
    }

    /** The matter of a rule's recommendation; the folder of a rule that gives none. Never empty in a folder of topics. */
    public static String topicOf(RuleCard card) {
        return card.topic() == null ? folderOf(card) : card.topic();
    }

    /** The file of a rule as a user finds it from where the folder is named. */
    public String fileOf(RuleCard card) {
        return folder.root().resolve(card.file()).toString();
    }

    /** The rule as it is written, with its plain-English line. */
    public String textOf(RuleCard card) {
        String text = folder.files().getOrDefault(card.file(), "");
        return RuleFile.read(card.file(), text).rules().stream()
                .filter(rule -> rule.name().equals(card.name()))
                .map(rule -> (card.purpose().isEmpty() ? "" : "// " + card.purpose() + "\n")
                        + text.substring(rule.span().from(), rule.span().until())
                                .stripTrailing())
                .findFirst()
                .orElse("");
    }

    /** The rules that rest on a statement, by name. */
    public List<RuleCard> citing(String statement) {
        return rules.cards().stream()
                .filter(card -> card.guidance().contains(statement))
                .toList();
    }

    /** The scenarios about a rule, those in which it fires first. */
    public List<ScenarioTitle> scenariosOf(RuleCard card) {
        List<ScenarioTitle> firing = new ArrayList<>();
        List<ScenarioTitle> silent = new ArrayList<>();
        folder.files().forEach((file, text) -> {
            if (file.endsWith(RuleFileNames.SCENARIOS) && text.contains(card.name())) {
                for (ScenarioTitle title : titles(file, text)) {
                    if (card.name().equals(title.rule())) {
                        (title.fires() ? firing : silent).add(title);
                    }
                }
            }
        });
        firing.addAll(silent);
        return firing;
    }

    /** All scenarios that are about a rule, by that rule, in the order of their files. */
    public Map<String, List<ScenarioTitle>> scenarios() {
        Map<String, List<ScenarioTitle>> byRule = new LinkedHashMap<>();
        folder.files().forEach((file, text) -> {
            if (file.endsWith(RuleFileNames.SCENARIOS)) {
                for (ScenarioTitle title : titles(file, text)) {
                    if (title.rule() != null) {
                        byRule.computeIfAbsent(title.rule(), any -> new ArrayList<>())
                                .add(title);
                    }
                }
            }
        });
        return byRule;
    }

    private List<ScenarioTitle> titles(String file, String text) {
        return ScenarioTitle.in(folder.root().resolve(file).toString(), text);
    }
}
