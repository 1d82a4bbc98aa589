package org.recoup.cli.print;

import org.recoup.author.scenarios.TestReport;
import org.recoup.author.scenarios.TestedScenario;
import org.recoup.scenario.ScenarioFault;

/** What came of scenarios, in the Test Anything Protocol, version 14. */
public final class TestsTap {
    /** The report as text. */
    public String text(TestReport report) {
        StringBuilder out = new StringBuilder("TAP version 14\n1..");
        out.append(report.tested().size() + report.faults().size()).append('\n');
        int number = 0;
        for (TestedScenario each : report.tested()) {
            line(out, ++number, each.passed(), each.scenario().name());
            if (!each.passed()) {
                comment(out, TestsPretty.block(each));
            }
        }
        for (ScenarioFault fault : report.faults()) {
            line(out, ++number, false, fault.place().toString());
            comment(out, fault.toString());
        }
        return out.toString();
    }

    private static void line(StringBuilder out, int number, boolean passed, String name) {
        String plain = Columns.harmless(name).replace("\\", "\\\\").replace("#", "\\#");
        out.append(passed ? "ok " : "not ok ")
                .append(number)
                .append(" - ")
                .append(plain)
                .append('\n');
    }

    private static void comment(StringBuilder out, String text) {
        text.lines().forEach(line -> out.append("# ").append(line).append('\n'));
    }
}
