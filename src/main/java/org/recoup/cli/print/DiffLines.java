package org.recoup.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Reason;
import org.recoup.advice.Recommendation;
import org.recoup.advice.Today;
import org.recoup.author.diff.Change;
import org.recoup.author.diff.DiffReport;
import org.recoup.author.diff.RuleEdit;
import org.recoup.author.explain.RuleAnswer;
import org.recoup.author.scenarios.Coverage;
import org.recoup.author.trace.WhyNot;

/** What the printers of differences for people have in common: the words, without their looks. */
final class DiffLines {
    /** Findings stand on findings; two steps show the edit, and the data has all. */
    private static final int DEEPEST_REASON = 1;

    /** @param depth from 0 */
    record Line(int depth, String text) {}

    private DiffLines() {}

    /** What it is about, as one sentence. */
    static String summary(DiffReport report) {
        long compared = report.account().advised();
        String changed = "Advice changes for " + report.changed() + " of " + count(compared, "athlete")
                + (report.changed() == 0 ? "" : " (" + share(report.changed(), compared) + ")");
        long rejected = report.account().rejected();
        return changed + "; " + count(report.edits().size(), "rule") + " edited"
                + (rejected == 0 ? "" : "; " + count(rejected, "record") + " rejected") + ".";
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String share(long part, long all) {
        String percent =
                Coverage.percent((int) Math.min(part, Integer.MAX_VALUE), (int) Math.min(all, Integer.MAX_VALUE));
        return percent.equals("0.0") ? "less than 0.1 %" : percent + " %";
    }

    /** What was done to a rule, such as "changed: conditions, wording". */
    static String edit(@Nullable RuleEdit edit) {
        if (edit == null) {
            return "not edited itself";
        }
        String parts = edit.parts().stream().map(RuleEdit.Part::word).collect(Collectors.joining(", "));
        return edit.kind().word() + (parts.isEmpty() ? "" : ": " + parts);
    }

    /** Edited rules without effect, such as "a.b (changed: wording)"; empty: there are none. */
    static String withoutEffect(DiffReport report) {
        return report.withoutEffect().stream()
                .map(each -> each.rule() + " (" + edit(each) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The change, such as "priority of rest.two-days: optional becomes essential". */
    static String change(Change change) {
        String words = change.before().equals(change.after())
                ? change.before().isEmpty() ? "" : ": " + change.before() + " in other words"
                : ": " + change.before() + " becomes " + change.after();
        return switch (change.kind()) {
            case APPEARED -> change.id() + " appears: " + change.after();
            case VANISHED -> change.id() + " vanishes: " + change.before();
            case STATUS, TODAY -> change.kind().word() + words;
            case GUIDANCE ->
                "guidance of " + change.id() + (change.before().equals(change.after()) ? "" : ", certainty" + words);
            case VERDICT, PRIORITY, WINDOW, TEXT, SUBJECT -> change.kind().word() + " of " + change.id() + words;
        };
    }

    /**
     * What one rulebook makes of the example, and why.
     *
     * @param cause the rule that the change comes from
     */
    static List<Line> side(Change change, String cause, DiffReport.Side side) {
        List<Line> lines = new ArrayList<>();
        Recommendation it = side.recommendation();
        if (it != null) {
            lines.add(new Line(0, recommendation(change, it, side)));
            reasons(it.because(), 1, lines);
            return lines;
        }
        if (change.kind() == Change.Kind.STATUS) {
            lines.add(new Line(0, side.evaluation().advice().status().code()));
        } else if (change.kind() == Change.Kind.TODAY) {
            Today today = side.evaluation().advice().today();
            lines.add(
                    new Line(0, today == null ? "no session" : today.decision().code() + change(today)));
        }
        answer(change, cause, side.answer(), lines.size(), lines);
        return lines;
    }

    private static String change(Today today) {
        return today.change() == null ? "" : ": " + today.change();
    }

    private static String recommendation(Change change, Recommendation it, DiffReport.Side side) {
        String line = it.verdict().code() + ", " + it.priority().code() + ": " + it.title();
        return switch (change.kind()) {
            case TEXT ->
                line
                        + (it.text().equals(it.title()) ? "" : " / " + it.text())
                        + (it.dose() == null ? "" : " / " + it.dose());
            case WINDOW -> {
                Moments moments = new Moments(side.evaluation().advice().asOf());
                yield line + " / " + moments.heading(it.window()) + " " + moments.time(it.window());
            }
            case SUBJECT ->
                line + " / on " + it.topic()
                        + (it.session() == null ? "" : ", " + it.session().pointer())
                        + (it.answers() == null ? "" : ", answers " + it.answers());
            case GUIDANCE -> line + " / " + it.certainty().code() + " certainty, " + String.join(" ", it.guidance());
            default -> line;
        };
    }

    private static void reasons(List<Reason> reasons, int depth, List<Line> lines) {
        for (Reason reason : reasons) {
            lines.add(new Line(depth, reason.text() + (reason.rule() == null ? "" : " [" + reason.rule() + "]")));
            if (depth <= DEEPEST_REASON) {
                reasons(reason.because(), depth + 1, lines);
            }
        }
    }

    private static void answer(Change change, String cause, @Nullable RuleAnswer answer, int depth, List<Line> lines) {
        if (answer == null) {
            if (!change.id().isEmpty()) {
                lines.add(new Line(depth, "there is no rule " + change.id()));
            }
            return;
        }
        answer.setAside()
                .forEach(each -> lines.add(new Line(depth, "set aside by " + each.by() + ": " + each.because())));
        WhyNot whyNot = answer.whyNot();
        if (whyNot != null) {
            lines.add(new Line(depth, answer.rule() + " does not fire:"));
            causes(whyNot, cause, depth + 1, lines);
        } else if (answer.setAside().isEmpty()) {
            lines.add(new Line(depth, answer.rule() + " fires"));
        }
    }

    /** Only the way to the rule behind the change, where there is one: a rule may be silent for many reasons. */
    private static void causes(WhyNot whyNot, String towards, int depth, List<Line> lines) {
        boolean there = whyNot.trace().rule().name().equals(towards) || !leads(whyNot, towards);
        for (WhyNot.Cause cause : whyNot.causes()) {
            WhyNot next = cause.behind().stream()
                    .filter(each -> !there && leads(each, towards))
                    .findFirst()
                    .orElse(null);
            if (there || next != null) {
                cause.lines().forEach(line -> lines.add(new Line(depth, line)));
            }
            if (next != null) {
                String does = next.trace().fires() ? " concludes it" : " would conclude it:";
                lines.add(new Line(depth + 1, next.trace().rule().name() + does));
                causes(next, towards, depth + 2, lines);
            }
        }
    }

    private static boolean leads(WhyNot whyNot, String towards) {
        return whyNot.trace().rule().name().equals(towards)
                || whyNot.causes().stream()
                        .anyMatch(cause -> cause.behind().stream().anyMatch(each -> leads(each, towards)));
    }
}
