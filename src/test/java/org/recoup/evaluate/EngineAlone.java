package org.recoup.evaluate;

import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.recoup.engine.Engine;
import org.recoup.engine.Sessions;
import org.recoup.facts.Fact;
import org.recoup.facts.Facts;
import org.recoup.rulebook.Rulebook;

/** What {@link Evaluator} does between facts and advice, and nothing else. */
public final class EngineAlone {
    private final ToldRules rules;
    private final Sessions sessions;
    private final Set<Class<?>> matchedTypes;

    /** @param rulebook the rules */
    public EngineAlone(Rulebook rulebook) {
        this.rules = new ToldRules(rulebook.data());
        this.sessions = rulebook.sessions();
        this.matchedTypes = Evaluator.matchedTypes(rulebook);
    }

    /** Names of the findings. */
    public Set<String> findings(Facts facts) {
        return sessions.with(session -> findings(session, facts));
    }

    private Set<String> findings(KieSession session, Facts facts) {
        Conclusions conclusions = new Conclusions(rules, session);
        session.setGlobal(Engine.CONCLUDE, conclusions);
        session.addEventListener(conclusions);
        for (Fact fact : facts.all()) {
            if (matchedTypes.contains(fact.getClass())) {
                session.insert(fact);
            }
        }
        session.fireAllRules();
        return conclusions.findings().keySet();
    }
}
