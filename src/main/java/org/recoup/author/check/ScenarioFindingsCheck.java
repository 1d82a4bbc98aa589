package org.recoup.author.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recoup.drl.Rule;
import org.recoup.rulebook.compile.RuleFileNames;
import org.recoup.scenario.Expectation;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioFault;

/** The scenarios: what is wrong in their files, what they name, and that each rule has both sides. */
final class ScenarioFindingsCheck implements Check {
    @Override
    public void run(RuleSet rules, Report report) {
        Set<String> bases = new HashSet<>();
        Set<String> faulty = new HashSet<>();
        for (ScenarioFault fault : rules.scenarios().faults()) {
            faulty.add(fault.place().file());
            if (fault.message().startsWith("there is no base ") && !bases.add(fault.message())) {
                // All scenarios of a folder may begin with the same one.
                continue;
            }
            report.add(
                    Code.SCENARIO,
                    fault.place().file(),
                    fault.place().line(),
                    fault.place().column(),
                    1,
                    fault.message(),
                    fault.wayOut());
        }
        Set<String> names = rules.ruleNames();
        Set<String> findings = rules.findings();
        boolean unread = report.isUnread(null, RuleFileNames.RULES);
        Set<String> fires = new HashSet<>();
        Set<String> nearMisses = new HashSet<>();
        for (Scenario scenario : rules.scenarios().scenarios()) {
            Expectation expect = scenario.expect();
            List<String> named = new ArrayList<>(expect.recommend().keySet());
            if (scenario.rule() != null) {
                named.add(scenario.rule());
                (scenario.fires() ? fires : nearMisses).add(scenario.rule());
            }
            named.addAll(expect.forbid());
            named.addAll(expect.overridden().keySet());
            named.addAll(expect.overridden().values());
            if (unread) {
                continue;
            }
            named.forEach(name -> require(scenario, "rule", name, names, report));
            expect.findings().forEach(name -> require(scenario, "finding", name, findings, report));
            expect.noFindings().forEach(name -> require(scenario, "finding", name, findings, report));
        }
        for (Rule rule : rules.rules()) {
            // A scenario with a mistake may be the one that is missed.
            if (!isFaulty(rule, faulty) && !report.isFaulty(Code.SCENARIO, rule.file(), RuleFileNames.SCENARIOS)) {
                requirePair(rule, fires.contains(rule.name()), nearMisses.contains(rule.name()), report);
            }
        }
    }

    /** Whether something is wrong in a file of scenarios beside the rule. */
    private static boolean isFaulty(Rule rule, Set<String> files) {
        return files.contains(rule.file().replace(RuleFileNames.RULES, RuleFileNames.SCENARIOS));
    }

    private static void require(Scenario scenario, String what, String name, Set<String> known, Report report) {
        if (!known.contains(name)) {
            int[] at = report.find(scenario.place().file(), scenario.place().line(), name);
            report.add(
                    Code.SCENARIO,
                    scenario.place().file(),
                    at[0],
                    Math.max(1, at[1]),
                    name.length(),
                    "there is no " + what + " " + name,
                    Hint.of(name, known));
        }
    }

    private static void requirePair(Rule rule, boolean fires, boolean nearMiss, Report report) {
        if (!fires || !nearMiss) {
            String lacking = fires
                    ? "in which it just does not fire"
                    : nearMiss ? "in which it fires" : "in which it fires, nor one in which it just does not";
            report.add(
                    Code.MISSING_SCENARIO,
                    rule.file(),
                    rule.nameSpan(),
                    rule.name() + " has no scenario " + lacking,
                    "Add one with rule: " + rule.name() + " and fires: " + (fires ? "false" : "true") + " to "
                            + rule.file().replace(RuleFileNames.RULES, RuleFileNames.SCENARIOS) + ".");
        }
    }
}
