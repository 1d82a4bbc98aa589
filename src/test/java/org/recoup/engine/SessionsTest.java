package org.recoup.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.drools.core.common.Memory;
import org.drools.core.common.NodeMemories;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TupleSets;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.LeftInputAdapterNode.LiaNodeMemory;
import org.drools.core.reteoo.PathMemory;
import org.drools.core.reteoo.SegmentMemory;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.recoup.facts.Fact;
import org.recoup.facts.Facts;
import org.recoup.rulebook.Rulebook;
import org.recoup.testing.AthleteGenerator;
import org.recoup.testing.Stating;

class SessionsTest {
    private static final int RUNNERS = 300;

    private final Sessions sessions = Rulebook.shipped().sessions();

    @Test
    void aSessionIsUsedAgainAsNew() {
        KieSession first = sessions.with(session -> {
            session.insert("a fact");
            return session;
        });
        KieSession second = sessions.with(session -> {
            assertThat(session.getFactCount()).isZero();
            assertThat(session.getGlobals().getGlobalKeys()).isEmpty();
            return session;
        });
        assertThat(second).isSameAs(first);
    }

    @Test
    void aSessionInWhichSomethingWentWrongIsThrownAway() {
        List<KieSession> bad = new ArrayList<>();
        assertThatThrownBy(() -> sessions.with(session -> {
                    bad.add(session);
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");
        assertThat(sessions.idle()).isZero();
        assertThatThrownBy(() -> bad.get(0).fireAllRules()).isInstanceOf(IllegalStateException.class);
        assertThat(sessions.<KieSession>with(session -> session)).isNotSameAs(bad.get(0));
    }

    /** Held against a session that the engine itself cleans. */
    @Test
    void nothingOfAnAthleteStays() {
        AthleteGenerator athletes = new AthleteGenerator(7);
        KieSessionsPool pool = sessions.rules().newKieSessionsPool(1);
        List<String> longest = List.of();
        for (int i = 0; i < RUNNERS; i++) {
            List<Fact> facts = Facts.of(athletes.athlete(i), null).all();
            KieSession ours = sessions.with(session -> fired(session, facts));
            KieSession theirs = fired(pool.newKieSession(), facts);
            theirs.dispose();
            List<String> clean = kept(theirs);
            assertThat(kept(ours)).as("left of athlete %d", i).isEqualTo(clean);
            longest = clean.size() > longest.size() ? clean : longest;
        }
        pool.shutdown();
        assertThat(longest).hasSizeGreaterThan(1000);
    }

    private static KieSession fired(KieSession session, List<Fact> facts) {
        session.setGlobal(Engine.CONCLUDE, new Stating(session));
        facts.forEach(session::insert);
        assertThat(session.fireAllRules()).isPositive();
        return session;
    }

    /** All that a session keeps of facts, as texts. */
    private static List<String> kept(KieSession session) {
        NodeMemories memories = ((ReteEvaluator) session).getNodeMemories();
        List<String> kept = new ArrayList<>();
        for (int number = 0; number < memories.length(); number++) {
            Memory memory = memories.peekNodeMemory(number);
            if (memory instanceof BetaMemory<?> beta) {
                kept.add(number + " left " + beta.getLeftTupleMemory().size() + ", right "
                        + beta.getRightTupleMemory().size() + ", staged " + some(beta.getStagedRightTuples())
                        + ", counted " + beta.getCounter());
            } else if (memory instanceof LiaNodeMemory first) {
                kept.add(number + " first " + first.getCounter());
            } else if (memory instanceof PathMemory path) {
                kept.add(number + " path " + path.getLinkedSegmentMask() + ", agenda " + path.getRuleAgendaItem());
            }
            SegmentMemory segment = memory == null ? null : memory.getSegmentMemory();
            if (segment != null) {
                kept.add(number + " segment " + segment.getLinkedNodeMask() + ", dirty " + segment.getDirtyNodeMask()
                        + ", staged " + some(segment.getStagedLeftTuples()));
            }
        }
        return kept;
    }

    private static boolean some(TupleSets tuples) {
        return !tuples.isEmpty();
    }
}
