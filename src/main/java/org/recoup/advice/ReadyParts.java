package org.recoup.advice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Parts of advice that a rulebook has said once and for all and that stand in the advice of many athletes, as bytes.
 * Half of an advice are such parts; large ones and few, for looking one up takes as long as writing a short text. Safe
 * for any number of threads.
 */
final class ReadyParts {
    /** Far more than one rulebook has; a server that changes its rules over and over begins again there. */
    private static final int MOST = 1 << 13;

    private static final Map<String, OfRule> BY_RULE = new ConcurrentHashMap<>();
    private static final Map<Question, byte[]> BY_QUESTION = new ConcurrentHashMap<>();
    private static final Map<String, Closing> BY_DIGEST = new ConcurrentHashMap<>();

    private ReadyParts() {}

    /**
     * What a rule says to every athlete.
     *
     * @param before the fields before the texts
     * @param after the fields after the reasons
     */
    record OfRule(
            String topic,
            Verdict verdict,
            Priority priority,
            List<String> guidance,
            Certainty certainty,
            byte[] before,
            Said title,
            Said text,
            Said dose,
            byte[] after) {

        /** Several rulebooks may give the same name to different rules. */
        boolean isOf(Recommendation it) {
            return topic.equals(it.topic())
                    && verdict == it.verdict()
                    && priority == it.priority()
                    && certainty == it.certainty()
                    && guidance.equals(it.guidance());
        }
    }

    /**
     * A field of a rule whose text is the same for all athletes or made for each. It is kept once the same text has come
     * twice, so that nothing stays in memory that was said to one athlete alone.
     */
    static final class Said {
        private record Kept(String text, byte[] bytes) {}

        // Threads that do not see each other's keep a little later.
        private int first;
        private @Nullable Kept kept;

        /** The field with this text; null: it has to be written. */
        byte @Nullable [] of(String text) {
            Kept known = kept;
            return known != null && known.text.equals(text) ? known.bytes : null;
        }

        /** Notes that the text was written; whether it should be kept now. */
        boolean cameTwice(String text) {
            int hash = text.hashCode();
            if (first == 0) {
                first = hash;
                return false;
            }
            return first == hash && kept == null;
        }

        void keep(String text, byte[] bytes) {
            kept = new Kept(text, bytes);
        }
    }

    /** What is missing and for which rules: the same for many athletes. */
    private static final class Question {
        private final Missing missing;
        private final int hash;

        Question(Missing missing) {
            this.missing = missing;
            this.hash = missing.fact().hashCode() * 31 + missing.neededBy().hashCode();
        }

        @Override
        public int hashCode() {
            return hash;
        }

        // Written out: comparing records makes classes, which costs the first athlete more than all of this.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Question question
                    && missing.fact().equals(question.missing.fact())
                    && missing.ask().equals(question.missing.ask())
                    && missing.neededBy().equals(question.missing.neededBy());
        }
    }

    /** How all advice of a rulebook ends. */
    record Closing(String name, @Nullable String version, String notice, byte[] bytes) {
        boolean isOf(RulebookRef rulebook, String notice) {
            return name.equals(rulebook.name())
                    && Objects.equals(version, rulebook.version())
                    && this.notice.equals(notice);
        }
    }

    /** @return null: not ready yet */
    static @Nullable OfRule of(Recommendation it) {
        OfRule known = BY_RULE.get(it.id());
        return known != null && known.isOf(it) ? known : null;
    }

    static void keep(String id, OfRule made) {
        keep(BY_RULE, id, made);
    }

    /** @return null: not ready yet */
    static byte @Nullable [] of(Missing it) {
        return BY_QUESTION.get(new Question(it));
    }

    static void keep(Missing it, byte[] made) {
        // A list of our own, for theirs may change.
        keep(BY_QUESTION, new Question(new Missing(it.fact(), List.copyOf(it.neededBy()), it.ask())), made);
    }

    /** @return null: not ready yet */
    static @Nullable Closing of(RulebookRef rulebook, String notice) {
        Closing known = BY_DIGEST.get(rulebook.digest());
        return known != null && known.isOf(rulebook, notice) ? known : null;
    }

    static Closing keep(RulebookRef rulebook, String notice, byte[] bytes) {
        Closing made = new Closing(rulebook.name(), rulebook.version(), notice, bytes);
        keep(BY_DIGEST, rulebook.digest(), made);
        return made;
    }

    private static <K, T> void keep(Map<K, T> all, K key, T made) {
        if (all.size() >= MOST) {
            all.clear();
        }
        all.put(key, made);
    }
}
