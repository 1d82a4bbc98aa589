package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Decision;
import org.recoup.advice.Priority;
import org.recoup.facts.ComingSession;
import org.recoup.rulebook.WindowSpec;

/**
 * What becomes of the next session that is planned: of what rules decided, the most careful holds.
 *
 * @param firings of the rules that decided so, in their order; empty: no rule decided
 */
record TodaysDecision(List<Firing> firings) {
    static TodaysDecision of(List<Firing> decisions) {
        List<Firing> careful = new ArrayList<>();
        Decision decision = Decision.GO;
        for (Firing firing : decisions) {
            Decision proposed = decisionOf(firing);
            if (proposed.compareTo(decision) < 0) {
                decision = proposed;
                careful.clear();
            }
            if (proposed == decision) {
                careful.add(firing);
            }
        }
        careful.sort(null);
        return new TodaysDecision(careful);
    }

    private static Decision decisionOf(Firing firing) {
        return Objects.requireNonNull(firing.card().today());
    }

    /** Go, modify or rest; null: no rule decided. */
    @Nullable
    Decision decision() {
        return firings.isEmpty() ? null : decisionOf(firings.get(0));
    }

    /**
     * The rule by which a recommendation has nothing left to be about: it is timed by the start of a session that today's
     * decision leaves out, or the rule that decided silences its topic. What is for safety stays, and what the athlete
     * asked about is answered.
     *
     * @return null: it stays
     */
    @Nullable
    Firing leavesOut(Proposal proposal) {
        if (proposal.priority() == Priority.SAFETY || proposal.answers() != null) {
            return null;
        }
        ComingSession about = proposal.firing().first(ComingSession.class);
        for (Firing firing : firings) {
            ComingSession decided = firing.first(ComingSession.class);
            boolean silenced = firing.card().silences().contains(proposal.topic());
            if (about == null ? silenced : about.equals(decided) && (silenced || isTimedBySessionLeftOut(proposal))) {
                return firing;
            }
        }
        return null;
    }

    private boolean isTimedBySessionLeftOut(Proposal proposal) {
        WindowSpec window = proposal.card().window();
        return decision() == Decision.REST && window != null && window.anchor() == WindowSpec.Anchor.COMING_START;
    }
}
