package org.recoup.author.mutate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.evaluate.RuleFaultException;
import org.recoup.evaluate.RunawayRuleException;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioRunner;

/**
 * Asks the engine about mutants. Loading a rulebook costs a thousand times what a scenario does, so that as many mutants as
 * have nothing in common are tried at once: other rules each, and no scenario that feels two of them.
 */
final class Trial {
    private final RuleFolder folder;
    private final RulebookStore store;

    Trial(RuleFolder folder, RulebookStore store) {
        this.folder = folder;
        this.store = store.withoutKeeping();
    }

    /**
     * Tries all.
     *
     * @return the scenario that fails with it, by mutant; those that no scenario fails with are not in it
     */
    Map<Mutant, Scenario> caught(List<Hunt.Found> all) {
        Map<Mutant, Scenario> caught = new HashMap<>();
        List<Hunt.Found> waiting = new ArrayList<>(all);
        while (!waiting.isEmpty()) {
            List<Hunt.Found> together = together(waiting);
            waiting.removeAll(together);
            tryOut(together, caught);
        }
        return caught;
    }

    private static List<Hunt.Found> together(List<Hunt.Found> waiting) {
        List<Hunt.Found> together = new ArrayList<>();
        Set<String> rules = new HashSet<>();
        Set<Scenario> asked = new HashSet<>();
        Set<Scenario> felt = new HashSet<>();
        for (Hunt.Found each : waiting) {
            boolean alone = !rules.contains(each.mutant().original().name())
                    && each.perhaps().stream().noneMatch(it -> asked.contains(it) || felt.contains(it))
                    && each.felt().stream().noneMatch(asked::contains);
            if (alone) {
                rules.add(each.mutant().original().name());
                asked.addAll(each.perhaps());
                felt.addAll(each.felt());
                together.add(each);
            }
        }
        return together;
    }

    private void tryOut(List<Hunt.Found> together, Map<Mutant, Scenario> caught) {
        try {
            ScenarioRunner runner = ScenarioRunner.of(Recoup.of(store.load(mutated(together))));
            for (Hunt.Found each : together) {
                Scenario failing = failing(each, runner);
                if (failing != null) {
                    caught.put(each.mutant(), failing);
                }
            }
        } catch (RulesRefusedException e) {
            // One that the compiler refuses is noticed before any scenario runs.
            if (together.size() == 1) {
                caught.put(together.get(0).mutant(), together.get(0).perhaps().get(0));
            } else {
                together.forEach(each -> tryOut(List.of(each), caught));
            }
        }
    }

    private static @Nullable Scenario failing(Hunt.Found found, ScenarioRunner runner) {
        for (Scenario scenario : found.perhaps()) {
            try {
                if (!runner.run(scenario).passed()) {
                    return scenario;
                }
            } catch (RuleFaultException | RunawayRuleException e) {
                return scenario;
            }
        }
        return null;
    }

    private RuleFolder mutated(List<Hunt.Found> together) {
        SortedMap<String, String> files = new TreeMap<>(folder.files());
        // From the end of each file, so that the places before stay right.
        together.stream()
                .map(Hunt.Found::mutant)
                .sorted(Comparator.comparingInt(
                                (Mutant it) -> it.original().span().from())
                        .reversed())
                .forEach(it -> files.computeIfPresent(
                        it.original().file(),
                        (file, text) -> text.substring(0, it.original().span().from())
                                + it.text()
                                + text.substring(it.original().span().until())));
        return new RuleFolder(folder.root(), files);
    }
}
