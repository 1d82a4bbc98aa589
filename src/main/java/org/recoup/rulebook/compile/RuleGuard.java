package org.recoup.rulebook.compile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Conclusion;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleFile;
import org.recoup.drl.Span;
import org.recoup.engine.ConditionFault;
import org.recoup.engine.Engine;
import org.recoup.engine.ExecutableRule;

/**
 * Refuses what a rule file has no business with. Whatever passes is data: it can compare facts and conclude, and there is
 * nothing in it that could be run.
 */
final class RuleGuard {
    private static final Set<String> IMPORTS = Set.of("org.recoup.facts.*", "org.recoup.conclude.Finding");
    private static final String GLOBAL = "org.recoup.conclude.Conclude conclude";

    private final String file;
    private final List<RuleProblem> problems;

    /**
     * @param file the file, relative to the folder of rules
     * @param problems what is wrong is added here
     */
    RuleGuard(String file, List<RuleProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    void check(RuleFile unit) {
        unit.faults().forEach(fault -> problem(fault.span(), firstLine(fault.message()), null));
        if (!unit.faults().isEmpty()) {
            return;
        }
        if (!Engine.PACKAGE.equals(unit.packageName())) {
            problems.add(new RuleProblem(
                    file,
                    1,
                    1,
                    "the package is " + unit.packageName() + ", expected " + Engine.PACKAGE,
                    "the first line should read: package " + Engine.PACKAGE));
        }
        unit.imports().forEach(this::checkImport);
        for (RuleFile.Line global : unit.globals()) {
            if (!global.text().equals(GLOBAL)) {
                String name = global.text().substring(global.text().lastIndexOf(' ') + 1);
                problem(global.span(), "declares the global " + name, "the only global is: global " + GLOBAL);
            }
        }
        unit.others().forEach(this::checkOther);
        unit.rules().forEach(this::check);
    }

    private void checkImport(RuleFile.Line line) {
        String what = line.text();
        if (what.startsWith("static ") || what.startsWith("accumulate ")) {
            problem(line.span(), "declares or imports a function", "rules only match facts and conclude.");
        } else if (!IMPORTS.contains(what)) {
            problem(
                    line.span(),
                    "imports " + what + ", which a rule has no business with",
                    "only " + String.join(" and ", IMPORTS.stream().sorted().toList()) + " may be imported.");
        }
    }

    private void checkOther(RuleFile.Line line) {
        String what = line.text();
        if (what.startsWith("function ")) {
            problem(line.span(), "declares or imports a function", "rules only match facts and conclude.");
        } else if (what.startsWith("declare ")) {
            problem(line.span(), "declares a type", "use conclude.finding( \"name\" ) for what is found.");
        } else {
            problem(line.span(), "has a " + what, "rules only match facts and conclude.");
        }
    }

    private void check(Rule rule) {
        for (Rule.Attribute attribute : rule.attributes()) {
            problem(
                    attribute.span(),
                    "rule \"" + rule.name() + "\" has the attribute " + attribute.name(),
                    "leave it out: rules have no order, what survives is settled afterwards.");
        }
        checkConclusions(rule);
        try {
            Engine.prove(new ExecutableRule(rule.name(), 0, rule.when(), List.of()));
        } catch (ConditionFault fault) {
            problem(fault.span(), String.valueOf(fault.getMessage()), fault.hint());
        }
    }

    private void checkConclusions(Rule rule) {
        for (Conclusion conclusion : rule.conclusions()) {
            if (!conclusion.isSound()) {
                refuse(rule, conclusion.span());
                return;
            }
        }
        if (!rule.others().isEmpty()) {
            refuse(rule, rule.others().get(0));
        } else if (rule.conclusions().isEmpty()) {
            problem(rule.nameSpan(), "rule \"" + rule.name() + "\" concludes nothing", "its right-hand side is empty.");
        }
    }

    private void refuse(Rule rule, Span span) {
        int from = span.from() - rule.thenSpan().from();
        String what = rule.then().substring(from, from + span.until() - span.from());
        problem(
                span,
                "the right-hand side of \"" + rule.name() + "\" holds: " + firstLine(what),
                "it may only say conclude.finding( \"name\" ); conclude.advise(); conclude.setAside( \"rule\" );"
                        + " conclude.sign( \"group\" ); conclude.good( \"point\" ); conclude.status(); or"
                        + " conclude.today(); each with its semicolon.");
    }

    private void problem(Span span, String message, @Nullable String hint) {
        problems.add(new RuleProblem(file, span.line(), span.column(), message, hint));
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
