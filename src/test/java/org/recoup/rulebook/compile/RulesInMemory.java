package org.recoup.rulebook.compile;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder of rules written in a test. */
public final class RulesInMemory {
    private static final String HEAD = """
            package recoup.rules

            import org.recoup.conclude.Finding
            import org.recoup.facts.*

            global org.recoup.conclude.Conclude conclude

            """;

    private final SortedMap<String, String> files = new TreeMap<>();
    private final StringBuilder wordings = new StringBuilder();

    /** Adds a rule file with the head that every rule file has. */
    public RulesInMemory drl(String file, String rules) {
        files.put(file, HEAD + rules);
        return this;
    }

    /** Adds any file as it is. */
    public RulesInMemory file(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** Gives a rule a title. */
    public RulesInMemory title(String rule, String title) {
        wordings.append(rule).append(": {title: \"").append(title).append("\"}\n");
        return this;
    }

    /** The folder. */
    public RuleFolder folder() {
        if (!wordings.isEmpty()) {
            files.put("all.wordings.yaml", wordings.toString());
        }
        return new RuleFolder(Path.of("rules"), files);
    }
}
