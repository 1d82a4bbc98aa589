package org.recoup.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.recoup.author.check.CheckResult;
import org.recoup.author.check.Code;
import org.recoup.author.check.RuleFault;

/** The result of a check as SARIF 2.1.0. */
public final class FaultSarif implements FaultPrinter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String text(CheckResult result) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "recoup");
        ArrayNode codes = driver.putArray("rules");
        for (Code code : Code.values()) {
            ObjectNode rule = codes.addObject().put("id", code.id()).put("name", code.slug());
            rule.putObject("help").put("text", code.page()).put("markdown", code.page());
            rule.putObject("defaultConfiguration").put("level", code.level().word());
        }
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        result.faults().forEach(fault -> add(results.addObject(), fault));
        return root.toPrettyString() + "\n";
    }

    private static void add(ObjectNode result, RuleFault fault) {
        result.put("ruleId", fault.code().id()).put("ruleIndex", fault.code().ordinal());
        result.put("level", fault.level().word());
        result.putObject("message").put("text", (fault.message() + ". " + fault.wayOut()).strip());
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(fault.file()));
        place.putObject("region")
                .put("startLine", fault.line())
                .put("startColumn", fault.column())
                .put("endColumn", fault.column() + fault.length());
    }

    /** A path as a relative reference: what is reserved in a URI is escaped. */
    private static String uri(String file) {
        return file.replace('\\', '/').replace("%", "%25").replace(" ", "%20").replace("#", "%23");
    }
}
