package org.recoup.evaluate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Priority;
import org.recoup.advice.SessionRef;
import org.recoup.advice.Verdict;
import org.recoup.advice.Window;
import org.recoup.facts.Considering;
import org.recoup.rulebook.RuleCard;

/**
 * A recommendation that a rule gave, before it is settled which survive.
 *
 * @param firing the match it comes from
 * @param grounds what it rests on
 * @param topic the matter it is about
 * @param verdict what it says of the matter
 * @param priority how much it matters
 * @param day the day it is for: of what is considered, else that on which its window begins, or today if it has begun
 * @param window when it applies; null: not bound to a time
 * @param session the session it is about; null: none
 * @param answers the considered item it answers; null: none
 */
record Proposal(
        Firing firing,
        Grounds grounds,
        String topic,
        Verdict verdict,
        Priority priority,
        LocalDate day,
        @Nullable Window window,
        @Nullable SessionRef session,
        @Nullable String answers) {

    /**
     * The strongest first: by verdict, then priority. What is equal in both stands by what is behind it, certainty and then
     * how much guidance; names break ties so that there is one order.
     */
    static int strongestFirst(Proposal one, Proposal other) {
        int order = one.verdict.compareTo(other.verdict);
        order = order != 0 ? order : one.priority.compareTo(other.priority);
        order = order != 0 ? order : one.grounds.certainty().compareTo(other.grounds.certainty());
        order = order != 0
                ? order
                : Integer.compare(
                        other.grounds.guidance().size(), one.grounds.guidance().size());
        return order != 0 ? order : one.firing.compareTo(other.firing);
    }

    RuleCard card() {
        return firing.card();
    }

    /** What the athlete considers and the rule answers; null: it answers nothing. */
    @Nullable
    Considering considered() {
        return firing.first(Considering.class);
    }

    Proposal answering(String item) {
        return new Proposal(firing, grounds, topic, verdict, priority, day, window, session, item);
    }

    /** Whether two rules' matches say the same thing about the same session and item. */
    boolean repeats(Proposal other) {
        return card() == other.card()
                && java.util.Objects.equals(session, other.session)
                && java.util.Objects.equals(answers, other.answers);
    }
}
