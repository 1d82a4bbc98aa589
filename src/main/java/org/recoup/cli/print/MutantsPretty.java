package org.recoup.cli.print;

import org.recoup.author.mutate.Fate;
import org.recoup.author.mutate.Fate.Outcome;
import org.recoup.author.mutate.Mutant;
import org.recoup.author.mutate.MutationReport;
import org.recoup.author.scenarios.Coverage;

/** What became of mutants, for a terminal: each survivor with its place, then the account. */
public final class MutantsPretty {
    private final Page page;

    /** @param colour the codes of a terminal for colours */
    public MutantsPretty(boolean colour) {
        this.page = new Page(colour);
    }

    /** The report as text. */
    public String text(MutationReport report) {
        for (Fate each : report.of(Outcome.SURVIVED)) {
            Mutant mutant = each.mutant();
            page.verbatim(
                    0,
                    Ink.WARN,
                    mutant.original().file() + ":" + mutant.span() + ": "
                            + mutant.original().name());
            page.verbatim(2, Ink.PLAIN, "- " + mutant.before());
            if (!mutant.after().isEmpty()) {
                page.verbatim(2, Ink.PLAIN, "+ " + mutant.after());
            }
            page.text(2, Ink.FAINT, mutant.kind().word() + "; " + why(each, report.scenarios()));
        }
        if (report.count(Outcome.SURVIVED) > 0) {
            page.gap();
        }
        int caught = report.count(Outcome.CAUGHT);
        int explained = report.count(Outcome.EXPLAINED);
        page.text(
                0,
                report.count(Outcome.SURVIVED) == 0 ? Ink.GOOD : Ink.WARN,
                report.fates().size() + " mutants: " + caught + " caught ("
                        + Coverage.percent(caught, report.catchable()) + " %"
                        + (explained == 0 ? "" : " of " + report.catchable() + " that can be") + "), "
                        + report.count(Outcome.SURVIVED) + " survived, " + explained + " explained");
        return page.toString();
    }

    private static String why(Fate fate, int scenarios) {
        if (fate.felt().isEmpty()) {
            return "it fires as before in all " + scenarios + " scenarios";
        }
        return "it fires otherwise in " + fate.felt().size() + (fate.felt().size() == 1 ? " scenario" : " scenarios")
                + ", such as \"" + fate.felt().get(0).name() + "\" ("
                + fate.felt().get(0).place() + "), and none expects anything of that";
    }
}
