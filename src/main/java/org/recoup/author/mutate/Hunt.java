package org.recoup.author.mutate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Missing;
import org.recoup.author.mutate.Noticed.Answer;
import org.recoup.drl.Rule;
import org.recoup.rulebook.Rulebook;
import org.recoup.scenario.Expectation;
import org.recoup.scenario.Scenario;

/** Looks for a scenario that notices a mutant, without the engine as far as that can be sure. Safe for several threads. */
final class Hunt {
    private final List<Witness> witnesses;
    private final Map<String, List<Witness>> about = new HashMap<>();
    private final Cascade cascade;
    private final Noticed noticed;

    /**
     * What came of looking.
     *
     * @param by the scenario that surely fails with it; null: none surely does
     * @param felt where it matches otherwise than its original
     * @param perhaps scenarios that only the engine can tell of
     */
    record Found(Mutant mutant, @Nullable Scenario by, List<Scenario> felt, List<Scenario> perhaps) {}

    Hunt(Rulebook rulebook, Collection<Rule> rules, List<Witness> witnesses) {
        this.witnesses = witnesses;
        Map<String, Rule> byName = new HashMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        this.cascade = new Cascade(rules);
        this.noticed = new Noticed(rulebook, byName);
        for (Witness witness : witnesses) {
            String rule = witness.scenario().rule();
            if (rule != null) {
                about.computeIfAbsent(rule, any -> new ArrayList<>()).add(witness);
            }
        }
    }

    Found after(Mutant mutant) {
        String rule = mutant.original().name();
        List<Witness> aboutIt = about.getOrDefault(rule, List.of());
        // What cannot be followed stands in the rule, and not in the athlete: one of them tells for all.
        if (!aboutIt.isEmpty() && isSure(aboutIt.get(0), mutant)) {
            for (Witness witness : aboutIt) {
                if (witness.fires(mutant.rule()) != witness.scenario().fires()) {
                    return new Found(mutant, witness.scenario(), List.of(), List.of());
                }
            }
        }
        List<Scenario> felt = new ArrayList<>();
        List<Scenario> perhaps = new ArrayList<>();
        for (Witness witness : witnesses) {
            Answer answer = answer(witness, mutant, felt);
            if (answer == Answer.YES) {
                return new Found(mutant, witness.scenario(), List.of(), List.of());
            }
            if (answer == Answer.PERHAPS) {
                perhaps.add(witness.scenario());
            }
        }
        return new Found(mutant, null, felt, perhaps);
    }

    private boolean isSure(Witness witness, Mutant mutant) {
        return witness.subjectsOfOriginal(mutant.original()) != null && witness.subjects(mutant.rule()) != null;
    }

    private Answer answer(Witness witness, Mutant mutant, List<Scenario> felt) {
        Set<List<String>> before = witness.subjectsOfOriginal(mutant.original());
        Set<List<String>> after = witness.subjects(mutant.rule());
        if (before == null || after == null) {
            felt.add(witness.scenario());
            return Answer.PERHAPS;
        }
        if (before.equals(after)) {
            return asksBecauseOf(mutant.original().name(), witness) ? Answer.PERHAPS : Answer.NO;
        }
        felt.add(witness.scenario());
        if (before.isEmpty() != after.isEmpty()) {
            return noticed.by(witness, cascade.of(witness, mutant));
        }
        Expectation expect = witness.scenario().expect();
        boolean blind = expect.recommend().isEmpty()
                && expect.forbid().isEmpty()
                && expect.overridden().isEmpty()
                && expect.answers().isEmpty()
                && expect.missing().isEmpty();
        return blind || isFindingAlone(mutant) ? Answer.NO : Answer.PERHAPS;
    }

    private static boolean isFindingAlone(Mutant mutant) {
        return mutant.original().conclusions().stream()
                .allMatch(each -> Set.of("finding", "sign", "good").contains(each.call()));
    }

    /** What is asked for only because one rule waits for it may not be asked for when that rule is another. */
    private static boolean asksBecauseOf(String rule, Witness witness) {
        List<String> expected = witness.scenario().expect().missing();
        return !expected.isEmpty()
                && witness.evaluation().advice().missing().stream()
                        .filter(each -> expected.contains(each.fact()))
                        .map(Missing::neededBy)
                        .filter(Objects::nonNull)
                        .anyMatch(each -> each.equals(List.of(rule)));
    }
}
