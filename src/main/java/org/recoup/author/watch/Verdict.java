package org.recoup.author.watch;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.recoup.author.check.CheckResult;
import org.recoup.author.check.Level;
import org.recoup.author.scenarios.TestedScenario;

/**
 * What a change of a folder of rules came to.
 *
 * @param changed names of the files that changed, below the folder; the first time all
 * @param check what the check found
 * @param scenarios how many scenarios there are
 * @param run how many of them were run, because the change can affect them; 0 where the check found errors
 * @param failed those that do not pass, whether run now or before; those of the topics that changed first. Empty where the
 *     check found errors
 * @param took time from reading the files to the verdict
 */
public record Verdict(
        Set<String> changed, CheckResult check, int scenarios, int run, List<TestedScenario> failed, Duration took) {

    /** Whether the scenarios could be run. */
    public boolean isTested() {
        return !check.reaches(Level.ERROR);
    }

    /** Whether nothing is wrong with the rules. */
    public boolean isGood() {
        return isTested() && failed.isEmpty();
    }
}
