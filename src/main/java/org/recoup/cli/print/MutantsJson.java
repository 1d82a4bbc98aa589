package org.recoup.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import org.recoup.author.mutate.Fate;
import org.recoup.author.mutate.Fate.Outcome;
import org.recoup.author.mutate.Mutant;
import org.recoup.author.mutate.MutationReport;
import org.recoup.author.scenarios.Coverage;
import org.recoup.scenario.Place;

/** What became of mutants, as one JSON document. */
public final class MutantsJson {
    /** The report as text. */
    public String text(MutationReport report) {
        int caught = report.count(Outcome.CAUGHT);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("version", 1)
                .put("scenarios", report.scenarios())
                .put("mutants", report.fates().size())
                .put("caught", caught)
                .put("survived", report.count(Outcome.SURVIVED))
                .put("explained", report.count(Outcome.EXPLAINED))
                .put("caughtPercent", new BigDecimal(Coverage.percent(caught, report.catchable())));
        ArrayNode fates = json.putArray("notCaught");
        report.fates().stream()
                .filter(each -> each.outcome() != Outcome.CAUGHT)
                .forEach(each -> fate(fates.addObject(), each));
        ArrayNode faults = json.putArray("faults");
        report.faults().forEach(each -> {
            ObjectNode fault = faults.addObject();
            place(fault, each.place());
            fault.put("message", each.message()).put("wayOut", each.wayOut());
        });
        return json.toPrettyString() + "\n";
    }

    private static void fate(ObjectNode json, Fate fate) {
        Mutant mutant = fate.mutant();
        json.put("rule", mutant.original().name());
        place(
                json,
                new Place(
                        mutant.original().file(),
                        mutant.span().line(),
                        mutant.span().column()));
        json.put("kind", mutant.kind().name().toLowerCase(Locale.ROOT))
                .put("from", mutant.before())
                .put("to", mutant.after())
                .put("outcome", fate.outcome().name().toLowerCase(Locale.ROOT));
        if (fate.reason() != null) {
            json.put("because", fate.reason());
        }
        ArrayNode felt = json.putArray("firesOtherwiseIn");
        fate.felt().forEach(each -> {
            ObjectNode scenario = felt.addObject().put("name", each.name());
            place(scenario, each.place());
        });
    }

    private static void place(ObjectNode json, Place place) {
        json.put("file", place.file()).put("line", place.line()).put("column", place.column());
    }
}
