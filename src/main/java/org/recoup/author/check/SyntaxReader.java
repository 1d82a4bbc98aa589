package org.recoup.author.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.RuleFile;
import org.recoup.drl.SyntaxFault;

/** Reads one rule file, mistake after mistake: what cannot be read is told and left out, the rest is read again. */
final class SyntaxReader {
    private static final int MOST_ROUNDS = 20;

    private static final String STRAIGHT = "Write straight quotes: \".";
    /** The longer before what they begin with. */
    private static final String[][] SLIPS = {
        {"\u201c", STRAIGHT},
        {"\u201d", STRAIGHT},
        {"\u201e", STRAIGHT},
        {"\u2018", STRAIGHT},
        {"\u2019", STRAIGHT},
        {"\u00ab", STRAIGHT},
        {"\u00bb", STRAIGHT},
        {"\u2264", "Write <= for at most."},
        {"\u2265", "Write >= for at least."},
        {"\u2260", "Write != for other than."},
        {"=>", "Write >= for at least."},
        {"=<", "Write <= for at most."},
        {"= ", "Write == to compare."},
        {"or ", "Write || for or."},
        {"and ", "Write && for and, or a comma."}
    };

    private final List<SyntaxScan.Broken> broken = new ArrayList<>();

    /** The rules of the file that can be read. */
    RuleFile read(String file, String text, Report report) {
        SyntaxScan scan = new SyntaxScan(file, text, report);
        String readable = scan.readable();
        RuleFile rules = RuleFile.read(file, readable);
        for (int round = 0; round < MOST_ROUNDS && !rules.faults().isEmpty(); round++) {
            SyntaxFault first = rules.faults().get(0);
            boolean comma = text.startsWith(",", first.span().from())
                    && scan.depth(first.span().from()) > 1;
            tell(file, text, scan.openComment(), first, comma, report);
            if (!scan.breakAt(first.span().from())) {
                break;
            }
            rules = RuleFile.read(file, scan.rest());
        }
        broken.addAll(scan.broken());
        return rules;
    }

    /** The rules that could not be read. */
    List<SyntaxScan.Broken> broken() {
        return broken;
    }

    private static void tell(
            String file, String text, int openComment, SyntaxFault fault, boolean comma, Report report) {
        String message = fault.message();
        int at = Math.min(fault.span().from(), text.length());
        String[] slip = slip(text, at);
        if (openComment >= 0 && openComment <= at) {
            report.add(
                    Code.SYNTAX,
                    file,
                    openComment,
                    openComment + 2,
                    "this comment is not closed",
                    "Close it with */, or begin each line of it with //.");
        } else if (slip != null) {
            report.add(
                    Code.SYNTAX,
                    file,
                    at,
                    at + slip[0].strip().length(),
                    slip[0].strip() + " has no place here",
                    slip[1]);
        } else if (comma) {
            report.add(
                    Code.COMMA_FOR_AND,
                    file,
                    fault.span(),
                    "a comma stands between two conditions inside parentheses",
                    "Write && for and, || for or.");
        } else if (message.contains("where ) is wanted")) {
            report.add(Code.PARENTHESIS, file, fault.span(), message, "Close the parenthesis before this.");
        } else {
            report.add(Code.SYNTAX, file, fault.span(), friendly(message), wayOut(message));
        }
    }

    /** What stands at a place as other languages and word processors write it, and how it is written here; null: else. */
    private static String @Nullable [] slip(String text, int at) {
        for (String[] slip : SLIPS) {
            if (text.startsWith(slip[0], at)) {
                return slip;
            }
        }
        return null;
    }

    private static String friendly(String message) {
        if (message.contains("no viable alternative at input") || message.contains("mismatched input")) {
            int quote = message.indexOf('\'');
            int close = message.indexOf('\'', quote + 1);
            if (quote >= 0 && close > quote + 1) {
                return message.substring(quote + 1, close) + " has no place here";
            }
            return "this cannot be read";
        }
        return message.lines().findFirst().orElse("this cannot be read");
    }

    private static String wayOut(String message) {
        if (message.endsWith(" is no number")) {
            return "Write digits alone; the unit is that of the field, see the vocabulary.";
        }
        if (message.contains("too deep") || message.contains("too long")) {
            return "Make several conditions or rules of it.";
        }
        if (message.contains("backslash")) {
            return "Leave it out, or write two of them for one.";
        }
        if (message.startsWith(",") || message.contains("operator")) {
            return "Between conditions stands one comma; within a condition && or ||.";
        }
        return "A rule reads: rule \"folder.name\", annotations, when, conditions, then, conclusions, end.";
    }
}
