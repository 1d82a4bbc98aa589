package org.recoup.author.trace;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.author.trace.ConditionTrace.Outcome;
import org.recoup.author.trace.WhyNot.Cause;
import org.recoup.drl.Rule;

/** Follows a rule that did not fire back through the findings it waits for, to the values they rest on. */
public final class RulebookTracer {
    private final Map<String, Rule> rules = new TreeMap<>();
    private final RuleTracer tracer;
    private final Map<String, RuleTrace> traces = new HashMap<>();

    /**
     * Over the facts of one athlete.
     *
     * @param rules all rules of the rulebook
     * @param facts facts and findings, as they are when all rules have fired
     */
    public RulebookTracer(Collection<Rule> rules, Collection<?> facts) {
        rules.forEach(rule -> this.rules.put(rule.name(), rule));
        this.tracer = new RuleTracer(facts);
    }

    /**
     * Why a rule did not fire.
     *
     * @return null: there is no rule of this name
     */
    public @Nullable WhyNot whyNot(String name) {
        Rule rule = rules.get(name);
        return rule == null ? null : whyNot(rule, new LinkedHashSet<>());
    }

    private WhyNot whyNot(Rule rule, Set<String> above) {
        RuleTrace trace = traces.computeIfAbsent(rule.name(), any -> tracer.trace(rule));
        Set<String> path = new LinkedHashSet<>(above);
        path.add(rule.name());
        return new WhyNot(
                trace, trace.failed().stream().map(each -> cause(each, path)).toList());
    }

    private Cause cause(ConditionTrace condition, Set<String> path) {
        return new Cause(condition, TraceText.lines(condition), behind(condition, path));
    }

    private List<WhyNot> behind(ConditionTrace condition, Set<String> path) {
        boolean violated = condition.outcome() == Outcome.VIOLATED;
        String finding = violated && condition.inner().size() == 1
                ? TraceText.finding(condition.inner().get(0).condition())
                : TraceText.finding(condition.condition());
        if (finding == null) {
            return List.of();
        }
        return rules.values().stream()
                .filter(each -> concludes(each, finding) && !path.contains(each.name()))
                .map(each -> whyNot(each, path))
                .filter(each -> each.trace().fires() == violated)
                .sorted(Comparator.comparingInt(each -> each.trace().failures()))
                .toList();
    }

    /** Counts such as signs-2 come of every sign. */
    private static boolean concludes(Rule rule, String finding) {
        String counted = finding.matches("(sign|good)s-\\d+") ? finding.replaceFirst("s-\\d+$", "-") : null;
        return rule.findings().stream()
                .anyMatch(each -> counted == null ? each.equals(finding) : each.startsWith(counted));
    }
}
