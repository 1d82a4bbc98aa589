package org.recoup.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoup.rulebook.RuleCard;
import org.recoup.text.Nearest;

/**
 * Holds scenarios to the rules they are about: a rule or finding that does not exist would make a scenario pass that
 * expects nothing of it.
 */
public final class ScenarioCheck {
    private final Map<String, RuleCard> rules = new TreeMap<>();
    private final Set<String> findings = new TreeSet<>();

    /** Against these rules. */
    public ScenarioCheck(Collection<RuleCard> cards) {
        cards.forEach(card -> {
            rules.put(card.name(), card);
            findings.addAll(card.concludes());
        });
    }

    /** Names in scenarios that no rule has or concludes. */
    public List<ScenarioFault> unknownNames(List<Scenario> scenarios) {
        List<ScenarioFault> faults = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Expectation expect = scenario.expect();
            List<String> named = new ArrayList<>(expect.recommend().keySet());
            if (scenario.rule() != null) {
                named.add(scenario.rule());
            }
            named.addAll(expect.forbid());
            named.addAll(expect.overridden().keySet());
            named.addAll(expect.overridden().values());
            named.forEach(name -> require(name, "rule", rules.keySet(), scenario, faults));
            expect.findings().forEach(name -> require(name, "finding", findings, scenario, faults));
            expect.noFindings().forEach(name -> require(name, "finding", findings, scenario, faults));
        }
        return faults;
    }

    private static void require(
            String name, String what, Set<String> known, Scenario scenario, List<ScenarioFault> faults) {
        if (!known.contains(name)) {
            String near = Nearest.to(name, known);
            faults.add(new ScenarioFault(
                    scenario.place(),
                    "\"" + scenario.name() + "\" names the " + what + " " + name + ", which does not exist",
                    near == null ? "" : "Maybe you meant " + near + "."));
        }
    }

    /** Rules without a scenario in which they fire, or without one in which they just do not. */
    public List<ScenarioFault> untested(List<Scenario> scenarios) {
        Map<String, Set<Boolean>> seen = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            if (scenario.rule() != null) {
                seen.computeIfAbsent(scenario.rule(), any -> new TreeSet<>()).add(scenario.fires());
            }
        }
        List<ScenarioFault> faults = new ArrayList<>();
        for (RuleCard card : rules.values()) {
            Set<Boolean> both = seen.getOrDefault(card.name(), Set.of());
            if (!both.contains(true)) {
                faults.add(untested(card, "fires", "fires: true"));
            }
            if (!both.contains(false)) {
                faults.add(untested(card, "just does not fire", "fires: false"));
            }
        }
        return faults;
    }

    private static ScenarioFault untested(RuleCard card, String what, String line) {
        return new ScenarioFault(
                new Place(card.file(), card.line(), 1),
                "no scenario in which " + card.name() + " " + what,
                "Add one with " + line + " beside the rule.");
    }
}
