package org.recoup.author.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recoup.drl.Conclusion;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleFile;
import org.recoup.scenario.ScenarioSet;

/** All of a folder that checks look at, read once. */
final class RuleSet {
    private static final int MOST_COUNTED = 9;

    private final List<RuleFile> files;
    private final List<Rule> rules;
    private final List<SyntaxScan.Broken> broken;
    private final List<YamlFile> wordings;
    private final YamlFile guidance;
    private final YamlFile topics;
    private final ScenarioSet scenarios;
    /** By identity: the hash of a rule goes through its whole tree. */
    private final Map<Rule, List<Matching>> matchings = new IdentityHashMap<>();

    RuleSet(
            List<RuleFile> files,
            List<SyntaxScan.Broken> broken,
            List<YamlFile> wordings,
            YamlFile guidance,
            YamlFile topics,
            ScenarioSet scenarios) {
        this.files = files;
        this.rules = files.stream().flatMap(file -> file.rules().stream()).toList();
        this.broken = broken;
        this.wordings = wordings;
        this.guidance = guidance;
        this.topics = topics;
        this.scenarios = scenarios;
    }

    List<RuleFile> files() {
        return files;
    }

    /** The text of a rule file. */
    String text(String file) {
        return files.stream()
                .filter(each -> each.file().equals(file))
                .map(RuleFile::text)
                .findFirst()
                .orElse("");
    }

    /** The rules that could be read, in the order of the files. */
    List<Rule> rules() {
        return rules;
    }

    List<YamlFile> wordings() {
        return wordings;
    }

    YamlFile guidance() {
        return guidance;
    }

    YamlFile topics() {
        return topics;
    }

    ScenarioSet scenarios() {
        return scenarios;
    }

    /** The patterns of a rule. */
    List<Matching> matchings(Rule rule) {
        return matchings.computeIfAbsent(rule, Matching::of);
    }

    /** The patterns of all rules. */
    List<Matching> matchings() {
        List<Matching> all = new ArrayList<>();
        rules.forEach(rule -> all.addAll(matchings(rule)));
        return all;
    }

    /** Names of all rules, those that could not be read among them. */
    Set<String> ruleNames() {
        Set<String> names = new TreeSet<>();
        rules.forEach(rule -> names.add(rule.name()));
        broken.forEach(rule -> names.add(rule.name()));
        return names;
    }

    /** Names of all findings that some rule may conclude. */
    Set<String> findings() {
        Set<String> names = new TreeSet<>();
        rules.forEach(rule -> names.addAll(concluded(rule)));
        for (SyntaxScan.Broken rule : broken) {
            names.addAll(rule.findings());
            rule.findings().forEach(name -> addCounts(name.startsWith("sign-"), name.startsWith("good-"), names));
        }
        return names;
    }

    /** Names of the findings that a rule may conclude, counts among them. */
    static Set<String> concluded(Rule rule) {
        Set<String> names = new TreeSet<>(rule.findings());
        for (Conclusion conclusion : rule.conclusions()) {
            addCounts(conclusion.call().equals("sign"), conclusion.call().equals("good"), names);
        }
        return names;
    }

    private static void addCounts(boolean sign, boolean good, Set<String> names) {
        for (int i = 1; i <= MOST_COUNTED && (sign || good); i++) {
            names.add((sign ? "signs-" : "goods-") + i);
        }
    }
}
