package org.recoup.author.check;

import java.nio.file.Path;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;

/** Checks a folder of rules once. */
public final class RulesCheck {
    private RulesCheck() {}

    /**
     * Checks all files below a folder. What only making a rulebook of them finds is looked for when nothing else is wrong.
     *
     * @param store keeps what was made of the folder
     * @throws RulesRefusedException if the folder does not exist, cannot be read or holds no rules
     */
    public static CheckResult of(Path folder, RulebookStore store) {
        return new KeptCheck(folder).run(store::load);
    }

    /**
     * As {@link #of}, but for what only making a rulebook finds.
     *
     * @throws RulesRefusedException if the folder does not exist, cannot be read or holds no rules
     */
    public static CheckResult withoutCompiling(Path folder) {
        return new KeptCheck(folder).run(null);
    }
}
