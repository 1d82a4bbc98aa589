package org.recoup.author.mutate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.scenario.Scenario;

/**
 * What became of a mutant.
 *
 * @param mutant the mutant
 * @param outcome what became of it
 * @param by the scenario that fails with it; null: none does
 * @param felt scenarios in which it matches otherwise than its original, and which pass all the same
 * @param reason why it is listed as one that no scenario can catch; null: it is not
 */
public record Fate(
        Mutant mutant,
        Outcome outcome,
        @Nullable Scenario by,
        List<Scenario> felt,
        @Nullable String reason) {

    /** What can become of a mutant. */
    public enum Outcome {
        /** A scenario fails with it. */
        CAUGHT,
        /** All scenarios pass with it. */
        SURVIVED,
        /** All scenarios pass with it, and its author says why that has to be so. */
        EXPLAINED
    }
}
