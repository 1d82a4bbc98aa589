package org.recoup.author.check;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.RuleFile;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.compile.RuleFileNames;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RuleProblem;
import org.recoup.rulebook.compile.RulesRefusedException;
import org.recoup.rulebook.compile.SharedForms;
import org.recoup.scenario.KeptScenarios;
import org.recoup.scenario.ScenarioSet;

/**
 * Checks one folder of rules again and again while somebody edits it: files that did not change are not read a second time.
 * Not for several threads.
 */
public final class KeptCheck {
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

    /** What is lost without a file of the folder that advice can be given without. */
    private static final Map<String, String> LOST_WITHOUT = new TreeMap<>(Map.of(
            RuleFileNames.GUIDANCE, "all advice counts as weakly supported",
            RuleFileNames.QUESTIONS, "nothing is asked where a value is missing, and none is kept as one of safety",
            RuleFileNames.TOPICS, "a typo in a rule's topic makes a topic of its own"));

    private final Path folder;
    private final KeptScenarios kept;
    private final Map<String, Read<RulesOfFile>> ruleFiles = new HashMap<>();
    private final Map<String, Read<YamlFile>> yamlFiles = new HashMap<>();
    private @Nullable FolderTexts texts;
    private ScenarioSet scenarios = new ScenarioSet(List.of(), List.of());

    /**
     * What was read from a file.
     *
     * @param faults what is wrong with the file by itself
     */
    private record Read<T>(String text, T read, List<RuleFault> faults) {}

    /** The rules of a file, and those that could not be read. */
    private record RulesOfFile(RuleFile rules, List<SyntaxScan.Broken> broken) {}

    /** @param folder the folder of rules */
    public KeptCheck(Path folder) {
        this.folder = folder;
        this.kept = new KeptScenarios(folder);
    }

    /**
     * Reads the folder as it is now.
     *
     * @return names of the files that are not as they were the last time, below the folder; the first time all
     * @throws RulesRefusedException if the folder does not exist, cannot be read or holds no rules
     * @throws UncheckedIOException if a file cannot be read
     */
    public Set<String> read() {
        FolderTexts now = FolderTexts.read(folder);
        Map<String, String> before = texts == null ? Map.of() : texts.byPath();
        Set<String> changed = new TreeSet<>();
        now.byPath().forEach((file, text) -> {
            if (!text.equals(before.get(file))) {
                changed.add(name(file));
            }
        });
        before.keySet().stream()
                .filter(file -> !now.byPath().containsKey(file))
                .map(this::name)
                .forEach(changed::add);
        texts = now;
        return changed;
    }

    private String name(String file) {
        return folder.relativize(Path.of(file)).toString().replace('\\', '/');
    }

    /**
     * Checks the folder as it was read the last time; reads it if it never was.
     *
     * @param compiler compiles the rules when nothing else is wrong; null: what only it finds is not looked for
     * @throws RulesRefusedException if the folder does not exist, cannot be read or holds no rules
     * @throws UncheckedIOException if a file cannot be read
     */
    public CheckResult run(@Nullable Function<RuleFolder, Rulebook> compiler) {
        if (texts == null) {
            read();
        }
        FolderTexts now = texts;
        Report report = new Report(now.byPath());
        now.tell(report);
        LOST_WITHOUT.forEach((name, lost) -> {
            if (now.lacks(folder, name)) {
                report.add(
                        Code.MISSING_FILE,
                        folder.resolve(name).toString(),
                        1,
                        1,
                        1,
                        "there is no " + name + ", so " + lost,
                        "Copy the one of the rules that these began with, or write one.");
            }
        });
        for (String name : now.passedOver()) {
            String meant = RuleFileNames.meant(name);
            report.add(
                    Code.UNREAD_FILE,
                    folder.resolve(name).toString(),
                    1,
                    1,
                    1,
                    "nothing reads this file: rules are in .drl, their words in .wordings.yaml, their scenarios in"
                            + " .scenarios.yaml",
                    meant == null ? "Rename it, or keep it elsewhere." : "Rename it to " + meant + ".");
        }
        // Scenarios are most of what there is to read; rules are read beside them.
        CompletableFuture<ScenarioSet> reading = CompletableFuture.supplyAsync(() -> kept.read(now.byName()));
        RuleSet rules = rules(now.byName(), reading, report);
        CHECKS.forEach(check -> check.run(rules, report));
        if (compiler != null && !report.hasErrors()) {
            EngineCheck.run(now.folder(folder), rules, compiler, report);
        }
        return new CheckResult(now.byPath().size(), rules.rules().size(), report.sorted());
    }

