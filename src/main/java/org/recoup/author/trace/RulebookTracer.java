package org.recoup.author.trace;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoup.author.trace.ConditionTrace.Outcome;
import org.recoup.author.trace.WhyNot.Cause;
import org.recoup.author.trace.WhyNot.Count;
import org.recoup.conclude.Finding;
import org.recoup.drl.Rule;

/** Follows a rule that did not fire back through the findings it waits for, to the values they rest on. */
public final class RulebookTracer {
    private final Collection<Rule> rules;
    private final RuleTracer tracer;
    private final Set<String> findings = new HashSet<>();
    private final Map<String, RuleTrace> traces = new HashMap<>();

    /**
     * Over the facts of one athlete.
     *
     * @param rules all rules of the rulebook
     * @param facts facts and findings, as they are when all rules have fired
     */
    public RulebookTracer(Collection<Rule> rules, Collection<?> facts) {
        this.rules = rules;
        this.tracer = new RuleTracer(facts);
        for (Object fact : facts) {
            if (fact instanceof Finding finding) {
                findings.add(finding.name());
            }
        }
    }

    /**
     * Why a rule did not fire.
     *
     * @return null: there is no rule of this name
     */
    public @Nullable WhyNot whyNot(String name) {
        return rules.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(rule -> whyNot(rule, new LinkedHashSet<>()))
                .orElse(null);
    }

    private WhyNot whyNot(Rule rule, Set<String> above) {
        RuleTrace trace = traces.computeIfAbsent(rule.name(), any -> tracer.trace(rule));
        Set<String> path = new LinkedHashSet<>(above);
        path.add(rule.name());
        return new WhyNot(
                trace, trace.failed().stream().map(each -> cause(each, path)).toList());
    }

    private Cause cause(ConditionTrace condition, Set<String> path) {
        List<String> lines = TraceText.lines(condition);
        String finding = finding(condition);
        if (finding == null) {
            return new Cause(condition, lines, null, List.of());
        }
        Counted counted = Counted.of(finding);
        boolean violated = condition.outcome() == Outcome.VIOLATED;
        List<WhyNot> behind = rules.stream()
                .filter(each -> !path.contains(each.name()))
                .filter(each -> each.findings().stream()
                        .anyMatch(it -> counted == null
                                ? it.equals(finding)
                                : it.startsWith(counted.prefix()) && findings.contains(it) == violated))
                .map(each -> whyNot(each, path))
                .filter(each -> each.trace().fires() == violated)
                .sorted(WhyNot.NEAREST_FIRST)
                .toList();
        if (counted == null) {
            return new Cause(condition, lines, null, behind);
        }
        Count count = counted.among(findings);
        String said = "; " + count.found() + (violated ? " " : " of " + count.wanted() + " ") + count.what() + " found";
        return new Cause(condition, lines.stream().map(line -> line + said).toList(), count, behind);
    }

    /** The finding that is missing, or is there and must not be; null: something else is the cause. */
    private static @Nullable String finding(ConditionTrace condition) {
        boolean violatedByOne =
                condition.outcome() == Outcome.VIOLATED && condition.inner().size() == 1;
        return TraceText.finding(violatedByOne ? condition.inner().get(0).condition() : condition.condition());
    }

    /**
     * A finding that is the count of others, such as signs-2 of every sign.
     *
     * @param prefix how the names begin of those that are counted
     */
    private record Counted(String prefix, int wanted) {
        private static final Pattern NAME = Pattern.compile("(sign|good)s-(\\d{1,4})");

        static @Nullable Counted of(String finding) {
            Matcher name = NAME.matcher(finding);
            return name.matches() ? new Counted(name.group(1) + "-", Integer.parseInt(name.group(2))) : null;
        }

        Count among(Set<String> findings) {
            int found = (int)
                    findings.stream().filter(each -> each.startsWith(prefix)).count();
            return new Count(prefix.equals("sign-") ? "signs" : "good points", found, wanted);
        }
    }
}
