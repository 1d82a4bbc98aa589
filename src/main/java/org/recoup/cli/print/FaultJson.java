package org.recoup.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.recoup.author.check.CheckResult;
import org.recoup.author.check.Level;
import org.recoup.author.check.RuleFault;

/** The result of a check as one JSON document. */
public final class FaultJson implements FaultPrinter {
    @Override
    public String text(CheckResult result) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("files", result.files());
        root.put("rules", result.rules());
        root.put("errors", result.count(Level.ERROR));
        root.put("warnings", result.count(Level.WARNING));
        ArrayNode findings = root.putArray("findings");
        for (RuleFault fault : result.faults()) {
            findings.addObject()
                    .put("code", fault.code().id())
                    .put("name", fault.code().slug())
                    .put("level", fault.level().word())
                    .put("file", fault.file())
                    .put("line", fault.line())
                    .put("column", fault.column())
                    .put("length", fault.length())
                    .put("source", fault.source())
                    .put("message", fault.message())
                    .put("wayOut", fault.wayOut());
        }
        return root.toPrettyString() + "\n";
    }
}
