package org.recoup.cli.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.Overridden;
import org.recoup.advice.Reason;
import org.recoup.advice.Recommendation;
import org.recoup.author.explain.AdviceDifference;
import org.recoup.author.explain.Answer;
import org.recoup.author.explain.Explanation;
import org.recoup.author.explain.RuleAnswer;
import org.recoup.author.trace.WhyNot;
import org.recoup.drl.Truth;

/** Explanations for a terminal: trees of reasons down to the values of the file, and what silent rules wait for. */
public final class ExplanationPrinter {
    private static final int RULES_BEHIND_AT_MOST = 3;
    private static final int DEEPEST = Page.COLUMNS / 2;

    private final Page page;

    /** @param colour the codes of a terminal for colours */
    public ExplanationPrinter(boolean colour) {
        this.page = new Page(colour);
    }

    /** The explanation as text. */
    public String text(Explanation explanation) {
        Advice advice = explanation.advice();
        page.text(0, Ink.STRONG, advice.athleteId() + ", " + new Moments(advice.asOf()).asOf());
        if (explanation.whatIf() != null) {
            whatIf(explanation.whatIf());
        }
        explanation.why().forEach(each -> {
            page.gap();
            recommendation(0, each);
        });
        if (explanation.whyNot() != null) {
            whyNot(explanation.whyNot());
        }
        return page.toString();
    }

    private void recommendation(int margin, Recommendation it) {
        page.text(margin, Ink.of(it.verdict()), it.verdict().code() + ": " + it.title());
        page.text(
                margin + 2,
                Ink.FAINT,
                it.id() + ", " + it.priority().code() + ", " + it.certainty().code() + " certainty, guidance "
                        + String.join(" ", it.guidance()));
        reasons(margin + 2, it.because());
    }

    private void reasons(int margin, List<Reason> reasons) {
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
            bullet(margin, Ink.PLAIN, line.toString());
            reasons(Math.min(margin + 2, DEEPEST), reason.because());
        }
    }

    private void whyNot(Answer answer) {
        if (answer.kind() != Answer.Kind.RULE) {
            page.gap();
            String does = answer.kind() == Answer.Kind.FINDING ? " conclude the finding " : " rest on guidance ";
            page.text(0, Ink.STRONG, "Rules that" + does + answer.asked());
        }
        for (RuleAnswer each : answer.rules()) {
            page.gap();
            page.text(0, Ink.STRONG, each.rule() + " " + words(each.outcome()));
            page.text(2, Ink.FAINT, each.purpose() + " (guidance " + String.join(" ", each.guidance()) + ")");
            rule(each);
        }
    }

    private void rule(RuleAnswer answer) {
        answer.recommended().forEach(each -> recommendation(2, each));
        for (Overridden by : answer.setAside()) {
            bullet(2, Ink.WARN, "set aside by " + by.by() + ": " + by.because());
        }
        WhyNot whyNot = answer.whyNot();
        if (whyNot != null) {
            causes(2, whyNot);
        }
        answer.unknown().forEach(each -> bullet(2, Ink.HINT, "ask: " + each.ask() + " [" + each.fact() + "]"));
    }

    private static String words(RuleAnswer.Outcome outcome) {
        return switch (outcome) {
            case RECOMMENDED -> "is in the advice";
            case SET_ASIDE -> "fires, and is set aside";
            case FIRED -> "fires, and gives no recommendation";
            case SILENT -> "does not fire";
        };
    }

    private void causes(int margin, WhyNot whyNot) {
        if (!whyNot.trace().followed()) {
            bullet(margin, Ink.WARN, "a part of the rule cannot be followed, so this is not sure");
        }
        if (!whyNot.trace().fires() && whyNot.trace().truth() == Truth.UNKNOWN) {
            bullet(margin, Ink.PLAIN, "it might fire if more were known");
        }
        for (WhyNot.Cause cause : whyNot.causes()) {
            cause.lines().forEach(line -> bullet(margin, Ink.PLAIN, line));
            behind(Math.min(margin + 2, DEEPEST), cause);
        }
    }

    private void behind(int margin, WhyNot.Cause cause) {
        List<WhyNot> behind = cause.behind();
        List<WhyNot> shown = behind.subList(0, Math.min(RULES_BEHIND_AT_MOST, behind.size()));
        for (WhyNot each : shown) {
            String colon = each.trace().fires() ? "" : ":";
            bullet(margin, Ink.FAINT, each.trace().rule().name() + " " + cause.part(each) + colon);
            causes(Math.min(margin + 2, DEEPEST), each);
        }
        if (behind.size() > shown.size()) {
            int more = behind.size() - shown.size();
            bullet(
                    margin,
                    Ink.FAINT,
                    "and " + more + (more == 1 ? " other rule" : " other rules") + ", no nearer: --format json");
        }
    }

    private void whatIf(Explanation.WhatIf whatIf) {
        AdviceDifference difference = whatIf.difference();
        page.gap();
        page.text(0, Ink.STRONG, "With " + String.join(", ", whatIf.changes()));
        if (difference.isEmpty()) {
            page.text(2, Ink.PLAIN, "the advice stays the same");
        }
        turn("status", difference.status());
        turn("next session", difference.today());
        difference
                .verdicts()
                .forEach(each -> page.text(
                        2,
                        Ink.PLAIN,
                        "on " + each.topic() + ": " + each.before().code() + " becomes "
                                + each.after().code()));
        difference
                .moved()
                .forEach(each -> page.text(
                        2,
                        Ink.PLAIN,
                        each.recommendation().id() + ": " + each.before().code() + " becomes "
                                + each.after().code()));
        difference
                .reworded()
                .forEach(each -> page.text(2, Ink.PLAIN, "now reads: " + each.title() + " (" + each.id() + ")"));
        section("Appears", difference.appeared());
        vanished(difference.vanished(), whatIf.gone());
    }

    private void turn(String what, AdviceDifference.@Nullable Turn turn) {
        if (turn != null) {
            page.text(2, Ink.PLAIN, what + ": " + turn.before() + " becomes " + turn.after());
        }
    }

    private void section(String heading, List<Recommendation> recommendations) {
        if (!recommendations.isEmpty()) {
            page.gap();
            page.text(0, Ink.STRONG, heading);
            recommendations.forEach(each -> recommendation(2, each));
        }
    }

    private void vanished(List<Recommendation> vanished, List<RuleAnswer> gone) {
        if (vanished.isEmpty()) {
            return;
        }
        page.gap();
        page.text(0, Ink.STRONG, "Vanishes");
        for (Recommendation each : vanished) {
            page.text(2, Ink.of(each.verdict()), each.verdict().code() + ": " + each.title());
            page.text(4, Ink.FAINT, each.id());
            gone.stream().filter(it -> it.rule().equals(each.id())).forEach(this::briefly);
        }
    }

    private void briefly(RuleAnswer answer) {
        answer.setAside().forEach(by -> bullet(4, Ink.PLAIN, "set aside by " + by.by() + ": " + by.because()));
        if (answer.whyNot() != null) {
            causes(4, answer.whyNot());
        }
    }

    private void bullet(int margin, Ink ink, String text) {
        page.labelled(margin, "-", Ink.FAINT, margin + 2, ink, text);
    }
}
