package org.recoup.cli.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.Missing;
import org.recoup.advice.Overridden;
import org.recoup.advice.Priority;
import org.recoup.advice.Reason;
import org.recoup.advice.Recommendation;
import org.recoup.advice.Today;
import org.recoup.advice.Verdict;
import org.recoup.advice.Window;

/** What a coach reads in a terminal: who, how they stand, the next session, then what to do by time of day. */
public final class PrettyPrinter implements AdvicePrinter {
    private static final int LABEL = 10;
    private static final int BODY = 18;
    private static final int BODY_WITHOUT_TIME = 4;
    private static final int QUESTIONS_AT_MOST = 3;
    private static final int OVERRIDDEN_AT_MOST = 3;

    private final Detail detail;

    /**
     * How much is shown.
     *
     * @param all everything, however little it matters
     * @param explain the reasons as a tree, down to the values of the file, with rules and guidance
     * @param colour the codes of a terminal for colours
     */
    public record Detail(boolean all, boolean explain, boolean colour) {}

    public PrettyPrinter(Detail detail) {
        this.detail = detail;
    }

    @Override
    public void print(@Nullable String name, Advice advice, OutputStream out) throws IOException {
        out.write(text(name, advice).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String separator() {
        return "\n" + "=".repeat(Page.COLUMNS) + "\n\n";
    }

    /** The advice as text. */
    public String text(@Nullable String name, Advice advice) {
        Page page = new Page(detail.colour());
        Moments moments = new Moments(advice.asOf());
        Shown shown = Shown.of(advice, detail.all());
        who(page, moments, name, advice);
        today(page, moments, advice.today());
        section(page, moments, "Safety first", shown.safety());
        section(page, moments, "You asked", shown.asked());
        timeline(page, moments, shown.toDo());
        if (shown.folded() > 0) {
            page.gap();
            page.text(0, Ink.FAINT, InWords.count(shown.folded(), "more recommendation") + " of lower priority: --all");
        }
        overridden(page, advice.overridden());
        missing(page, advice.missing());
        foot(page, advice);
        return page.toString();
    }

    private void who(Page page, Moments moments, @Nullable String name, Advice advice) {
        String who = name == null || name.isBlank() ? advice.athleteId() : name + " (" + advice.athleteId() + ")";
        page.text(0, Ink.STRONG, who + ", " + moments.asOf());
        page.gap();
        String phase = advice.phase().name().replace('-', ' ');
        String from = switch (advice.phase().from()) {
            case "plan" -> " (as planned)";
            case "race-date" -> " (from the race date)";
            default -> "";
        };
        page.labelled(0, "Phase", Ink.PLAIN, LABEL, Ink.PLAIN, phase + from);
        page.labelled(0, "Status", Ink.PLAIN, LABEL, Ink.of(advice.status()), InWords.of(advice.status()));
    }

    private void today(Page page, Moments moments, @Nullable Today today) {
        if (today == null) {
            page.labelled(0, "Next", Ink.PLAIN, LABEL, Ink.PLAIN, "no session planned within 36 hours");
            return;
        }
        page.labelled(
                0,
                "Next",
                Ink.PLAIN,
                LABEL,
                Ink.of(today.decision()),
                InWords.of(today.decision()) + InWords.session(moments, today.session()));
        if (today.change() != null) {
            page.text(LABEL, Ink.PLAIN, today.change());
        }
        why(page, LABEL, "Why: ", today.because(), TodaysReasons.of(today));
    }

    private void timeline(Page page, Moments moments, List<Recommendation> toDo) {
        Map<String, List<Recommendation>> groups = new LinkedHashMap<>();
        List<Recommendation> inTime = new ArrayList<>(toDo);
        inTime.sort((a, b) -> compareByTime(moments, a, b));
        for (Recommendation it : inTime) {
            groups.computeIfAbsent(moments.heading(it.window()), heading -> new ArrayList<>())
                    .add(it);
        }
        groups.forEach((heading, group) -> section(page, moments, heading, group));
    }

    /** Hours first, in their order; then what lasts for days; then what has no time. Equal ones keep their order. */
    private static int compareByTime(Moments moments, Recommendation a, Recommendation b) {
        int byRank = Integer.compare(rank(moments, a.window()), rank(moments, b.window()));
        if (byRank != 0 || a.window() == null || b.window() == null) {
            return byRank;
        }
        int byBegin = moments.begin(a.window()).compareTo(moments.begin(b.window()));
        return byBegin != 0 ? byBegin : moments.end(a.window()).compareTo(moments.end(b.window()));
    }

    private static int rank(Moments moments, @Nullable Window window) {
        if (window == null || (window.from() == null && window.until() == null)) {
            return 2;
        }
        return moments.lasts(window) ? 1 : 0;
    }

    private void section(Page page, Moments moments, String heading, List<Recommendation> group) {
        if (group.isEmpty()) {
            return;
        }
        page.gap();
        page.text(0, Ink.STRONG, heading);
        boolean timeless =
                group.stream().allMatch(it -> moments.time(it.window()).isEmpty());
        for (Recommendation it : group) {
            recommendation(page, moments, timeless ? BODY_WITHOUT_TIME : BODY, it);
        }
    }

    private void recommendation(Page page, Moments moments, int body, Recommendation it) {
        String title = InWords.of(it.verdict()) + ": " + it.title();
        page.labelled(2, moments.time(it.window()), Ink.PLAIN, body, Ink.of(it.verdict()), title);
        if (it.answers() != null) {
            page.text(body, Ink.FAINT, "About the " + it.answers().replace('-', ' ') + " you are considering.");
        }
        if (inFull(it) && !it.text().equals(it.title())) {
            page.text(body, Ink.PLAIN, it.text());
        }
        if (it.dose() != null) {
            page.text(body, Ink.PLAIN, "How much: " + it.dose());
        }
        String certainty = it.certainty().code() + " certainty";
        if (!detail.explain()) {
            why(
                    page,
                    body,
                    "Why (" + certainty + "): ",
                    it.because(),
                    it.because().stream().map(Reason::text).toList());
            return;
        }
        page.text(body, Ink.FAINT, it.id() + ", " + certainty + ", guidance " + String.join(" ", it.guidance()));
        tree(page, body, it.because());
    }

    /** What matters less is read at a glance, by its title and its dose; what warns is never cut short. */
    private boolean inFull(Recommendation it) {
        return detail.all()
                || detail.explain()
                || it.priority().compareTo(Priority.ESSENTIAL) <= 0
                || it.verdict().compareTo(Verdict.AVOID) <= 0
                || it.answers() != null;
    }

    /** The reasons on one line, in short; those that do not fit are counted. */
    private void why(Page page, int margin, String label, List<Reason> reasons, List<String> inShort) {
        if (reasons.isEmpty()) {
            return;
        }
        if (detail.explain()) {
            tree(page, margin, reasons);
            return;
        }
        page.text(margin, Ink.FAINT, label + oneLine(inShort, Page.COLUMNS - margin - Columns.width(label)));
    }

    private static String oneLine(List<String> reasons, int columns) {
        StringBuilder line = new StringBuilder(reasons.get(0));
        for (int i = 1; i < reasons.size(); i++) {
            String next = "; " + reasons.get(i);
            String rest = " (+" + (reasons.size() - i) + ")";
            int room = i == reasons.size() - 1 ? columns : columns - rest.length();
            if (Columns.width(line + next) > room) {
                return line + rest;
            }
            line.append(next);
        }
        return line.toString();
    }

    private static void tree(Page page, int margin, List<Reason> reasons) {
        for (Reason reason : reasons) {
            StringBuilder line = new StringBuilder(reason.text());
            if (reason.rule() != null) {
                line.append(" [").append(reason.rule()).append(']');
            }
            if (reason.pointer() != null) {
                line.append(" [").append(reason.pointer());
                line.append(reason.value() == null ? "" : " = " + reason.value())
                        .append(']');
            }
            page.labelled(margin, "-", Ink.FAINT, margin + 2, Ink.FAINT, line.toString());
            // A tree as deep as the page is wide would leave no room for its text.
            tree(page, Math.min(margin + 2, Page.COLUMNS / 2), reason.because());
        }
    }

    private void overridden(Page page, List<Overridden> overridden) {
        if (overridden.isEmpty()) {
            return;
        }
        page.gap();
        page.text(0, Ink.STRONG, "Set aside");
        int most = detail.all() || detail.explain() ? overridden.size() : OVERRIDDEN_AT_MOST;
        for (Overridden it : overridden.subList(0, Math.min(most, overridden.size()))) {
            String rules = detail.explain() ? " [by " + it.by() + ", " + String.join(" ", it.guidance()) + "]" : "";
            page.labelled(
                    2,
                    "-",
                    Ink.PLAIN,
                    4,
                    Ink.PLAIN,
                    it.id() + " (" + it.verdict().code() + "): " + it.because() + rules);
        }
        if (overridden.size() > most) {
            page.text(4, Ink.FAINT, "and " + (overridden.size() - most) + " more: --all");
        }
    }

    private void missing(Page page, List<Missing> missing) {
        if (missing.isEmpty()) {
            return;
        }
        page.gap();
        page.text(0, Ink.STRONG, "To know more, ask");
        int most = detail.all() ? missing.size() : QUESTIONS_AT_MOST;
        for (Missing it : missing.subList(0, Math.min(most, missing.size()))) {
            String field = detail.explain()
                    ? " [" + it.fact() + ", for " + InWords.count(it.neededBy().size(), "rule") + "]"
                    : "";
            page.labelled(2, "-", Ink.PLAIN, 4, Ink.PLAIN, it.ask() + field);
        }
        if (missing.size() > most) {
            page.text(4, Ink.FAINT, "and " + InWords.count(missing.size() - most, "more question") + ": --all");
        }
    }

    private void foot(Page page, Advice advice) {
        page.gap();
        page.text(0, Ink.FAINT, advice.notice());
        if (detail.explain()) {
            String version = advice.rulebook().version() == null
                    ? ""
                    : " " + advice.rulebook().version();
            page.text(
                    0,
                    Ink.FAINT,
                    "Rules: " + advice.rulebook().name() + version + ", "
                            + advice.rulebook().digest());
        }
    }
}
