package org.recoup.cli.print;

import java.util.Locale;
import java.util.stream.Collectors;
import org.recoup.author.explain.WhyNotText;
import org.recoup.author.scenarios.Coverage;
import org.recoup.author.scenarios.TestReport;
import org.recoup.author.scenarios.TestedScenario;

/** What came of scenarios, for a terminal: a block for each that failed, then the account. */
public final class TestsPretty {
    private final boolean colour;

    /** @param colour the codes of a terminal for colours */
    public TestsPretty(boolean colour) {
        this.colour = colour;
    }

    /** The report as text. */
    public String text(TestReport report) {
        StringBuilder out = new StringBuilder();
        for (TestedScenario each : report.failed()) {
            out.append(inked(Ink.ALARM, "FAILED"))
                    .append("  ")
                    .append(block(each))
                    .append("\n\n");
        }
        int failed = report.failed().size();
        int passed = report.tested().size() - failed;
        out.append(inked(
                        failed == 0 && passed > 0 ? Ink.GOOD : Ink.WARN,
                        count(report.tested().size(), "scenario")
                                + (report.tested().isEmpty() ? "" : ": " + passed + " passed, " + failed + " failed")))
                .append('\n');
        if (report.coverage() != null) {
            coverage(out, report.coverage());
        }
        return out.toString();
    }

    /** Name, place, what is different and why, without a line break at its end. */
    static String block(TestedScenario tested) {
        if (tested.result() == null) {
            return tested.scenario().name() + "\n  at " + tested.scenario().place() + "\n  " + tested.fault();
        }
        StringBuilder out = new StringBuilder(tested.result().toString().replace(System.lineSeparator(), "\n"));
        tested.whyNot()
                .forEach(each -> WhyNotText.lines(each)
                        .forEach(line -> out.append("\n  ").append(line)));
        return out.toString().lines().map(Columns::harmless).collect(Collectors.joining("\n"));
    }

    private static void coverage(StringBuilder out, Coverage coverage) {
        out.append(String.format(
                Locale.ROOT,
                "%d of %s fired (%s %%), %d of %d sides of their tests seen (%s %%)\n",
                coverage.fired(),
                count(coverage.rules().size(), "rule"),
                Coverage.percent(coverage.fired(), coverage.rules().size()),
                coverage.sides(),
                coverage.allSides(),
                Coverage.percent(coverage.sides(), coverage.allSides())));
        for (Coverage.OfRule rule : coverage.rules()) {
            if (!rule.fired()) {
                gap(out, rule.file(), rule.line(), rule.rule() + " never fires");
            }
            for (Coverage.OfTest test : rule.tests()) {
                if (!test.seenTrue()) {
                    gap(out, rule.file(), test.line(), rule.rule() + ": " + test.text() + " is never true");
                }
                if (!test.seenFalse()) {
                    gap(out, rule.file(), test.line(), rule.rule() + ": " + test.text() + " is never false");
                }
            }
        }
    }

    private static void gap(StringBuilder out, String file, int line, String what) {
        out.append("  ")
                .append(file)
                .append(':')
                .append(line)
                .append(": ")
                .append(what)
                .append('\n');
    }

    private String inked(Ink ink, String text) {
        return colour ? ink.on(text) : text;
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
