package org.recoup.evaluate;

import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.recoup.engine.Engine;
import org.recoup.facts.Fact;
import org.recoup.facts.Facts;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.Rulebook;

/** What {@link Evaluator} does between facts and advice, and nothing else. */
public final class EngineAlone implements AutoCloseable {
    private final ToldRules rules;
    private final KieSessionsPool pool;
    private final Set<String> matchedTypes;

    /** @param rulebook the rules */
    public EngineAlone(Rulebook rulebook) {
        this.rules = new ToldRules(rulebook.data());
        this.pool = rulebook.kieBase().newKieSessionsPool(1);
        this.matchedTypes = rulebook.data().cards().stream()
                .flatMap(card -> card.patterns().stream())
                .map(PatternCard::type)
                .collect(Collectors.toSet());
    }

    /** Names of the findings. */
    public Set<String> findings(Facts facts) {
        KieSession session = pool.newKieSession();
        try {
            Conclusions conclusions = new Conclusions(rules, session);
            session.setGlobal(Engine.CONCLUDE, conclusions);
            session.addEventListener(conclusions);
            for (Fact fact : facts.all()) {
                if (matchedTypes.contains(fact.getClass().getSimpleName())) {
                    session.insert(fact);
                }
            }
            session.fireAllRules();
            session.removeEventListener(conclusions);
            return conclusions.findings().keySet();
        } finally {
            session.dispose();
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
