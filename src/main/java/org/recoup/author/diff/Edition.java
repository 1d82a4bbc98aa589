package org.recoup.author.diff;

import org.recoup.Recoup;
import org.recoup.author.RuleTexts;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;

/**
 * One of two rulebooks that are compared.
 *
 * @param name how the user calls it
 * @param recoup advises by it
 * @param texts its rules as they are written
 */
public record Edition(String name, Recoup recoup, RuleTexts texts) {

    /**
     * The rulebook of some files. What compiles is kept for the next time.
     *
     * @throws RulesRefusedException if anything is wrong with the rules, with all that is wrong
     */
    public static Edition of(String name, RuleFolder folder) {
        return new Edition(name, Recoup.of(RulebookStore.ofUser().load(folder)), RuleTexts.of(folder));
    }

    /** The shipped rules. */
    public static Edition shipped(String name) {
        Recoup recoup = Recoup.shipped();
        return new Edition(name, recoup, RuleTexts.of(recoup.rulebook(), null));
    }

    Rulebook rulebook() {
        return recoup.rulebook();
    }
}
