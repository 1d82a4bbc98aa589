package org.recoup.cli.print;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.recoup.author.check.CheckResult;
import org.recoup.author.check.Code;
import org.recoup.author.check.Level;
import org.recoup.author.check.RuleFault;

/** The result of a check for people: each fault with its line, a caret and the way out. */
public final class FaultPage implements FaultPrinter {
    private final boolean colour;

    /** @param colour whether to use colours */
    public FaultPage(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String text(CheckResult result) {
        StringBuilder page = new StringBuilder();
        Set<Code> codes = new HashSet<>();
        for (RuleFault fault : result.faults()) {
            page.append(text(fault)).append('\n');
            codes.add(fault.code());
        }
        page.append(summary(result)).append('\n');
        if (!codes.isEmpty()) {
            String first = result.faults().get(0).code().id();
            page.append("More on a code: recoup rules check --explain ")
                    .append(first)
                    .append('\n');
        }
        return page.toString();
    }

    private String text(RuleFault fault) {
        StringBuilder text = new StringBuilder();
        Ink ink = fault.level() == Level.ERROR ? Ink.ALARM : Ink.WARN;
        text.append(ink(Ink.STRONG, fault.file() + ":" + fault.line() + ":" + fault.column()))
                .append(": ")
                .append(ink(ink, fault.level().word()))
                .append(' ')
                .append(fault.code().id())
                .append(": ")
                .append(fault.message())
                .append('\n');
        if (!fault.source().isBlank()) {
            String number = String.format(Locale.ROOT, "%5d | ", fault.line());
            text.append(ink(Ink.FAINT, number)).append(fault.source()).append('\n');
            text.append(ink(Ink.FAINT, " ".repeat(number.length() - 2) + "| "));
            text.append(blank(fault))
                    .append(ink(ink, "^".repeat(fault.length())))
                    .append('\n');
        }
        return fault.wayOut().isEmpty()
                ? text.toString()
                : text.append("  ").append(fault.wayOut()).append('\n').toString();
    }

    /** What stands before the caret, tabs as tabs. */
    private static String blank(RuleFault fault) {
        String before = fault.source().substring(0, Math.min(fault.source().length(), fault.column() - 1));
        return before.replaceAll("[^\t]", " ");
    }

    private static String summary(CheckResult result) {
        String read = counted(result.rules(), "rule") + " in " + counted(result.files(), "file");
        if (result.faults().isEmpty()) {
            return "Nothing is wrong with " + read + ".";
        }
        return counted(result.count(Level.ERROR), "error") + " and " + counted(result.count(Level.WARNING), "warning")
                + " in " + read + ".";
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private String ink(Ink ink, String text) {
        return colour ? ink.on(text) : text;
    }
}
