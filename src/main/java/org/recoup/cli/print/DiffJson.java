package org.recoup.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.recoup.advice.Advice;
import org.recoup.author.diff.Change;
import org.recoup.author.diff.DiffReport;
import org.recoup.author.diff.RuleEdit;
import org.recoup.author.explain.ExplanationJson;
import org.recoup.batch.Reject;

/** A difference of two rulebooks, as one JSON document. */
public final class DiffJson {
    /** The report as text. */
    public String text(DiffReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("version", 1);
        book(json.putObject("before"), report.before());
        book(json.putObject("after"), report.after());
        json.putObject("athletes")
                .put("read", report.account().read())
                .put("compared", report.account().advised())
                .put("rejected", report.account().rejected())
                .put("changed", report.changed());
        ArrayNode edits = json.putArray("edits");
        report.edits().forEach(each -> edit(edits.addObject().put("rule", each.rule()), each));
        ArrayNode causes = json.putArray("causes");
        report.causes().forEach(each -> cause(causes.addObject(), each, report));
        ArrayNode rejects = json.putArray("rejects");
        report.rejects().forEach(each -> reject(rejects.addObject(), each));
        return json.toPrettyString() + "\n";
    }

    private static void book(ObjectNode json, DiffReport.Book book) {
        json.put("name", book.name()).put("digest", book.digest());
    }

    private static void edit(ObjectNode json, RuleEdit edit) {
        json.put("edit", edit.kind().word());
        ArrayNode parts = json.putArray("parts");
        edit.parts().forEach(each -> parts.add(each.word()));
        json.put("file", edit.file()).put("line", edit.line());
    }

    private static void cause(ObjectNode json, DiffReport.Cause cause, DiffReport report) {
        json.put("rule", cause.rule()).put("athletes", cause.athletes());
        if (cause.edit() != null) {
            edit(json, cause.edit());
        }
        ArrayNode changes = json.putArray("changes");
        for (DiffReport.Counted each : cause.changes()) {
            Change change = each.change();
            ObjectNode counted = changes.addObject()
                    .put("kind", change.kind().name().toLowerCase(Locale.ROOT))
                    .put("id", change.id());
            if (!change.before().isEmpty()) {
                counted.put("before", change.before());
            }
            if (!change.after().isEmpty()) {
                counted.put("after", change.after());
            }
            counted.put("athletes", each.athletes());
            DiffReport.Example example = each.example();
            ObjectNode shown = counted.putObject("example")
                    .put("athleteId", example.athleteId())
                    .put("source", example.source())
                    .put("line", example.line());
            shown.set("before", side(example.before(), report.before()));
            shown.set("after", side(example.after(), report.after()));
        }
    }

    private static ObjectNode side(DiffReport.Side side, DiffReport.Book book) {
        Advice advice = side.evaluation().advice();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("status", advice.status().code());
        if (advice.today() != null) {
            json.put("today", advice.today().decision().code());
        }
        if (side.recommendation() != null) {
            json.set(
                    "recommendation",
                    ExplanationJson.recommendations(List.of(side.recommendation()), advice)
                            .get(0));
        }
        if (side.answer() != null) {
            json.set(
                    "rule",
                    new ExplanationJson(book.texts())
                            .rules(List.of(side.answer()), advice)
                            .get(0));
        }
        return json;
    }

    private static void reject(ObjectNode json, Reject reject) {
        json.put("source", reject.source()).put("line", reject.line());
        if (reject.athleteId() != null) {
            json.put("athleteId", reject.athleteId());
        }
        json.put("reason", reject.reason());
        ArrayNode messages = json.putArray("messages");
        reject.messages().forEach(messages::add);
    }
}
