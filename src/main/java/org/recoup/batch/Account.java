package org.recoup.batch;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.recoup.advice.Advice;
import org.recoup.advice.Priority;
import org.recoup.advice.Recommendation;

/**
 * What became of the records of a run: every one that was read is either advised or rejected. Not for several threads at
 * once; each keeps its own, and they are added up.
 */
public final class Account implements Serializable {
    private static final long serialVersionUID = 1;

    /** What is counted; the words stand in the summary. */
    public enum Count {
        /** Athletes by their status. */
        STATUS("byStatus"),
        /** Athletes by the decision on their next session; those without one are not among them. */
        DECISION("byDecision"),
        /** Recommendations by priority. */
        PRIORITY("byPriority"),
        /** Recommendations by the rule that gives them. */
        RULE("byRule"),
        /** Rejected records by the reason for it. */
        REASON("byReason");

        private final String word;

        Count(String word) {
            this.word = word;
        }

        /** How it is called in a summary. */
        public String word() {
            return word;
        }
    }

    private final Map<Count, Map<String, Long>> counts = new EnumMap<>(Count.class);
    private long advised;
    private long rejected;

    /** Nothing yet. */
    public Account() {
        for (Count count : Count.values()) {
            counts.put(count, new HashMap<>());
        }
    }

    /** One more record is advised. */
    public void advised(Advice advice) {
        advised++;
        add(Count.STATUS, advice.status().code(), 1);
        if (advice.today() != null) {
            add(Count.DECISION, advice.today().decision().code(), 1);
        }
        for (Recommendation recommendation : advice.recommendations()) {
            add(Count.PRIORITY, recommendation.priority().code(), 1);
            add(Count.RULE, recommendation.id(), 1);
        }
    }

    /** One more record is rejected. */
    public void rejected(Reject reject) {
        rejected++;
        add(Count.REASON, reject.reason(), 1);
    }

    /** Takes in what another has counted. */
    public void add(Account other) {
        advised += other.advised;
        rejected += other.rejected;
        other.counts.forEach((count, numbers) -> numbers.forEach((name, number) -> add(count, name, number)));
    }

    void add(Count count, String name, long number) {
        counts.get(count).merge(name, number, Long::sum);
    }

    void addRecords(long moreAdvised, long moreRejected) {
        advised += moreAdvised;
        rejected += moreRejected;
    }

    /** Records that came in, whatever became of them. */
    public long read() {
        return advised + rejected;
    }

    /** Records with advice. */
    public long advised() {
        return advised;
    }

    /** Records without advice; each has its reason. */
    public long rejected() {
        return rejected;
    }

    /** Numbers by name as they are now, in the order of names; not to be changed. */
    public Map<String, Long> of(Count count) {
        return Collections.unmodifiableMap(new TreeMap<>(counts.get(count)));
    }

    /** Whether some recommendation has this priority or a higher one. */
    public boolean reaches(Priority priority) {
        return counts.get(Count.PRIORITY).keySet().stream()
                .anyMatch(code -> Priority.of(code).compareTo(priority) <= 0);
    }
}
