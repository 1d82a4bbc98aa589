package org.recoup.author.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.Recommendation;
import org.recoup.advice.Today;
import org.recoup.author.explain.Pair;

/**
 * One kind of change to the advice, the same for however many athletes.
 *
 * @param kind what it is
 * @param id the rule whose recommendation it is; for the status and the next session the rule that decides it
 * @param before the word of the contract that stood there; empty: none
 * @param after the word of the contract that stands there; empty: none
 */
public record Change(Kind kind, String id, String before, String after) {

    /** What can change, the weightiest first. */
    public enum Kind {
        STATUS("status"),
        TODAY("next session"),
        APPEARED("appears"),
        VANISHED("vanishes"),
        VERDICT("verdict"),
        PRIORITY("priority"),
        /** When it applies. */
        WINDOW("time"),
        /** Title, text or dose. */
        TEXT("text"),
        /** The topic, session or considered item it is about. */
        SUBJECT("subject"),
        /** The guidance it rests on, or how sure that is. */
        GUIDANCE("guidance");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it is told. */
        public String word() {
            return word;
        }
    }

    /**
     * A change with the recommendation it is of.
     *
     * @param pair null: the change is not one of a recommendation
     */
    record Found(Change change, @Nullable Pair pair) {}

    /**
     * What of the advice is another for one athlete, but for the status and the next session, which several rules decide.
     * Reasons, what is asked for and what was set aside are not compared: they follow from the rules.
     */
    static List<Found> between(Advice before, Advice after) {
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : Pair.of(before, after)) {
            if (!same(pair)) {
                pairs.add(pair);
            }
        }
        List<Found> found = new ArrayList<>();
        for (Pair pair : withMovedSubjects(pairs)) {
            changes(pair).forEach(change -> found.add(new Found(change, pair)));
        }
        return found;
    }

    /** Whether all that is compared is the same: the short way, for most athletes. */
    static boolean same(Advice before, Advice after) {
        List<Recommendation> then = before.recommendations();
        List<Recommendation> now = after.recommendations();
        if (then.size() != now.size() || before.status() != after.status() || !same(before.today(), after.today())) {
            return false;
        }
        for (int i = 0; i < then.size(); i++) {
            if (!same(then.get(i), now.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean same(@Nullable Today then, @Nullable Today now) {
        return then == null || now == null
                ? then == now
                : then.decision() == now.decision()
                        && Objects.equals(then.session(), now.session())
                        && Objects.equals(then.change(), now.change());
    }

    private static boolean same(Pair pair) {
        return pair.before() != null && pair.after() != null && same(pair.before(), pair.after());
    }

    private static boolean same(Recommendation then, Recommendation now) {
        return then.id().equals(now.id())
                && then.verdict() == now.verdict()
                && then.priority() == now.priority()
                && sameTexts(then, now)
                && Objects.equals(then.window(), now.window())
                && sameSubject(then, now)
                && sameGuidance(then, now);
    }

    private static boolean sameTexts(Recommendation then, Recommendation now) {
        return then.title().equals(now.title())
                && then.text().equals(now.text())
                && Objects.equals(then.dose(), now.dose());
    }

    private static boolean sameSubject(Recommendation then, Recommendation now) {
        return then.topic().equals(now.topic())
                && Objects.equals(then.session(), now.session())
                && Objects.equals(then.answers(), now.answers());
    }

    private static boolean sameGuidance(Recommendation then, Recommendation now) {
        return then.certainty() == now.certainty() && then.guidance().equals(now.guidance());
    }

    /** One of a rule that is gone and one of the same rule that is new are one that is about something else. */
    private static List<Pair> withMovedSubjects(List<Pair> pairs) {
        List<Pair> joined = new ArrayList<>(pairs);
        for (Pair gone : pairs) {
            Recommendation then = gone.before();
            if (then == null || gone.after() != null) {
                continue;
            }
            for (Pair come : joined) {
                if (come.before() == null && come.either().id().equals(then.id())) {
                    joined.set(joined.indexOf(come), new Pair(then, come.after()));
                    joined.remove(gone);
                    break;
                }
            }
        }
        return joined;
    }

    private static Set<Change> changes(Pair pair) {
        Recommendation then = pair.before();
        Recommendation now = pair.after();
        String id = pair.either().id();
        Set<Change> changes = new LinkedHashSet<>();
        if (then == null || now == null) {
            changes.add(
                    now == null
                            ? new Change(Kind.VANISHED, id, words(pair.either()), "")
                            : new Change(Kind.APPEARED, id, "", words(now)));
            return changes;
        }
        if (then.verdict() != now.verdict()) {
            changes.add(new Change(
                    Kind.VERDICT, id, then.verdict().code(), now.verdict().code()));
        }
        if (then.priority() != now.priority()) {
            changes.add(new Change(
                    Kind.PRIORITY, id, then.priority().code(), now.priority().code()));
        }
        if (!Objects.equals(then.window(), now.window())) {
            changes.add(new Change(Kind.WINDOW, id, "", ""));
        }
        if (!sameTexts(then, now)) {
            changes.add(new Change(Kind.TEXT, id, "", ""));
        }
        if (!sameSubject(then, now)) {
            changes.add(new Change(Kind.SUBJECT, id, "", ""));
        }
        if (!sameGuidance(then, now)) {
            changes.add(new Change(
                    Kind.GUIDANCE, id, then.certainty().code(), now.certainty().code()));
        }
        return changes;
    }

    private static String words(Recommendation it) {
        return it.verdict().code() + ", " + it.priority().code();
    }
}
