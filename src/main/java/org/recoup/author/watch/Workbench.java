package org.recoup.author.watch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.author.RuleTexts;
import org.recoup.author.check.CheckResult;
import org.recoup.author.check.KeptCheck;
import org.recoup.author.check.Level;
import org.recoup.author.scenarios.ScenarioTests;
import org.recoup.author.scenarios.TestedScenario;
import org.recoup.drl.RuleFile;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;
import org.recoup.scenario.Scenario;

/**
 * A folder of rules that somebody works on. Each look at it checks it and runs the scenarios that a change can affect. Rules
 * with errors take nobody's place: scenarios are compared with the last rules that could be loaded. Not for several threads.
 */
public final class Workbench {
    private final KeptCheck check;
    private final RulebookStore store;
    private final Map<String, RuleFile> read = new HashMap<>();
    private final Outcomes outcomes = new Outcomes();
    private @Nullable Loaded last;
    private @Nullable Recoup recoup;
    private boolean looked;

    /**
     * Rules that could be loaded.
     *
     * @param deciding the files they were made of
     */
    private record Loaded(SortedMap<String, String> deciding, Rulebook rulebook) {}

    /**
     * @param folder the folder of rules
     * @param store makes rulebooks of the folder, and keeps them
     */
    public Workbench(Path folder, RulebookStore store) {
        this.check = new KeptCheck(folder);
        this.store = store;
    }

    /**
     * Checks and tests the folder as it is now.
     *
     * @return null: nothing has changed since the last look
     * @throws RulesRefusedException if the folder does not exist, cannot be read or holds no rules
     * @throws UncheckedIOException if a file cannot be read, for instance because it was deleted just now
     */
    public @Nullable Verdict look() {
        long began = System.nanoTime();
        Set<String> changed = check.read();
        if (changed.isEmpty() && looked) {
            return null;
        }
        looked = true;
        Loaded before = last;
        Loaded[] now = {before};
        CheckResult result = check.run(folder -> {
            now[0] = loaded(folder, before);
            return now[0].rulebook();
        });
        List<Scenario> scenarios = check.scenarios().scenarios();
        if (result.reaches(Level.ERROR)) {
            return new Verdict(changed, result, scenarios.size(), 0, List.of(), since(began));
        }
        int run = test(scenarios, before, now[0]);
        return new Verdict(changed, result, scenarios.size(), run, failed(scenarios, changed), since(began));
    }

    /** The rules as they are now; the same as before where only scenarios changed. */
    private Loaded loaded(RuleFolder folder, @Nullable Loaded before) {
        SortedMap<String, String> deciding = folder.deciding();
        if (before != null && before.deciding().equals(deciding)) {
            return before;
        }
        Rulebook rulebook = store.load(folder);
        read.keySet().retainAll(deciding.keySet());
        deciding.forEach((name, text) -> {
            if (name.endsWith(".drl")
                    && (!read.containsKey(name) || !read.get(name).text().equals(text))) {
                read.put(name, RuleFile.read(name, text));
            }
        });
        return new Loaded(deciding, rulebook);
    }

    private int test(List<Scenario> scenarios, @Nullable Loaded before, Loaded now) {
        if (before != now) {
            recoup = Recoup.of(now.rulebook());
            last = now;
        }
        List<Scenario> affected = new ArrayList<>(outcomes.unknown(scenarios));
        if (before != null && before != now) {
            Change change =
                    Change.between(before.rulebook().data(), now.rulebook().data());
            affected.addAll(outcomes.affected(scenarios, change));
        }
        ScenarioTests tests = new ScenarioTests(recoup, RuleTexts.of(new TreeMap<>(read).values()));
        List<TestedScenario> tested = affected.parallelStream().map(tests::run).toList();
        tested.forEach(outcomes::put);
        return tested.size();
    }

    private List<TestedScenario> failed(List<Scenario> scenarios, Set<String> changed) {
        Set<String> topics = changed.stream()
                .map(name -> name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "")
                .map(folder -> folder.substring(folder.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        return outcomes.failed(scenarios).stream()
                .sorted(Comparator.comparing(
                        each -> !topics.contains(each.scenario().topic())))
                .toList();
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
