package org.recoup.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.recoup.advice.Advice;
import org.recoup.advice.Priority;
import org.recoup.advice.Recommendation;

/**
 * What of the advice a person gets to see: everything that matters for safety, the essential, what was asked, and of the
 * rest as much as one can act on.
 *
 * @param safety what comes before anything else
 * @param asked answers to what the athlete is considering
 * @param toDo the others, in the order of the advice
 * @param folded how many are left out
 */
record Shown(List<Recommendation> safety, List<Recommendation> asked, List<Recommendation> toDo, int folded) {
    private static final int OTHERS_AT_MOST = 5;

    static Shown of(Advice advice, boolean all) {
        List<Recommendation> safety = new ArrayList<>();
        List<Recommendation> asked = new ArrayList<>();
        List<Recommendation> toDo = new ArrayList<>();
        int others = 0;
        for (Recommendation it : advice.recommendations()) {
            if (it.priority() == Priority.SAFETY) {
                safety.add(it);
            } else if (it.answers() != null) {
                asked.add(it);
            } else if (it.priority() == Priority.ESSENTIAL || all || others++ < OTHERS_AT_MOST) {
                toDo.add(it);
            }
        }
        return new Shown(safety, asked, toDo, Math.max(0, others - OTHERS_AT_MOST));
    }
}
