package org.recoup.evaluate;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Sessions of the engine, reset between athletes. One in which something went wrong is thrown away: what the engine left
 * half done in it nobody knows. Thread-safe.
 */
final class Sessions implements AutoCloseable {
    private final KieBase rules;

    /** Each has one session: a pool of several can only be thrown away with all of them. */
    private final Queue<KieSessionsPool> idle = new ConcurrentLinkedQueue<>();

    private volatile boolean closed;

    Sessions(KieBase rules) {
        this.rules = rules;
    }

    /** Does something with a session that is as new, and gives it back; if it throws, the session is not used again. */
    <T> T with(Function<KieSession, T> work) {
        KieSessionsPool own = idle.poll();
        if (own == null) {
            own = rules.newKieSessionsPool(1);
        }
        boolean sound = false;
        try {
            KieSession session = own.newKieSession();
            T done = work.apply(session);
            session.dispose();
            sound = true;
            return done;
        } finally {
            if (sound && !closed) {
                idle.add(own);
            } else {
                own.shutdown();
            }
        }
    }

    /** How many wait for work. */
    int idle() {
        return idle.size();
    }

    @Override
    public void close() {
        closed = true;
        for (KieSessionsPool own = idle.poll(); own != null; own = idle.poll()) {
            own.shutdown();
        }
    }
}
