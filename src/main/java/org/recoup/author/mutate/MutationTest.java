package org.recoup.author.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.author.mutate.Fate.Outcome;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleFile;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioFault;

/**
 * Puts small faults into rules, one at a time, and looks whether a scenario fails with it. A mutant counts as caught when a
 * scenario that passes with the rule as it is fails with the mutant.
 *
 * <p>Most are decided without the engine: the tracer, which agrees with it rule by rule, says in which scenarios the mutant
 * fires otherwise, and what follows for findings, status and the next session. Where what survives on a topic has to be
 * settled, the engine runs the scenarios in question.
 */
public final class MutationTest {
    private final RuleFolder folder;
    private final Recoup recoup;
    private final RulebookStore store;
    private final List<Scenario> scenarios;

    /**
     * Of these rules.
     *
     * @param recoup advises by them
     * @param store loads variants of them
     * @param scenarios all of the rulebook; all pass
     */
    public MutationTest(RuleFolder folder, Recoup recoup, RulebookStore store, List<Scenario> scenarios) {
        this.folder = folder;
        this.recoup = recoup;
        this.store = store;
        this.scenarios = scenarios;
    }

    /**
     * Tries mutants.
     *
     * @param chosen the rules to put faults into
     */
    public MutationReport run(Predicate<Rule> chosen) {
        List<RuleFile> files = folder.files().entrySet().stream()
                .filter(each -> each.getKey().endsWith(".drl"))
                .map(each -> RuleFile.read(each.getKey(), each.getValue()))
                .toList();
        List<Rule> rules = files.stream().flatMap(each -> each.rules().stream()).toList();
        List<Mutant> mutants = files.parallelStream()
                .flatMap(file -> file.rules().stream().filter(chosen).flatMap(rule -> Mutation.of(file, rule).stream()))
                .toList();
        List<Witness> witnesses = scenarios.parallelStream()
                .map(each -> new Witness(each, recoup.evaluate(each.athlete(), null)))
                .toList();
        Hunt hunt = new Hunt(recoup.rulebook(), rules, witnesses);
        List<Hunt.Found> found = mutants.parallelStream().map(hunt::after).toList();
        Map<Mutant, Scenario> byTheEngine = new Trial(folder, store)
                .caught(found.stream()
                        .filter(each -> each.by() == null && !each.perhaps().isEmpty())
                        .toList());
        Explained explained = Explained.read(folder);
        List<Fate> fates = found.stream()
                .map(each -> fate(each, byTheEngine.get(each.mutant()), explained))
                .toList();
        List<ScenarioFault> faults = new ArrayList<>(explained.faults());
        faults.addAll(stale(explained, fates, rules, chosen));
        return new MutationReport(scenarios.size(), fates, List.copyOf(faults));
    }

    private static Fate fate(Hunt.Found found, @Nullable Scenario byTheEngine, Explained explained) {
        Scenario by = found.by() == null ? byTheEngine : found.by();
        if (by != null) {
            return new Fate(found.mutant(), Outcome.CAUGHT, by, List.of(), null);
        }
        String reason = explained.entries().stream()
                .filter(each -> each.isAbout(found.mutant()))
                .map(Explained.Entry::because)
                .findFirst()
                .orElse(null);
        return new Fate(
                found.mutant(), reason == null ? Outcome.SURVIVED : Outcome.EXPLAINED, null, found.felt(), reason);
    }

    private static List<ScenarioFault> stale(
            Explained explained, List<Fate> fates, List<Rule> rules, Predicate<Rule> chosen) {
        List<ScenarioFault> stale = new ArrayList<>();
        for (Explained.Entry entry : explained.entries()) {
            Rule rule = rules.stream()
                    .filter(each -> each.name().equals(entry.rule()))
                    .findFirst()
                    .orElse(null);
            List<Fate> meant =
                    fates.stream().filter(each -> entry.isAbout(each.mutant())).toList();
            if (rule == null) {
                stale.add(fault(entry, "there is no rule " + entry.rule(), "Leave the explanation out."));
            } else if (chosen.test(rule) && meant.isEmpty()) {
                stale.add(fault(
                        entry,
                        "no mutant of " + entry.rule() + " turns " + entry.from()
                                + (entry.to() == null ? "" : " into " + entry.to()),
                        "Leave the explanation out, or copy from and to out of the report of the run."));
            } else if (!meant.isEmpty() && meant.stream().allMatch(each -> each.outcome() == Outcome.CAUGHT)) {
                Scenario by = meant.get(0).by();
                stale.add(fault(
                        entry,
                        "this mutant of " + entry.rule() + " is caught, by " + (by == null ? "" : by.name()),
                        "Leave the explanation out."));
            }
        }
        return stale;
    }

    private static ScenarioFault fault(Explained.Entry entry, String message, String wayOut) {
        return new ScenarioFault(entry.place(), message, wayOut);
    }
}
