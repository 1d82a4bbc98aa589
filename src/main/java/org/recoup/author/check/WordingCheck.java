package org.recoup.author.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoup.drl.Rule;
import org.recoup.rulebook.compile.RuleFileNames;

/** The words of rules: one wording a rule, with places for values that the rule has matched. */
final class WordingCheck implements Check {
    private static final Set<String> PARTS = new TreeSet<>(Set.of("title", "text", "dose", "change"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final int LONGEST_TITLE = 140;

    @Override
    public void run(RuleSet rules, Report report) {
        Map<String, Rule> byName = new HashMap<>();
        rules.rules().forEach(rule -> byName.put(rule.name(), rule));
        Map<String, YamlFile> seen = new HashMap<>();
        Set<String> names = rules.ruleNames();
        for (YamlFile file : rules.wordings()) {
            for (YamlFile.Entry entry : file.entries().values()) {
                YamlFile first = seen.putIfAbsent(entry.key(), file);
                if (first != null) {
                    tell(
                            Code.WORDING_FORM,
                            file,
                            entry,
                            "the wording of " + entry.key() + " stands in " + first.file() + " too",
                            "Leave out one of them.",
                            report);
                }
                if (!names.contains(entry.key()) && !report.isUnread(null, RuleFileNames.RULES)) {
                    tell(
                            Code.UNUSED_WORDING,
                            file,
                            entry,
                            "there is no rule " + entry.key(),
                            Hint.of(entry.key(), names),
                            report);
                }
                checkParts(file, entry, report);
                Rule rule = byName.get(entry.key());
                if (rule != null) {
                    entry.parts().values().forEach(part -> checkPlaceholders(file, part, rule, rules, report));
                }
            }
        }
        for (Rule rule : rules.rules()) {
            if (!seen.containsKey(rule.name()) && !report.isUnread(rule.file(), RuleFileNames.WORDINGS)) {
                report.add(
                        Code.MISSING_WORDING,
                        rule.file(),
                        rule.nameSpan(),
                        rule.name() + " has no wording",
                        "Add " + rule.name() + ": {title: ...} to "
                                + rule.file().replace(RuleFileNames.RULES, RuleFileNames.WORDINGS) + ".");
            }
        }
    }

    private static void checkParts(YamlFile file, YamlFile.Entry entry, Report report) {
        YamlFile.Entry title = entry.parts().get("title");
        if (title == null || title.text() == null || title.text().isBlank()) {
            tell(
                    Code.WORDING_FORM,
                    file,
                    entry,
                    "the wording of " + entry.key() + " has no title",
                    "Write title: and a line of at most " + LONGEST_TITLE + " characters.",
                    report);
        } else if (title.text().length() > LONGEST_TITLE) {
            tell(
                    Code.WORDING_FORM,
                    file,
                    title,
                    "the title has " + title.text().length() + " characters",
                    "Use at most " + LONGEST_TITLE + "; the rest belongs in text.",
                    report);
        }
        for (YamlFile.Entry part : entry.parts().values()) {
            if (!PARTS.contains(part.key())) {
                tell(
                        Code.WORDING_FORM,
                        file,
                        part,
                        "a wording has no part " + part.key(),
                        Hint.of(part.key(), PARTS),
                        report);
            } else if (part.text() == null && part != title) {
                tell(
                        Code.WORDING_FORM,
                        file,
                        part,
                        part.key() + " of " + entry.key() + " is no text",
                        "Write one text, in quotes.",
                        report);
            }
        }
    }

    private static void checkPlaceholders(YamlFile file, YamlFile.Entry part, Rule rule, RuleSet rules, Report report) {
        Matcher placeholder = PLACEHOLDER.matcher(part.text() == null ? "" : part.text());
        while (placeholder.find()) {
            String[] words = placeholder.group(1).strip().split("\\.", 2);
            FactShape fact = FactShape.of(words[0]);
            String message = null;
            String wayOut = "";
            List<Matching> matched = rules.matchings(rule).stream()
                    .filter(matching -> !matching.hidden() && matching.fact() != null)
                    .filter(matching -> matching.fact().equals(fact))
                    .toList();
            if (fact == null || words.length < 2) {
                message = "there is no fact called " + words[0];
                wayOut = words.length < 2 ? "Write {Fact.field}." : Hint.of(words[0], FactShape.names());
            } else if (!fact.fields().containsKey(words[1])) {
                message = words[0] + " has no field " + words[1];
                wayOut = Hint.of(words[1], fact.fields().keySet());
            } else if (matched.isEmpty()) {
                message = rule.name() + " matches no " + words[0] + ", so the value is not at hand";
                wayOut = "Match " + words[0] + "( " + words[1] + " != null ) in the rule, or leave the value out.";
            } else if (fact.fields().get(words[1]).mayBeUnknown()
                    && matched.stream()
                            .noneMatch(matching ->
                                    Guards.of(matching.pattern().constraints()).contains(words[1]))) {
                message = words[1] + " may be unknown where " + rule.name() + " fires";
                wayOut = "Add " + words[1] + " != null to " + words[0] + "( ... ) in the rule.";
            }
            if (message != null) {
                place(file, part, placeholder.group(), message, wayOut, report);
            }
        }
    }

    private static void place(
            YamlFile file, YamlFile.Entry part, String placeholder, String message, String wayOut, Report report) {
        int[] at = report.find(file.file(), part.line(), placeholder);
        report.add(
                Code.PLACEHOLDER,
                file.file(),
                at[0],
                at[1] > 0 ? at[1] : part.column(),
                placeholder.length(),
                "{" + placeholder.substring(1, placeholder.length() - 1) + "}: " + message,
                wayOut);
    }

    private static void tell(
            Code code, YamlFile file, YamlFile.Entry entry, String message, String wayOut, Report report) {
        report.add(code, file.file(), entry.line(), entry.column(), entry.key().length(), message, wayOut);
    }
}
