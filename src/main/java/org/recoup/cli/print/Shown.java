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
    /** So many can be acted on; what has to be shown takes its place first. */
    private static final int AT_A_GLANCE = 12;

    private static final int OTHERS_AT_LEAST = 2;
    private static final int OTHERS_AT_MOST = 5;

    static Shown of(Advice advice, boolean all) {
        List<Recommendation> safety = new ArrayList<>();
        List<Recommendation> asked = new ArrayList<>();
        List<Recommendation> toDo = new ArrayList<>();
        int others = 0;
        int most = othersShown(advice.recommendations());
        for (Recommendation it : advice.recommendations()) {
            if (it.priority() == Priority.SAFETY) {
                safety.add(it);
            } else if (it.answers() != null) {
                asked.add(it);
            } else if (it.priority() == Priority.ESSENTIAL || all || others++ < most) {
                toDo.add(it);
            }
        }
        return new Shown(safety, asked, toDo, Math.max(0, others - most));
    }

    private static int othersShown(List<Recommendation> recommendations) {
        int free = AT_A_GLANCE;
        for (Recommendation it : recommendations) {
            if (it.priority().compareTo(Priority.ESSENTIAL) <= 0 || it.answers() != null) {
                free--;
            }
        }
        return Math.max(OTHERS_AT_LEAST, Math.min(OTHERS_AT_MOST, free));
    }
}
