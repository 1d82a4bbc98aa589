package org.recoup.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.author.handbook.RuleLibrary;
import org.recoup.rulebook.compile.RulesRefusedException;

/** The rules that a command works with. */
final class Rules {
    private Rules() {}

    /**
     * @param folder null: the shipped rules
     * @throws Refusal if the folder or a rule in it cannot be used
     */
    static Recoup load(@Nullable Path folder) {
        if (folder == null) {
            return Recoup.shipped();
        }
        try {
            return Recoup.withRules(folder);
        } catch (RulesRefusedException e) {
            throw refused(e);
        }
    }

    /**
     * The rules with everything that stands beside them.
     *
     * @param folder null: the shipped rules
     * @throws Refusal if the folder or a rule in it cannot be used
     */
    static RuleLibrary library(@Nullable Path folder) {
        if (folder == null) {
            return RuleLibrary.shipped();
        }
        try {
            return RuleLibrary.of(folder);
        } catch (RulesRefusedException e) {
            throw refused(e);
        }
    }

    private static Refusal refused(RulesRefusedException e) {
        return new Refusal(ExitCode.UNREADABLE, "the rules cannot be used:\n" + e.getMessage());
    }
}
