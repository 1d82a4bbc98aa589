package org.recoup.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** What the engine itself does with facts, without anything of Recoup around it. */
public final class Fired {
    private Fired() {}

    /** Names of the rules that fire for these facts in a session that is new, and is over then. */
    public static Set<String> in(KieSession session, List<?> facts) {
        Set<String> fired = new TreeSet<>();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    fired.add(event.getMatch().getRule().getName());
                }
            });
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }
}
