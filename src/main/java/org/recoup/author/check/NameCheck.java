package org.recoup.author.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Rule;

/** Names of rules, and the line in plain English above each. */
final class NameCheck implements Check {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public void run(RuleSet rules, Report report) {
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : rules.rules()) {
            checkForm(rule, report);
            Rule first = seen.putIfAbsent(rule.name(), rule);
            if (first != null) {
                report.add(
                        Code.DUPLICATE_NAME,
                        rule.file(),
                        rule.nameSpan(),
                        "there is a rule " + rule.name() + " already, at " + first.file() + ":"
                                + first.nameSpan().line(),
                        "Give this one a name of its own.");
            }
            if (rule.comment() == null || rule.comment().isBlank()) {
                report.add(
                        Code.MISSING_PURPOSE,
                        rule.file(),
                        rule.nameSpan(),
                        "no line in plain English stands above " + rule.name(),
                        "Say what the rule does in a comment (// ...) directly above it.");
            }
        }
    }

    private static void checkForm(Rule rule, Report report) {
        String folder = folder(rule.file());
        if (!NAME.matcher(rule.name()).matches()) {
            report.add(
                    Code.RULE_NAME,
                    rule.file(),
                    rule.nameSpan(),
                    "the name " + rule.name() + " is not of the form folder.lower-case-words",
                    "Call it " + (folder == null ? "topic" : folder) + "." + kebab(rule.name()) + ".");
        } else if (folder != null && !rule.name().startsWith(folder + ".")) {
            report.add(
                    Code.RULE_NAME,
                    rule.file(),
                    rule.nameSpan(),
                    "the rule " + rule.name() + " stands in the folder " + folder,
                    "Call it " + folder + "." + kebab(rule.name()) + ", or move it.");
        }
    }

    /** The topic that a file is of: by convention the folder and the file have the same name. */
    private static @Nullable String folder(String file) {
        Path path = Path.of(file).toAbsolutePath();
        Path parent = path.getParent();
        String name = parent == null || parent.getFileName() == null
                ? ""
                : parent.getFileName().toString();
        return path.getFileName().toString().equals(name + ".drl") ? name : null;
    }

    private static String kebab(String name) {
        return name.substring(name.lastIndexOf('.') + 1)
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
