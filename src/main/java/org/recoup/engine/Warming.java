package org.recoup.engine;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.recoup.conclude.Finding;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Operator;
import org.recoup.drl.Span;
import org.recoup.facts.Clock;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;

/**
 * The engine's first rule costs what hundreds more do not: loading classes, reading settings. One rule about nothing is
 * taken through all of it beside whatever a start has to do first, which is reading the rulebook and the athlete.
 */
final class Warming {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static final CountDownLatch DONE = new CountDownLatch(1);
    private static final String NAME = "nothing";

    private Warming() {}

    /** Begins, the first time. */
    static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread warming = new Thread(Warming::run, "recoup-warming");
            warming.setDaemon(true);
            warming.start();
        }
    }

    /**
     * Waits until it is done, if it was begun: two threads that load the same classes for the first time may wait for each
     * other for ever.
     */
    static void await() {
        if (!BEGUN.get()) {
            return;
        }
        try {
            DONE.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run() {
        try {
            KieSession session = Engine.made(List.of(rule()), new HashMap<>()).newKieSession();
            session.addEventListener(new DefaultAgendaEventListener());
            session.insert(new Finding(NAME));
            session.fireAllRules();
            session.dispose();
        } catch (RuntimeException e) {
            // Whoever makes rules ready next meets the same, and tells it.
        } finally {
            DONE.countDown();
        }
        readWords();
    }

    /**
     * What annotations say of facts is told when the rules have fired. The first annotation of a kind that is read takes
     * milliseconds, and while rules are made ready the other core has little to do.
     */
    private static void readWords() {
        FactType type = FactTypes.of(Clock.class);
        type.about();
        type.fields().get(0).meaning();
    }

    private static ExecutableRule rule() {
        Condition there = pattern(Operator.EQUAL);
        Condition notThere = new Condition.Not(Span.NOWHERE, pattern(Operator.NOT_EQUAL));
        return new ExecutableRule(NAME, 1, List.of(there, notThere), List.of());
    }

    private static Condition pattern(Operator operator) {
        Expression name = new Expression.Name(Span.NOWHERE, List.of("name"));
        Expression test = new Expression.Comparison(
                Span.NOWHERE, operator, Span.NOWHERE, name, new Expression.Literal(Span.NOWHERE, NAME));
        Constraint constraint = new Constraint(Span.NOWHERE, "", null, null, test);
        return new Condition.Pattern(Span.NOWHERE, "Finding", null, List.of(constraint), null);
    }
}
