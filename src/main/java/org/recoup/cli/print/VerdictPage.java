package org.recoup.cli.print;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.recoup.author.scenarios.TestedScenario;
import org.recoup.author.watch.Verdict;

/** What a change of rules came to, for a terminal: one line where all is fine, else what is wrong and that line. */
public final class VerdictPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** More failures than this scroll the cause out of sight. */
    private static final int MOST_FAILURES = 10;

    private final boolean colour;

    /** @param colour the codes of a terminal for colours */
    public VerdictPage(boolean colour) {
        this.colour = colour;
    }

    /** @param now local time that stands before the verdict */
    public String text(Verdict verdict, LocalTime now) {
        StringBuilder out = new StringBuilder();
        if (!verdict.check().faults().isEmpty()) {
            out.append('\n').append(new FaultPage(colour).text(verdict.check()));
        }
        int shown = 0;
        for (TestedScenario failed : verdict.failed()) {
            if (shown++ < MOST_FAILURES) {
                out.append('\n')
                        .append(ink(Ink.ALARM, "FAILED"))
                        .append("  ")
                        .append(TestsPretty.block(failed))
                        .append('\n');
            }
        }
        if (shown > MOST_FAILURES) {
            out.append("\nand ").append(shown - MOST_FAILURES).append(" more; all of them: recoup rules test\n");
        }
        out.append(out.isEmpty() ? "" : "\n").append(line(verdict, now)).append('\n');
        return out.toString();
    }

    private String line(Verdict verdict, LocalTime now) {
        String seconds = String.format(Locale.ROOT, "%.2f s", verdict.took().toNanos() / 1e9);
        return ink(Ink.FAINT, now.format(TIME) + " " + changed(verdict.changed()) + ": ")
                + ink(verdict.isGood() ? Ink.GOOD : Ink.ALARM, said(verdict))
                + ink(Ink.FAINT, ", " + seconds);
    }

    private static String said(Verdict verdict) {
        if (!verdict.isTested()) {
            return "not tested, the last good rules stay in place";
        }
        String run = verdict.run() == verdict.scenarios() ? "" : " (" + verdict.run() + " run)";
        if (verdict.failed().isEmpty()) {
            return verdict.check().rules() + " rules are fine, " + verdict.scenarios() + " scenarios pass" + run;
        }
        return verdict.failed().size() + " of " + verdict.scenarios() + " scenarios " + "failed" + run;
    }

    private static String changed(Set<String> files) {
        if (files.size() == 1) {
            return Columns.harmless(files.iterator().next());
        }
        return files.size() + " files";
    }

    private String ink(Ink ink, String text) {
        return colour ? ink.on(text) : text;
    }
}
