package org.recoup.author.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.Recommendation;

/**
 * The same recommendation in two pieces of advice for one athlete: of the same rule, on the same session and answering the
 * same item.
 *
 * @param before null: it is only in the second
 * @param after null: it is only in the first
 */
public record Pair(
        @Nullable Recommendation before, @Nullable Recommendation after) {

    /** All recommendations: those of the second advice in its order, then those that are only in the first. */
    public static List<Pair> of(Advice before, Advice after) {
        Map<List<Object>, Recommendation> first = byIdentity(before);
        List<Pair> pairs = new ArrayList<>();
        byIdentity(after).forEach((identity, now) -> pairs.add(new Pair(first.remove(identity), now)));
        first.values().forEach(then -> pairs.add(new Pair(then, null)));
        return pairs;
    }

    /** The one that is there, the later where both are. */
    public Recommendation either() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /** A rule may recommend for several sessions or considered items: the number tells apart what else is the same. */
    private static Map<List<Object>, Recommendation> byIdentity(Advice advice) {
        Map<List<Object>, Recommendation> found = new LinkedHashMap<>();
        for (Recommendation each : advice.recommendations()) {
            int number = 0;
            while (found.containsKey(identity(each, number))) {
                number++;
            }
            found.put(identity(each, number), each);
        }
        return found;
    }

    private static List<Object> identity(Recommendation each, int number) {
        return List.of(each.id(), String.valueOf(each.session()), String.valueOf(each.answers()), number);
    }
}
