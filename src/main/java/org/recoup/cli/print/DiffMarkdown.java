package org.recoup.cli.print;

import java.util.List;
import org.recoup.author.diff.DiffReport;

/** A difference of two rulebooks, for the text of a pull request. */
public final class DiffMarkdown {
    private static final int MOST_CHANGES = 12;

    private final StringBuilder out = new StringBuilder();

    /** The report as text. */
    public String text(DiffReport report) {
        line("## Advice from " + code(report.before().name()) + " to "
                + code(report.after().name()));
        line("");
        line("**" + DiffLines.summary(report) + "**");
        if (!report.causes().isEmpty()) {
            line("");
            line("| rule | edit | athletes | changes |");
            line("|---|---|---:|---:|");
            report.causes()
                    .forEach(each -> line("| " + rule(each) + " | " + DiffLines.edit(each.edit()) + " | "
                            + each.athletes() + " | " + each.changes().size() + " |"));
        }
        report.causes().forEach(this::cause);
        String rest = DiffLines.withoutEffect(report);
        if (!rest.isEmpty()) {
            line("");
            line("Edited, and nothing changes for these athletes: " + escaped(rest) + ".");
        }
        return out.toString();
    }

    private static String rule(DiffReport.Cause cause) {
        return cause.rule().isEmpty() ? "no single rule" : code(cause.rule());
    }

    private void cause(DiffReport.Cause cause) {
        line("");
        line("<details><summary>" + (cause.rule().isEmpty() ? "no single rule" : escaped(cause.rule())) + ": "
                + DiffLines.count(cause.athletes(), "athlete") + "</summary>");
        List<DiffReport.Counted> changes = cause.changes();
        changes.subList(0, Math.min(MOST_CHANGES, changes.size())).forEach(each -> change(cause.rule(), each));
        if (changes.size() > MOST_CHANGES) {
            line("");
            line("And " + (changes.size() - MOST_CHANGES) + " more of it.");
        }
        line("");
        line("</details>");
    }

    private void change(String cause, DiffReport.Counted counted) {
        DiffReport.Example example = counted.example();
        line("");
        line("**" + escaped(DiffLines.change(counted.change())) + "** ("
                + DiffLines.count(counted.athletes(), "athlete") + "), for instance " + code(example.athleteId())
                + ", " + code(example.source() + ":" + example.line()));
        line("");
        side("before", DiffLines.side(counted.change(), cause, example.before()));
        side("after", DiffLines.side(counted.change(), cause, example.after()));
    }

    private void side(String label, List<DiffLines.Line> lines) {
        line("- " + label);
        lines.forEach(each -> line("  ".repeat(each.depth() + 1) + "- " + escaped(each.text())));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String code(String text) {
        return "`" + Columns.harmless(text).replace("`", "'").replace("|", "/").replaceAll("\\s+", " ") + "`";
    }

    /** Names and values come out of files that anybody may have written. */
    private static String escaped(String text) {
        return Columns.harmless(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_\\[\\]|#@])", "\\\\$1")
                .replaceAll("\\s+", " ");
    }
}
