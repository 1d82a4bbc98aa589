package org.recoup.evaluate;

import java.util.Collection;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.recoup.conclude.Conclude;
import org.recoup.conclude.Finding;
import org.recoup.engine.Effort;
import org.recoup.engine.Engine;
import org.recoup.engine.Sessions;
import org.recoup.facts.Fact;
import org.recoup.facts.Facts;
import org.recoup.rulebook.Rulebook;

/** Asks of a few rules whether any of them would fire for an athlete, without the rest of the rulebook. Thread-safe. */
public final class RuleProbe {
    private final Sessions sessions;
    private final Set<Class<?>> matchedTypes;

    /** @param few these rules alone */
    public RuleProbe(Rulebook few) {
        this.sessions = few.sessions();
        this.matchedTypes = Evaluator.matchedTypes(few);
    }

    /**
     * Whether at least one of the rules fires. What they conclude is forgotten.
     *
     * @param findings names of all findings that stand
     * @return true also where a condition cannot be evaluated
     */
    public boolean anyFires(Facts facts, Collection<String> findings) {
        try {
            return sessions.with(session -> anyFires(session, facts, findings));
        } catch (RuntimeException e) {
            return true;
        }
    }

    private boolean anyFires(KieSession session, Facts facts, Collection<String> findings) {
        Effort.begin();
        try {
            session.setGlobal(Engine.CONCLUDE, new Nothing());
            for (Fact fact : facts.all()) {
                if (matchedTypes.contains(fact.getClass())) {
                    session.insert(fact);
                }
            }
            findings.forEach(name -> session.insert(new Finding(name)));
            return session.fireAllRules(1) > 0;
        } finally {
            Effort.end();
        }
    }

    /** Forgets conclusions. */
    private static final class Nothing implements Conclude {
        @Override
        public void finding(String name) {}

        @Override
        public void sign(String group) {}

        @Override
        public void good(String point) {}

        @Override
        public void advise() {}

        @Override
        public void setAside(String by) {}

        @Override
        public void status() {}

        @Override
        public void today() {}
    }
}
