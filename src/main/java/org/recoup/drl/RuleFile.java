package org.recoup.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule file.
 *
 * @param file path as it was given
 * @param text all of it
 * @param packageName its DRL package; null: none
 * @param imports what it imports
 * @param globals the globals it declares
 * @param others functions, queries and declared types, which no rule of Recoup needs
 * @param rules in their order
 * @param faults what is no DRL; the rules may then be incomplete
 */
public record RuleFile(
        String file,
        String text,
        @Nullable String packageName,
        List<Line> imports,
        List<Line> globals,
        List<Line> others,
        List<Rule> rules,
        List<SyntaxFault> faults) {

    /**
     * A statement outside of rules.
     *
     * @param text what is imported or declared
     */
    public record Line(String text, Span span) {}

    /** Reads a rule file; what is no DRL is told in {@link #faults}. */
    public static RuleFile read(String file, String text) {
        return new DrlReader(file, text).read();
    }
}
