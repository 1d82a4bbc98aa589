package org.recoup.engine;

import java.lang.reflect.Field;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.drools.core.common.NodeMemories;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Rules that are ready, and the sessions of them, which are used again when they are clean. One in which something went
 * wrong is thrown away: what the engine left half done in it nobody knows. Thread-safe.
 */
public final class Sessions {
    private static final Field MEMORIES = memories();

    private final KieBase rules;
    private final Doors doors;
    private final Queue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();

    Sessions(KieBase rules, Doors doors) {
        this.rules = rules;
        this.doors = doors;
    }

    /** The engine has no other way in. */
    private static Field memories() {
        try {
            Field field = StatefulKnowledgeSessionImpl.class.getDeclaredField("nodeMemories");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("another version of the engine than Recoup was built with", e);
        }
    }

    /** Does something with a session that is as new, and gives it back; if it throws, the session is not used again. */
    public <T> T with(Function<KieSession, T> work) {
        StatefulKnowledgeSessionImpl waiting = idle.poll();
        StatefulKnowledgeSessionImpl session = waiting == null ? made() : waiting;
        boolean sound = false;
        try {
            T done = work.apply(session);
            session.reset();
            sound = true;
            return done;
        } finally {
            if (sound) {
                idle.add(session);
            } else {
                session.dispose();
            }
        }
    }

    private StatefulKnowledgeSessionImpl made() {
        StatefulKnowledgeSessionImpl made = (StatefulKnowledgeSessionImpl) rules.newKieSession();
        try {
            MEMORIES.set(made, new TouchedMemories((NodeMemories) MEMORIES.get(made), doors));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return made;
    }

    /** How many wait for work. */
    int idle() {
        return idle.size();
    }

    /** The rules, for sessions of other ways. */
    public KieBase rules() {
        return rules;
    }
}
