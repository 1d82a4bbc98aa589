package org.recoup.author.explain;

import java.util.ArrayList;
import java.util.List;
import org.recoup.author.trace.WhyNot;
import org.recoup.drl.Truth;

/** Why a rule did not fire, as indented lines. */
public final class WhyNotText {
    private static final int RULES_BEHIND_AT_MOST = 3;

    private WhyNotText() {}

    /** The name of the rule and, indented below it, what keeps it from firing. */
    public static List<String> lines(WhyNot whyNot) {
        List<String> lines = new ArrayList<>();
        lines.add(whyNot.trace().rule().name() + (whyNot.trace().fires() ? " fires" : " does not fire:"));
        causes(whyNot, "  ", lines);
        return lines;
    }

    private static void causes(WhyNot whyNot, String indent, List<String> lines) {
        if (!whyNot.trace().followed()) {
            lines.add(indent + "- a part of the rule cannot be followed, so this is not sure");
        }
        if (!whyNot.trace().fires() && whyNot.trace().truth() == Truth.UNKNOWN) {
            lines.add(indent + "- it might fire if more were known");
        }
        for (WhyNot.Cause cause : whyNot.causes()) {
            cause.lines().forEach(line -> lines.add(indent + "- " + line));
            List<WhyNot> behind = cause.behind();
            for (WhyNot each : behind.subList(0, Math.min(RULES_BEHIND_AT_MOST, behind.size()))) {
                String colon = each.trace().fires() ? "" : ":";
                lines.add(indent + "  - " + each.trace().rule().name() + " " + cause.part(each) + colon);
                causes(each, indent + "    ", lines);
            }
            if (behind.size() > RULES_BEHIND_AT_MOST) {
                lines.add(indent + "  - and " + (behind.size() - RULES_BEHIND_AT_MOST) + " more, no nearer");
            }
        }
    }
}
