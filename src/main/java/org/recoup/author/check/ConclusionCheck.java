package org.recoup.author.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoup.drl.Conclusion;
import org.recoup.drl.Rule;
import org.recoup.drl.Span;
import org.recoup.rulebook.compile.RuleFileNames;

/** The consequence of a rule: only calls of the vocabulary of conclusions, each with the argument it takes. */
final class ConclusionCheck implements Check {
    /** Whether each conclusion takes a name. */
    private static final Map<String, Boolean> CONCLUSIONS = new TreeMap<>(Map.of(
            "finding",
            true,
            "sign",
            true,
            "good",
            true,
            "setAside",
            true,
            "advise",
            false,
            "status",
            false,
            "today",
            false));

    private static final Pattern CALL = Pattern.compile("conclude\\s*\\.\\s*(\\w+)\\s*\\(\\s*(.*?)\\s*\\)\\s*(;?)");
    private static final Pattern ARGUMENT = Pattern.compile("\"[a-z0-9.-]+\"");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    @Override
    public void run(RuleSet rules, Report report) {
        Set<String> names = rules.ruleNames();
        for (Rule rule : rules.rules()) {
            rule.conclusions().forEach(each -> {
                String semicolon = rule.others().contains(each.span()) ? "" : ";";
                check(rule, text(rule, each.span()) + semicolon, each.span().from(), names, rules, report);
            });
            List<Span> calls = rule.conclusions().stream().map(Conclusion::span).toList();
            rule.others().stream()
                    .filter(each -> !calls.contains(each))
                    .forEach(each -> check(rule, text(rule, each), each.from(), names, rules, report));
            if (rule.conclusions().isEmpty() && rule.others().isEmpty()) {
                report.add(
                        Code.NO_CONCLUSION,
                        rule.file(),
                        rule.nameSpan(),
                        rule.name() + " concludes nothing",
                        "Write a conclusion between then and end, such as conclude.advise();");
            }
        }
    }

    private static void check(Rule rule, String text, int at, Set<String> names, RuleSet rules, Report report) {
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            int length = text.length();
            String wayOut = "Only " + forms() + " may stand here, each with a semicolon.";
            report.add(Code.WRONG_CONCLUSION, rule.file(), at, at + length, "this is no conclusion: " + text, wayOut);
            return;
        }
        String name = call.group(1);
        String argument = call.group(2);
        int nameAt = at + call.start(1);
        int argumentAt = at + call.start(2);
        if (!CONCLUSIONS.containsKey(name)) {
            report.add(
                    Code.WRONG_CONCLUSION,
                    rule.file(),
                    nameAt,
                    nameAt + name.length(),
                    "conclude has no " + name,
                    Hint.of(name, CONCLUSIONS.keySet()));
        } else if (!CONCLUSIONS.get(name)) {
            if (!argument.isEmpty()) {
                report.add(
                        Code.WRONG_CONCLUSION,
                        rule.file(),
                        argumentAt,
                        argumentAt + argument.length(),
                        "conclude." + name + " takes nothing in its parentheses",
                        "Write conclude." + name + "(); its words stand in the wording and its annotations above.");
            }
        } else {
            checkArgument(rule, name, argument, argumentAt, names, rules, report);
        }
        if (call.group(3).isEmpty()) {
            int end = at + text.length();
            report.add(
                    Code.WRONG_CONCLUSION,
                    rule.file(),
                    end - 1,
                    end,
                    "a semicolon is missing behind this",
                    "End each conclusion with ;");
        }
    }

    private static void checkArgument(
            Rule rule, String name, String argument, int at, Set<String> names, RuleSet rules, Report report) {
        int until = at + Math.max(1, argument.length());
        Matcher variable = VARIABLE.matcher(argument);
        if (variable.find()) {
            Set<String> known = new TreeSet<>();
            rules.matchings(rule)
                    .forEach(matching -> known.addAll(matching.variables().keySet()));
            boolean bound = known.contains(variable.group());
            int from = at + variable.start();
            report.add(
                    bound ? Code.WRONG_CONCLUSION : Code.UNKNOWN_VARIABLE,
                    rule.file(),
                    from,
                    from + variable.group().length(),
                    bound
                            ? "a conclusion takes a fixed name, no variable"
                            : "nothing above is called " + variable.group(),
                    bound || known.isEmpty()
                            ? "Write the name in quotes: conclude." + name + "( \"name\" );"
                            : Hint.of(variable.group(), known));
        } else if (!ARGUMENT.matcher(argument).matches()) {
            report.add(
                    Code.WRONG_CONCLUSION,
                    rule.file(),
                    at,
                    until,
                    argument.isEmpty()
                            ? "conclude." + name + " needs a name"
                            : argument + " is no name of lower-case words",
                    "Write conclude." + name + "( \"lower-case-words\" );");
        } else if (name.equals("setAside")
                && !report.isUnread(null, RuleFileNames.RULES)
                && !names.contains(argument.substring(1, argument.length() - 1))) {
            String other = argument.substring(1, argument.length() - 1);
            report.add(
                    Code.UNKNOWN_RULE,
                    rule.file(),
                    at + 1,
                    until - 1,
                    "there is no rule " + other,
                    Hint.of(other, names));
        }
    }

    private static String forms() {
        StringBuilder forms = new StringBuilder();
        CONCLUSIONS.forEach((name, argument) -> forms.append(forms.isEmpty() ? "" : ", ")
                .append("conclude.")
                .append(name)
                .append(argument ? "( \"name\" )" : "()"));
        return forms.toString();
    }

    private static String text(Rule rule, Span span) {
        int from = span.from() - rule.thenSpan().from();
        return rule.then().substring(from, from + span.until() - span.from()).strip();
    }
}
