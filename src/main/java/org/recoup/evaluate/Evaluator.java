package org.recoup.evaluate;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.recoup.advice.Advice;
import org.recoup.athlete.AthleteFile;
import org.recoup.engine.Engine;
import org.recoup.facts.Fact;
import org.recoup.facts.Facts;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Rulebook;

/** Evaluates athletes against one rulebook. Thread-safe; sessions of the engine are pooled and reset between athletes. */
public final class Evaluator implements AutoCloseable {
    /** Findings are stated once each, so honest rules end far below; beyond it a rulebook is running away. */
    private static final int MAX_FIRINGS = 20_000;

    private static final int POOL_SIZE = 2;

    private final Rulebook rulebook;
    private final KieSessionsPool pool;
    private final Set<String> matchedTypes;
    private final AdviceMaker adviceMaker;

    /** Evaluates against this rulebook. */
    public Evaluator(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.pool = rulebook.kieBase().newKieSessionsPool(POOL_SIZE);
        this.matchedTypes = matchedTypes(rulebook);
        this.adviceMaker = new AdviceMaker(rulebook);
    }

    static Set<String> matchedTypes(Rulebook rulebook) {
        Set<String> types = new HashSet<>();
        for (RuleCard card : rulebook.data().cards()) {
            for (PatternCard pattern : card.patterns()) {
                types.add(pattern.type());
            }
        }
        return types;
    }

    /**
     * Advises on one athlete.
     *
     * @param asOf local time, the moment the advice is for; null: as in the file, else derived from it
     * @throws IllegalArgumentException if the moment is neither given nor can be derived
     * @throws RunawayRuleException if the rules do not come to an end
     * @throws RuleFaultException if a condition of a rule cannot be evaluated for this athlete
     */
    public Advised advise(AthleteFile file, @Nullable LocalDateTime asOf) {
        Facts facts = Facts.of(file, asOf);
        KieSession session = pool.newKieSession();
        try {
            Conclusions conclusions = new Conclusions(rulebook, session);
            session.setGlobal(Engine.CONCLUDE, conclusions);
            session.addEventListener(conclusions);
            for (Fact fact : facts.all()) {
                // A fact that no rule matches costs its insertion and can change nothing.
                if (matchedTypes.contains(fact.getClass().getSimpleName())) {
                    session.insert(fact);
                }
            }
            fire(session, conclusions);
            session.removeEventListener(conclusions);
            return new Advised(adviceMaker.make(facts, conclusions), facts, conclusions);
        } finally {
            session.dispose();
        }
    }

    private static void fire(KieSession session, Conclusions conclusions) {
        int fired;
        try {
            fired = session.fireAllRules(MAX_FIRINGS);
        } catch (RuntimeException e) {
            throw new RuleFaultException(conclusions.lastRule(), e);
        }
        if (fired == MAX_FIRINGS) {
            throw new RunawayRuleException(conclusions.lastRule(), MAX_FIRINGS);
        }
    }

    /** The advice with what tools want to know besides. */
    public static final class Advised {
        private final Advice advice;
        private final Facts facts;
        private final Conclusions conclusions;

        Advised(Advice advice, Facts facts, Conclusions conclusions) {
            this.advice = advice;
            this.facts = facts;
            this.conclusions = conclusions;
        }

        /** The advice. */
        public Advice advice() {
            return advice;
        }

        /** The advice with the names of rules and findings. */
        public Evaluation evaluation() {
            return new Evaluation(
                    advice,
                    facts,
                    new TreeSet<>(conclusions.fired()),
                    new TreeSet<>(conclusions.findings().keySet()));
        }
    }

    /** The rules this evaluates against. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** Gives the engine's sessions back. */
    @Override
    public void close() {
        pool.shutdown();
    }
}
