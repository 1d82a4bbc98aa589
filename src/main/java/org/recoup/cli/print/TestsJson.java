package org.recoup.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.recoup.author.explain.WhyNotJson;
import org.recoup.author.scenarios.Coverage;
import org.recoup.author.scenarios.TestReport;
import org.recoup.author.scenarios.TestedScenario;
import org.recoup.scenario.Place;
import org.recoup.scenario.Scenario;

/** What came of scenarios, as one JSON document. */
public final class TestsJson {
    /** The report as text. */
    public String text(TestReport report) {
        WhyNotJson whyNot = new WhyNotJson(report.texts());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        int failed = report.failed().size();
        json.put("scenarios", report.tested().size())
                .put("passed", report.tested().size() - failed)
                .put("failed", failed);
        ArrayNode results = json.putArray("results");
        report.tested().forEach(each -> result(results.addObject(), each, whyNot));
        ArrayNode faults = json.putArray("faults");
        report.faults().forEach(each -> {
            ObjectNode fault = faults.addObject();
            place(fault, each.place());
            fault.put("message", each.message()).put("wayOut", each.wayOut());
        });
        if (report.coverage() != null) {
            coverage(json.putObject("coverage"), report.coverage());
        }
        return json.toPrettyString() + "\n";
    }

    private static void result(ObjectNode json, TestedScenario tested, WhyNotJson whyNot) {
        Scenario scenario = tested.scenario();
        json.put("name", scenario.name()).put("topic", scenario.topic());
        place(json, scenario.place());
        if (scenario.rule() != null) {
            json.put("rule", scenario.rule()).put("fires", scenario.fires());
        }
        json.put("passed", tested.passed());
        if (tested.fault() != null) {
            json.put("fault", tested.fault());
        }
        if (tested.result() != null && !tested.passed()) {
            ArrayNode differences = json.putArray("differences");
            tested.result()
                    .differences()
                    .forEach(each -> differences
                            .addObject()
                            .put("what", each.what())
                            .put("expected", each.expected())
                            .put("actual", each.actual()));
            ArrayNode causes = json.putArray("whyNot");
            tested.whyNot().forEach(each -> causes.add(whyNot.of(each)));
        }
    }

    private static void place(ObjectNode json, Place place) {
        json.put("file", place.file()).put("line", place.line()).put("column", place.column());
    }

    private static void coverage(ObjectNode json, Coverage coverage) {
        json.put("rules", coverage.rules().size())
                .put("fired", coverage.fired())
                .put("sides", coverage.allSides())
                .put("seen", coverage.sides());
        ArrayNode rules = json.putArray("byRule");
        for (Coverage.OfRule each : coverage.rules()) {
            ObjectNode rule = rules.addObject()
                    .put("rule", each.rule())
                    .put("file", each.file())
                    .put("line", each.line())
                    .put("fired", each.fired());
            ArrayNode tests = rule.putArray("tests");
            each.tests()
                    .forEach(test -> tests.addObject()
                            .put("test", test.text())
                            .put("line", test.line())
                            .put("column", test.column())
                            .put("seenTrue", test.seenTrue())
                            .put("seenFalse", test.seenFalse()));
        }
    }
}
