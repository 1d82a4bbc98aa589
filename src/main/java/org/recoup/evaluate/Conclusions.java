package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.recoup.conclude.Conclude;
import org.recoup.conclude.Finding;
import org.recoup.engine.Effort;

/** Gathers what rules conclude for one athlete, together with the facts each rule matched. */
final class Conclusions extends DefaultAgendaEventListener implements Conclude {
    /** Room for the findings of most athletes. */
    private static final int FINDINGS = 64;

    private final ToldRules rules;
    private final KieSession session;

    private final List<Firing> advised = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final List<Firing> statuses = new ArrayList<>();
    private final List<Firing> decisions = new ArrayList<>();
    private final Map<String, List<Firing>> findings = new LinkedHashMap<>(FINDINGS);
    private final Map<String, Set<String>> counted = new LinkedHashMap<>();
    private final BitSet fired = new BitSet();
    private @Nullable Match match;
    private @Nullable Firing firing;

    Conclusions(ToldRules rules, KieSession session) {
        this.rules = rules;
        this.session = session;
    }

    /**
     * A recommendation of the guidance that another rule sets aside.
     *
     * @param firing the match of the rule that speaks for the guidance
     * @param by name of the other rule
     */
    record SetAside(Firing firing, String by) {}

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        match = event.getMatch();
        firing = null;
        Effort.step(match.getRule().getName());
    }

    @Override
    public void finding(String name) {
        state(name, firing());
    }

    private void state(String name, Firing by) {
        List<Firing> firings = findings.get(name);
        if (firings == null) {
            firings = new ArrayList<>(2);
            findings.put(name, firings);
            firings.add(by);
            session.insert(new Finding(name));
        } else {
            firings.add(by);
        }
    }

    @Override
    public void sign(String group) {
        count("sign", group);
    }

    @Override
    public void good(String point) {
        count("good", point);
    }

    private void count(String what, String member) {
        state(what + "-" + member, firing());
        Set<String> members = counted.computeIfAbsent(what + "s-", key -> new TreeSet<>());
        if (members.add(member)) {
            state(what + "s-" + members.size(), firing());
        }
    }

    @Override
    public void advise() {
        advised.add(firing());
    }

    @Override
    public void setAside(String by) {
        setAside.add(new SetAside(firing(), by));
    }

    @Override
    public void status() {
        statuses.add(firing());
    }

    @Override
    public void today() {
        decisions.add(firing());
    }

    private Firing firing() {
        if (firing == null) {
            Match current = match;
            if (current == null) {
                throw new IllegalStateException("a rule concluded outside of its match");
            }
            ToldRule rule = rules.of(current.getRule().getName());
            fired.set(rule.number());
            firing = new Firing(rule, current.getObjects());
        }
        return firing;
    }

    List<Firing> advised() {
        return advised;
    }

    List<SetAside> setAside() {
        return setAside;
    }

    List<Firing> statuses() {
        return statuses;
    }

    List<Firing> decisions() {
        return decisions;
    }

    /** The matches that state each finding, by the finding's name. */
    Map<String, List<Firing>> findings() {
        return findings;
    }

    /** Members behind a counting finding such as {@code signs-2}; null: the finding is not one that counts. */
    @Nullable
    Set<String> countedBehind(String finding) {
        int number = finding.length();
        while (number > 0 && Character.isDigit(finding.charAt(number - 1))) {
            number--;
        }
        // Few findings end in a number, and this is asked of each that is a reason.
        return number == finding.length() ? null : counted.get(finding.substring(0, number));
    }

    /** The matches that found the members behind a counting finding; none behind any other. */
    List<Firing> firingsCountedBy(String finding) {
        Set<String> members = countedBehind(finding);
        if (members == null) {
            return List.of();
        }
        // The name without its number and without the "s" of many.
        String of = finding.substring(0, finding.lastIndexOf('-') - 1);
        List<Firing> firings = new ArrayList<>();
        for (String member : members) {
            firings.addAll(findings.getOrDefault(of + "-" + member, List.of()));
        }
        return firings;
    }

    /** Name of the rule that fired last; empty: none did. */
    String lastRule() {
        Match last = match;
        return last == null ? "" : last.getRule().getName();
    }

    /** Names of the rules that concluded something. */
    SortedSet<String> firedNames() {
        SortedSet<String> names = new TreeSet<>();
        fired.stream().forEach(rule -> names.add(rules.name(rule)));
        return names;
    }

    /** Numbers of the rules that concluded something. */
    BitSet fired() {
        return fired;
    }
}
