package org.recoup.author.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.Priority;
import org.recoup.advice.Recommendation;
import org.recoup.advice.Today;
import org.recoup.advice.Verdict;

/**
 * What differs between two pieces of advice for one athlete.
 *
 * @param appeared recommendations that are only in the second
 * @param vanished recommendations that are only in the first
 * @param moved those in both with another priority
 * @param reworded those in both with another text, dose or time, as they are in the second
 * @param verdicts topics on which both say something, and the strongest verdict is another
 * @param status null: the same
 * @param today what to do with the next session; null: the same
 */
public record AdviceDifference(
        List<Recommendation> appeared,
        List<Recommendation> vanished,
        List<Moved> moved,
        List<Recommendation> reworded,
        List<Turned> verdicts,
        @Nullable Turn status,
        @Nullable Turn today) {

    /** A recommendation with another priority. */
    public record Moved(Recommendation recommendation, Priority before, Priority after) {}

    /** A topic with another verdict. */
    public record Turned(String topic, Verdict before, Verdict after) {}

    /** Something that was one word of the contract and is another. */
    public record Turn(String before, String after) {}

    /** What differs; recommendations keep the order of the advice they are in. */
    public static AdviceDifference between(Advice before, Advice after) {
        List<Recommendation> appeared = new ArrayList<>();
        List<Recommendation> vanished = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        List<Recommendation> reworded = new ArrayList<>();
        for (Pair pair : Pair.of(before, after)) {
            Recommendation then = pair.before();
            Recommendation now = pair.after();
            if (then == null) {
                appeared.add(pair.either());
            } else if (now == null) {
                vanished.add(then);
            } else {
                if (then.priority() != now.priority()) {
                    moved.add(new Moved(now, then.priority(), now.priority()));
                }
                if (isReworded(then, now)) {
                    reworded.add(now);
                }
            }
        }
        return new AdviceDifference(
                List.copyOf(appeared),
                List.copyOf(vanished),
                List.copyOf(moved),
                List.copyOf(reworded),
                turned(before, after),
                turn(before.status().code(), after.status().code()),
                turn(word(before.today()), word(after.today())));
    }

    /** Whether the two are the same in all that is compared. */
    public boolean isEmpty() {
        return appeared.isEmpty()
                && vanished.isEmpty()
                && moved.isEmpty()
                && reworded.isEmpty()
                && verdicts.isEmpty()
                && status == null
                && today == null;
    }

    private static boolean isReworded(Recommendation then, Recommendation now) {
        return !then.title().equals(now.title())
                || !then.text().equals(now.text())
                || !Objects.equals(then.dose(), now.dose())
                || !Objects.equals(then.window(), now.window());
    }

    private static List<Turned> turned(Advice before, Advice after) {
        Map<String, Verdict> then = strongest(before);
        List<Turned> turned = new ArrayList<>();
        strongest(after).forEach((topic, verdict) -> {
            Verdict old = then.get(topic);
            if (old != null && old != verdict) {
                turned.add(new Turned(topic, old, verdict));
            }
        });
        return List.copyOf(turned);
    }

    private static Map<String, Verdict> strongest(Advice advice) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        advice.recommendations()
                .forEach(each -> verdicts.merge(
                        each.topic(), each.verdict(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return verdicts;
    }

    private static @Nullable Turn turn(String before, String after) {
        return before.equals(after) ? null : new Turn(before, after);
    }

    private static String word(@Nullable Today today) {
        return today == null ? "no session" : today.decision().code();
    }
}
