package org.recoup.author.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.recoup.drl.Rule;

/** Two rules that say the same: the same conditions, and the same conclusions on the same topic. */
final class DuplicateRuleCheck implements Check {
    @Override
    public void run(RuleSet rules, Report report) {
        Map<List<String>, Rule> seen = new HashMap<>();
        for (Rule rule : rules.rules()) {
            Rule first = seen.putIfAbsent(content(rule, rules), rule);
            if (first != null) {
                report.add(
                        Code.DUPLICATE_RULE,
                        rule.file(),
                        rule.nameSpan(),
                        rule.name() + " says the same as " + first.name() + " at " + first.file() + ":"
                                + first.nameSpan().line(),
                        "Leave out one of them, or say what is different.");
            }
        }
    }

    private static List<String> content(Rule rule, RuleSet rules) {
        String text = rules.text(rule.file());
        Stream<String> conditions = rule.when().stream()
                .map(condition -> text.substring(
                                condition.span().from(), condition.span().until())
                        .replaceAll("\\s+", ""))
                .sorted();
        Stream<String> conclusions = rule.conclusions().stream()
                .map(each -> each.call() + ":" + each.argument())
                .sorted();
        Stream<String> kind = Stream.of("topic", "verdict", "status", "today", "window")
                .map(name -> Objects.toString(rule.annotation(name), ""));
        return Stream.of(conditions, conclusions, kind).flatMap(each -> each).toList();
    }
}
