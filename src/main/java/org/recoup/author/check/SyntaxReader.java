package org.recoup.author.check;

import java.util.ArrayList;
import java.util.List;
import org.recoup.drl.RuleFile;
import org.recoup.drl.SyntaxFault;

/** Reads one rule file, mistake after mistake: what cannot be read is told and left out, the rest is read again. */
final class SyntaxReader {
    private static final int MOST_ROUNDS = 20;

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
            tell(file, first, comma, report);
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

    private static void tell(String file, SyntaxFault fault, boolean comma, Report report) {
        String message = fault.message();
        if (comma) {
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

    private static String friendly(String message) {
        if (message.contains("no viable alternative at input") || message.contains("mismatched input")) {
            int quote = message.indexOf('\'');
            int close = message.indexOf('\'', quote + 1);
            if (quote >= 0 && close > quote + 1) {
                return message.substring(quote + 1, close) + " has no place here";
            }
        }
        return message.lines().findFirst().orElse("this cannot be read");
    }

    private static String wayOut(String message) {
        if (message.startsWith(",") || message.contains("operator")) {
            return "Between conditions stands one comma; within a condition && or ||.";
        }
        return "A rule reads: rule \"folder.name\", annotations, when, conditions, then, conclusions, end.";
    }
}
