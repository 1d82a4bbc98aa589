package org.recoup.author.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param files how many files were read
 * @param rules how many rules were read
 * @param faults all that is wrong, by file, line and column
 */
public record CheckResult(int files, int rules, List<RuleFault> faults) {

    /** How many faults are of this level. */
    public long count(Level level) {
        return faults.stream().filter(fault -> fault.level() == level).count();
    }

    /** Whether there is a fault at this level or over it. */
    public boolean reaches(Level level) {
        return faults.stream().anyMatch(fault -> fault.level().compareTo(level) >= 0);
    }

    /** The same without warnings. */
    public CheckResult errors() {
        return new CheckResult(
                files,
                rules,
                faults.stream().filter(fault -> fault.level() == Level.ERROR).toList());
    }
}
