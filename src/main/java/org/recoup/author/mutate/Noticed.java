package org.recoup.author.mutate;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Decision;
import org.recoup.advice.Status;
import org.recoup.drl.Rule;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Rulebook;
import org.recoup.scenario.Expectation;
import org.recoup.scenario.Scenario;

/** Whether what a scenario expects is broken when other rules fire, as far as that is sure without the engine. */
final class Noticed {
    /** What can be said. */
    enum Answer {
        YES,
        NO,
        /** What survives on each topic has to be settled first. */
        PERHAPS
    }

    private final Rulebook rulebook;
    private final Map<String, Rule> rules;

    Noticed(Rulebook rulebook, Map<String, Rule> rules) {
        this.rulebook = rulebook;
        this.rules = rules;
    }

    Answer by(Witness witness, Cascade.End end) {
        Scenario scenario = witness.scenario();
        Expectation expect = scenario.expect();
        String about = scenario.rule();
        if (!end.sure()) {
            return Answer.PERHAPS;
        }
        boolean broken = (about != null && end.fired().contains(about) != scenario.fires())
                || !end.findings().containsAll(expect.findings())
                || expect.noFindings().stream().anyMatch(end.findings()::contains)
                || (expect.status() != null && status(end.fired()) != expect.status())
                || (expect.today() != null && today(end.fired()) != expect.today())
                || !end.fired().containsAll(expect.recommend().keySet())
                || !end.fired().containsAll(expect.overridden().keySet());
        if (broken) {
            return Answer.YES;
        }
        boolean settles = !expect.recommend().isEmpty()
                || !expect.forbid().isEmpty()
                || !expect.overridden().isEmpty()
                || !expect.answers().isEmpty()
                || !expect.missing().isEmpty();
        return settles ? Answer.PERHAPS : Answer.NO;
    }

    private Status status(Set<String> fired) {
        Status status = Status.UNKNOWN;
        for (String name : fired) {
            RuleCard card = concluding(name, "status");
            if (card != null && card.status() != null && card.status().compareTo(status) < 0) {
                status = card.status();
            }
        }
        return status;
    }

    private @Nullable Decision today(Set<String> fired) {
        Decision decision = null;
        for (String name : fired) {
            RuleCard card = concluding(name, "today");
            if (card != null
                    && card.today() != null
                    && (decision == null || card.today().compareTo(decision) < 0)) {
                decision = card.today();
            }
        }
        return decision;
    }

    private @Nullable RuleCard concluding(String name, String call) {
        Rule rule = rules.get(name);
        boolean concludes = rule != null
                && rule.conclusions().stream().anyMatch(each -> each.call().equals(call));
        return concludes ? rulebook.card(name) : null;
    }
}
