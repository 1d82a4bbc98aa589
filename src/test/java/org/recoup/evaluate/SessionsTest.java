package org.recoup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.recoup.rulebook.Rulebook;

class SessionsTest {
    @Test
    void aSessionIsUsedAgainAsNew() {
        try (Sessions sessions = new Sessions(Rulebook.shipped().kieBase())) {
            KieSession first = sessions.with(session -> {
                session.insert("a fact");
                return session;
            });
            KieSession second = sessions.with(session -> {
                assertThat(session.getObjects()).isEmpty();
                return session;
            });
            assertThat(second).isSameAs(first);
        }
    }

    @Test
    void aSessionInWhichSomethingWentWrongIsThrownAway() {
        try (Sessions sessions = new Sessions(Rulebook.shipped().kieBase())) {
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
    }
}
