package org.recoup.author.check;

import java.nio.file.Path;
import java.util.function.Function;
import org.recoup.drl.Rule;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RuleProblem;
import org.recoup.rulebook.compile.RulesRefusedException;

/** What only making a rulebook of the folder shows, at the rule it is about. */
final class EngineCheck {
    private EngineCheck() {}

    static void run(RuleFolder folder, RuleSet rules, Function<RuleFolder, Rulebook> compiler, Report report) {
        try {
            compiler.apply(folder);
        } catch (RulesRefusedException refused) {
            refused.problems().forEach(problem -> tell(folder.root(), problem, rules, report));
        }
    }

    private static void tell(Path root, RuleProblem problem, RuleSet rules, Report report) {
        String file = root.resolve(problem.file()).toString();
        int line = problem.line();
        int column = Math.max(1, problem.column());
        int length = 1;
        Rule rule = rules.rules().stream()
                .filter(each -> each.file().equals(file))
                .filter(each -> about(each, problem))
                .findFirst()
                .orElse(null);
        if (rule != null && (line == 0 || problem.column() == 0)) {
            line = rule.nameSpan().line();
            column = rule.nameSpan().column();
            length = rule.nameSpan().until() - rule.nameSpan().from();
        }
        String hint = problem.hint();
        report.add(
                Code.ENGINE,
                file,
                Math.max(1, line),
                column,
                length,
                problem.message(),
                hint == null ? "Take the last change back, and make it in smaller steps." : hint);
    }

    private static boolean about(Rule rule, RuleProblem problem) {
        return problem.line() >= rule.span().line()
                && problem.line() <= rule.thenSpan().line();
    }
}
