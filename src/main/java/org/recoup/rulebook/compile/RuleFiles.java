package org.recoup.rulebook.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recoup.drl.RuleFile;

/**
 * Reads the rule files of a folder. Those that have not changed since the last time are not read again: parsing is most of
 * what an edit costs. Thread-safe.
 */
final class RuleFiles {
    private Map<String, RuleFile> last = Map.of();

    /** The rule files, by name. */
    synchronized List<RuleFile> of(RuleFolder folder) {
        Map<String, RuleFile> now = new HashMap<>();
        List<RuleFile> files = new ArrayList<>();
        folder.files().forEach((name, text) -> {
            if (name.endsWith(".drl")) {
                RuleFile known = last.get(name);
                RuleFile file = known != null && known.text().equals(text) ? known : RuleFile.read(name, text);
                now.put(name, file);
                files.add(file);
            }
        });
        last = now;
        return files;
    }
}
