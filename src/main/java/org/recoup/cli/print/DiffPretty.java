package org.recoup.cli.print;

import java.util.List;
import org.recoup.author.diff.DiffReport;
import org.recoup.author.diff.RuleEdit;

/** A difference of two rulebooks, for a terminal. */
public final class DiffPretty {
    private static final int MOST_CHANGES = 12;

    private final Page page;

    /** @param colour the codes of a terminal for colours */
    public DiffPretty(boolean colour) {
        this.page = new Page(colour);
    }

    /** The report as text. */
    public String text(DiffReport report) {
        page.text(
                0,
                Ink.STRONG,
                "From " + report.before().name() + " to " + report.after().name());
        page.text(0, report.changed() == 0 ? Ink.GOOD : Ink.WARN, DiffLines.summary(report));
        report.causes().forEach(this::cause);
        String rest = DiffLines.withoutEffect(report);
        if (!rest.isEmpty()) {
            page.gap();
            page.text(0, Ink.FAINT, "Edited, and nothing changes for these athletes: " + rest);
        }
        return page.toString();
    }

    private void cause(DiffReport.Cause cause) {
        page.gap();
        page.text(
                0,
                Ink.STRONG,
                (cause.rule().isEmpty() ? "No single rule" : cause.rule()) + ", "
                        + DiffLines.count(cause.athletes(), "athlete"));
        RuleEdit edit = cause.edit();
        page.text(
                0,
                Ink.FAINT,
                DiffLines.edit(edit) + (edit == null ? "" : " (" + edit.file() + ":" + edit.line() + ")"));
        List<DiffReport.Counted> changes = cause.changes();
        changes.subList(0, Math.min(MOST_CHANGES, changes.size())).forEach(each -> change(cause.rule(), each));
        if (changes.size() > MOST_CHANGES) {
            page.text(2, Ink.FAINT, "and " + (changes.size() - MOST_CHANGES) + " more of it: --format json");
        }
    }

    private void change(String cause, DiffReport.Counted counted) {
        DiffReport.Example example = counted.example();
        page.text(
                2,
                Ink.HINT,
                DiffLines.change(counted.change()) + " (" + DiffLines.count(counted.athletes(), "athlete") + ")");
        page.text(4, Ink.FAINT, "for instance " + example.athleteId() + ", " + example.source() + ":" + example.line());
        side("before", DiffLines.side(counted.change(), cause, example.before()));
        side("after", DiffLines.side(counted.change(), cause, example.after()));
    }

    private void side(String label, List<DiffLines.Line> lines) {
        String left = label;
        for (DiffLines.Line line : lines) {
            int margin = 12 + 2 * line.depth();
            if (line.depth() == 0) {
                page.labelled(4, left, Ink.FAINT, margin, Ink.PLAIN, line.text());
                left = "";
            } else {
                page.labelled(margin, "-", Ink.FAINT, margin + 2, Ink.PLAIN, line.text());
            }
        }
    }
}