    /** The scenarios of the last run; those of files that did not change are the same objects as before. */
    public ScenarioSet scenarios() {
        return scenarios;
    }

    private RuleSet rules(SortedMap<String, String> byName, CompletableFuture<ScenarioSet> reading, Report report) {
        ruleFiles.keySet().retainAll(byName.keySet());
        yamlFiles.keySet().retainAll(byName.keySet());
        List<RuleFile> files = new ArrayList<>();
        List<SyntaxScan.Broken> broken = new ArrayList<>();
        List<YamlFile> wordings = new ArrayList<>();
        Map<String, YamlFile> others = new TreeMap<>();
        byName.forEach((name, text) -> {
            if (name.endsWith(RuleFileNames.RULES)) {
                RulesOfFile read = kept(ruleFiles, name, text, KeptCheck::readRules, report);
                files.add(read.rules());
                broken.addAll(read.broken());
            } else if (name.endsWith(RuleFileNames.WORDINGS)) {
                wordings.add(kept(yamlFiles, name, text, KeptCheck::readYaml, report));
            } else if (!name.contains("/")) {
                others.put(name, kept(yamlFiles, name, text, KeptCheck::readShared, report));
            }
        });
        scenarios = joined(reading);
        YamlFile none = new YamlFile("", Map.of());
        return new RuleSet(
                files,
                broken,
                wordings,
                others.getOrDefault(RuleFileNames.GUIDANCE, none),
                others.getOrDefault(RuleFileNames.TOPICS, none),
                scenarios);
    }

    private static ScenarioSet joined(CompletableFuture<ScenarioSet> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private <T> T kept(
            Map<String, Read<T>> all, String name, String text, BiFunction<String, String, Read<T>> reader, Report to) {
        Read<T> read = all.get(name);
        if (read == null || !read.text().equals(text)) {
            read = reader.apply(folder.resolve(name).toString(), text);
            all.put(name, read);
        }
        to.addAll(read.faults());
        return read.read();
    }

    private static Read<RulesOfFile> readRules(String file, String text) {
        Report own = new Report(Map.of(file, text));
        SyntaxReader reader = new SyntaxReader();
        RuleFile rules = reader.read(file, text, own);
        return new Read<>(text, new RulesOfFile(rules, reader.broken()), own.sorted());
    }

    private static Read<YamlFile> readYaml(String file, String text) {
        Report own = new Report(Map.of(file, text));
        YamlFile yaml = YamlFile.read(file, text, own);
        return new Read<>(text, yaml, own.sorted());
    }

    private static Read<YamlFile> readShared(String file, String text) {
        Report own = new Report(Map.of(file, text));
        YamlFile yaml = YamlFile.read(file, text, own);
        if (!own.hasErrors()) {
            SharedForms.problems(String.valueOf(Path.of(file).getFileName()), text)
                    .forEach(problem -> tell(file, problem, own));
        }
        return new Read<>(text, yaml, own.sorted());
    }

    private static void tell(String file, RuleProblem problem, Report report) {
        String told = problem.hint() == null ? "compare it with the other entries." : problem.hint();
        // As all ways out begin here; the compiler's stand behind the word Maybe.
        String hint = told.startsWith("you mean ") ? "did " + told : told;
        String wayOut = Character.toUpperCase(hint.charAt(0)) + hint.substring(1);
        report.add(Code.SHARED_FORM, file, problem.line(), problem.column(), 1, problem.message(), wayOut);
    }
}
