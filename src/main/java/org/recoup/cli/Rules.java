package org.recoup.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.author.check.CheckResult;
import org.recoup.author.check.Level;
import org.recoup.author.check.RulesCheck;
import org.recoup.author.handbook.RuleLibrary;
import org.recoup.cli.print.FaultPage;
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
            throw refused(folder, e);
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
            throw refused(folder, e);
        }
    }

    /** Told as {@code recoup rules check} tells it, which knows the column and the way out. */
    static Refusal refused(Path folder, RulesRefusedException e) {
        String told = e.getMessage();
        try {
            CheckResult result = RulesCheck.withoutCompiling(folder);
            if (result.reaches(Level.ERROR)) {
                told = new FaultPage(false).text(result.errors()).stripTrailing();
            }
        } catch (RulesRefusedException | UncheckedIOException unreadable) {
            // The refusal itself says that the folder cannot be read.
        }
        return new Refusal(ExitCode.UNREADABLE, "the rules cannot be used:\n" + told);
    }
}
