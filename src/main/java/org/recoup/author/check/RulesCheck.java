package org.recoup.author.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.RuleFile;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;
import org.recoup.scenario.ScenarioSet;

/** Checks a folder of rules. */
public final class RulesCheck {
    private static final List<Check> CHECKS = List.of(
            new HeaderCheck(),
            new NameCheck(),
            new AnnotationCheck(),
            new VocabularyCheck(),
            new ConditionFormCheck(),
            new TypeCheck(),
            new UnknownValueCheck(),
            new ConclusionCheck(),
            new FindingCheck(),
            new BoundsCheck(),
            new DuplicateRuleCheck(),
            new WordingCheck(),
            new ScenarioFindingsCheck());

    private RulesCheck() {}

    /**
     * Checks all files below a folder. What only the engine's compiler finds is looked for when nothing else is wrong.
     *
     * @param store keeps what is compiled
     * @throws RulesRefusedException if the folder does not exist, cannot be read or holds no rules
     */
    public static CheckResult of(Path folder, RulebookStore store) {
        return check(folder, store);
    }

    /**
     * As {@link #of}, but for what only the compiler finds.
     *
     * @throws RulesRefusedException if the folder does not exist, cannot be read or holds no rules
     */
    public static CheckResult withoutCompiling(Path folder) {
        return check(folder, null);
    }

    private static CheckResult check(Path folder, @Nullable RulebookStore store) {
        FolderTexts texts = FolderTexts.read(folder);
        Report report = new Report(texts.byPath());
        texts.tell(report);
        RuleSet rules = read(folder, texts, report);
        CHECKS.forEach(check -> check.run(rules, report));
        if (store != null && !report.hasErrors()) {
            EngineCheck.run(folder, texts.folder(folder), rules, store, report);
        }
        return new CheckResult(texts.byPath().size(), rules.rules().size(), report.sorted());
    }

    private static RuleSet read(Path folder, FolderTexts texts, Report report) {
        SyntaxReader reader = new SyntaxReader();
        List<RuleFile> files = new ArrayList<>();
        List<YamlFile> wordings = new ArrayList<>();
        Map<String, YamlFile> others = new TreeMap<>();
        texts.byName().forEach((name, text) -> {
            String path = folder.resolve(name).toString();
            if (name.endsWith(".drl")) {
                files.add(reader.read(path, text, report));
            } else if (name.endsWith(".wordings.yaml")) {
                wordings.add(YamlFile.read(path, text, report));
            } else if (!name.contains("/")) {
                others.put(name, YamlFile.read(path, text, report));
            }
        });
        YamlFile none = new YamlFile("", Map.of());
        try {
            return new RuleSet(
                    files,
                    reader.broken(),
                    wordings,
                    others.getOrDefault("guidance.yaml", none),
                    others.getOrDefault("topics.yaml", none),
                    ScenarioSet.read(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
