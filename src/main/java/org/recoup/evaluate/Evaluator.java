package org.recoup.evaluate;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.recoup.advice.Advice;
import org.recoup.athlete.AthleteFile;
import org.recoup.engine.Candidates;
import org.recoup.engine.Effort;
import org.recoup.engine.Engine;
import org.recoup.engine.ExecutableRule;
import org.recoup.facts.Fact;
import org.recoup.facts.FactTypes;
import org.recoup.facts.Facts;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Rulebook;

/** Evaluates athletes against one rulebook. Thread-safe; sessions of the engine are used again when they are clean. */
public final class Evaluator {
    /** Findings are stated once each, so honest rules end far below; beyond it a rulebook is running away. */
    private static final int MAX_FIRINGS = 20_000;

    private final Rulebook rulebook;
    private final AtomicBoolean begun;
    private final Set<Class<?>> matchedTypes;
    private final ToldRules rules;
    private final Demands demands;
    private final AdviceMaker adviceMaker;

    /** Evaluates against this rulebook. */
    public Evaluator(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.begun = new AtomicBoolean(rulebook.isReady());
        this.matchedTypes = matchedTypes(rulebook);
        this.rules = new ToldRules(rulebook.data());
        this.demands = new Demands(rulebook.data().cards());
        this.adviceMaker = new AdviceMaker(rulebook, rules, demands);
    }

    static Set<Class<?>> matchedTypes(Rulebook rulebook) {
        Set<Class<?>> types = new HashSet<>();
        for (RuleCard card : rulebook.data().cards()) {
            for (PatternCard pattern : card.patterns()) {
                Class<? extends Fact> type = FactTypes.named(pattern.type());
                if (type != null) {
                    types.add(type);
                }
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
        boolean first = begun.compareAndSet(false, true);
        Conclusions conclusions =
                first ? concludedOnce(facts) : rulebook.sessions().with(session -> conclusions(session, facts));
        return new Advised(adviceMaker.make(facts, conclusions), facts, conclusions);
    }

    /**
     * Making all rules ready is most of a start, and many starts are for one athlete: for the first one only the rules are
     * made ready that could fire.
     */
    private Conclusions concludedOnce(Facts facts) {
        List<ExecutableRule> promising = PromisingRules.of(rulebook.data(), demands, facts);
        KieSession session =
                Engine.readyForOne(Candidates.of(promising, facts.all())).newKieSession();
        try {
            return conclusions(session, facts);
        } finally {
            session.dispose();
        }
    }

    private Conclusions conclusions(KieSession session, Facts facts) {
        Conclusions conclusions = new Conclusions(rules, session);
        Effort.begin();
        try {
            session.setGlobal(Engine.CONCLUDE, conclusions);
            session.addEventListener(conclusions);
            for (Fact fact : facts.all()) {
                // A fact that no rule matches costs its insertion and can change nothing.
                if (matchedTypes.contains(fact.getClass())) {
                    session.insert(fact);
                }
            }
            if (session.fireAllRules(MAX_FIRINGS) == MAX_FIRINGS) {
                throw new RunawayRuleException(conclusions.lastRule(), "fired last of " + MAX_FIRINGS + " firings");
            }
            return conclusions;
        } catch (RunawayRuleException e) {
            throw e;
        } catch (RuntimeException e) {
            Effort.TooMuchException tooMuch = Effort.TooMuchException.behind(e);
            throw tooMuch == null
                    ? new RuleFaultException(conclusions.lastRule(), e)
                    : new RunawayRuleException(tooMuch.rule(), String.valueOf(tooMuch.getMessage()));
        } finally {
            Effort.end();
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
                    conclusions.firedNames(),
                    new TreeSet<>(conclusions.findings().keySet()));
        }
    }

    /** The rules this evaluates against. */
    public Rulebook rulebook() {
        return rulebook;
    }
}
