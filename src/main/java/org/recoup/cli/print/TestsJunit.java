package org.recoup.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoup.author.scenarios.TestReport;
import org.recoup.author.scenarios.TestedScenario;
import org.recoup.scenario.Difference;
import org.recoup.scenario.ScenarioFault;

/** What came of scenarios, in the XML that build servers read; a suite for each folder of rules. */
public final class TestsJunit {
    /** The report as text. */
    public String text(TestReport report) {
        Map<String, List<TestedScenario>> suites = new LinkedHashMap<>();
        report.tested()
                .forEach(each -> suites.computeIfAbsent(each.scenario().topic(), any -> new ArrayList<>())
                        .add(each));
        int all = report.tested().size() + report.faults().size();
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites name=\"recoup rules test\"")
                .append(counts(
                        all,
                        failures(report.tested()),
                        errors(report.tested()) + report.faults().size()))
                .append(">\n");
        suites.forEach((topic, tested) -> suite(out, topic, tested));
        if (!report.faults().isEmpty()) {
            faults(out, report.faults());
        }
        return out.append("</testsuites>\n").toString();
    }

    private static void suite(StringBuilder out, String topic, List<TestedScenario> tested) {
        out.append("  <testsuite name=\"").append(escaped(topic)).append('"');
        out.append(counts(tested.size(), failures(tested), errors(tested))).append(">\n");
        for (TestedScenario each : tested) {
            out.append("    <testcase classname=\"").append(escaped(topic));
            out.append("\" name=\"").append(escaped(each.scenario().name()));
            out.append("\" file=\"").append(escaped(each.scenario().place().file()));
            out.append("\" line=\"").append(each.scenario().place().line()).append('"');
            if (each.passed()) {
                out.append("/>\n");
                continue;
            }
            String element = each.result() == null ? "error" : "failure";
            out.append(">\n      <").append(element).append(" message=\"").append(escaped(message(each)));
            out.append("\">").append(escaped(TestsPretty.block(each)));
            out.append("</").append(element).append(">\n    </testcase>\n");
        }
        out.append("  </testsuite>\n");
    }

    private static void faults(StringBuilder out, List<ScenarioFault> faults) {
        out.append("  <testsuite name=\"not readable\"")
                .append(counts(faults.size(), 0, faults.size()))
                .append(">\n");
        for (ScenarioFault fault : faults) {
            out.append("    <testcase classname=\"not readable\" name=\"")
                    .append(escaped(fault.place().toString()));
            out.append("\">\n      <error message=\"").append(escaped(fault.message()));
            out.append("\">").append(escaped(fault.toString())).append("</error>\n    </testcase>\n");
        }
        out.append("  </testsuite>\n");
    }

    private static String message(TestedScenario tested) {
        if (tested.result() == null) {
            return String.valueOf(tested.fault());
        }
        Difference first = tested.result().differences().get(0);
        return first.what() + ": expected " + first.expected() + ", actual " + first.actual();
    }

    private static int failures(List<TestedScenario> tested) {
        return (int) tested.stream()
                .filter(each -> each.result() != null && !each.passed())
                .count();
    }

    private static int errors(List<TestedScenario> tested) {
        return (int) tested.stream().filter(each -> each.result() == null).count();
    }

    private static String counts(int tests, int failures, int errors) {
        return " tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\"" + errors + "\"";
    }

    /** Characters that XML does not allow at all become a question mark. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
