package org.recoup.author.mutate;

import java.math.BigDecimal;
import java.util.List;
import org.recoup.author.mutate.Fate.Outcome;
import org.recoup.scenario.ScenarioFault;

/**
 * What became of all mutants.
 *
 * @param scenarios how many there are to notice them
 * @param fates by file and then in the order of the file
 * @param faults explanations that are of no mutant, or of one that is caught
 */
public record MutationReport(int scenarios, List<Fate> fates, List<ScenarioFault> faults) {

    /** Those of one outcome. */
    public List<Fate> of(Outcome outcome) {
        return fates.stream().filter(each -> each.outcome() == outcome).toList();
    }

    /** How many there are of one outcome. */
    public int count(Outcome outcome) {
        return of(outcome).size();
    }

    /** Those that could be caught: all but the explained ones. */
    public int catchable() {
        return fates.size() - count(Outcome.EXPLAINED);
    }

    /** Whether the share of those caught reaches a percentage, exactly and not rounded. */
    public boolean reaches(BigDecimal percent) {
        return BigDecimal.valueOf(100L * count(Outcome.CAUGHT))
                        .compareTo(percent.multiply(BigDecimal.valueOf(catchable())))
                >= 0;
    }
}
