package org.recoup.author.check;

import java.util.Set;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleFile;
import org.recoup.rulebook.Rulebook;

/** What stands in a rule file beside rules: rules may use the facts and the vocabulary of conclusions, nothing else. */
final class HeaderCheck implements Check {
    private static final Set<String> IMPORTS = Set.of("org.recoup.facts.*", "org.recoup.conclude.Finding");
    private static final String GLOBAL = "org.recoup.conclude.Conclude conclude";

    @Override
    public void run(RuleSet rules, Report report) {
        for (RuleFile file : rules.files()) {
            checkPackage(file, report);
            for (RuleFile.Line line : file.imports()) {
                if (!IMPORTS.contains(line.text())) {
                    String message = "rules may not import " + line.text();
                    report.add(
                            Code.HEADER,
                            file.file(),
                            line.span(),
                            message,
                            "Leave it out: the facts and Finding are all that rules use.");
                }
            }
            for (RuleFile.Line line : file.globals()) {
                if (!line.text().equals(GLOBAL)) {
                    report.add(
                            Code.HEADER,
                            file.file(),
                            line.span(),
                            "rules have no global " + line.text(),
                            "The only one is: global " + GLOBAL);
                }
            }
            for (RuleFile.Line line : file.others()) {
                report.add(
                        Code.NOT_A_RULE,
                        file.file(),
                        line.span(),
                        "a rule file holds rules alone, not: " + line.text(),
                        "Conclude a finding with conclude.finding( \"name\" ), and match it in other rules.");
            }
            file.rules().forEach(rule -> checkAttributes(rule, report));
        }
    }

    private static void checkPackage(RuleFile file, Report report) {
        String name = file.packageName();
        if (!Rulebook.PACKAGE.equals(name) && !file.rules().isEmpty()) {
            int at = name == null
                    ? 0
                    : Math.max(0, file.text().indexOf(name, file.text().indexOf("package " + name)));
            int length = name == null ? 1 : name.length();
            report.add(
                    Code.HEADER,
                    file.file(),
                    at,
                    at + length,
                    name == null ? "the file names no package" : "the package is " + name,
                    "The first line reads: package " + Rulebook.PACKAGE);
        }
    }

    private static void checkAttributes(Rule rule, Report report) {
        for (Rule.Attribute attribute : rule.attributes()) {
            report.add(
                    Code.ATTRIBUTE,
                    rule.file(),
                    attribute.span(),
                    "rules have no " + attribute.name(),
                    "Leave it out: rules have no order, and what survives is settled by verdict and priority.");
        }
    }
}
