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
        Map<List<Object>, Recommendation> first = byIdentity(before);
        Map<List<Object>, Recommendation> second = byIdentity(after);
        List<Moved> moved = new ArrayList<>();
        List<Recommendation> reworded = new ArrayList<>();
        second.forEach((identity, now) -> {
            Recommendation then = first.get(identity);
            if (then != null && then.priority() != now.priority()) {
                moved.add(new Moved(now, then.priority(), now.priority()));
            }
            if (then != null && isReworded(then, now)) {
                reworded.add(now);
            }
        });
        return new AdviceDifference(
                without(second, first),
                without(first, second),
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

    private static List<Recommendation> without(
            Map<List<Object>, Recommendation> these, Map<List<Object>, Recommendation> those) {
        return these.entrySet().stream()
                .filter(each -> !those.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
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
