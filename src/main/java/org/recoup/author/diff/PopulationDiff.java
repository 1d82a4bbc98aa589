package org.recoup.author.diff;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.Recommendation;
import org.recoup.advice.Today;
import org.recoup.author.diff.DiffReport.Book;
import org.recoup.author.diff.DiffReport.Cause;
import org.recoup.author.diff.DiffReport.Counted;
import org.recoup.author.diff.DiffReport.Example;
import org.recoup.author.diff.DiffReport.Side;
import org.recoup.author.explain.Answer;
import org.recoup.author.explain.Explainer;
import org.recoup.author.explain.Pair;
import org.recoup.batch.Account;
import org.recoup.batch.Delivery;
import org.recoup.batch.Mark;
import org.recoup.batch.Reject;
import org.recoup.batch.Walk;
import org.recoup.evaluate.Evaluation;
import org.recoup.read.Fault;
import org.recoup.read.RawRecord;
import org.recoup.read.Reading;

/**
 * Compares two rulebooks over a population. Each record is read once and evaluated once by either; what is kept grows with
 * the number of different changes and not with that of athletes.
 */
public final class PopulationDiff {
    private static final int REJECTS_KEPT = 100;
    private static final String NO_SESSION = "no session";

    private final Edition before;
    private final Edition after;
    private final @Nullable LocalDateTime asOf;
    private final SortedMap<String, RuleEdit> edits;
    private final Causes causes;

    /** A change by the rule it comes from. */
    private record Key(String cause, Change change) {}

    /** The first athlete of a chunk with a change, before its reasons are looked for. */
    private record Sample(Reading.Read athlete, @Nullable Pair pair, Evaluation before, Evaluation after) {}

    private static final class Count {
        private long athletes;
        private final Sample first;

        Count(Sample first) {
            this.first = first;
        }
    }

    /** What a few athletes show. */
    private static final class Tally {
        private final Map<Key, Count> changes = new LinkedHashMap<>();
        private final Map<String, Long> athletes = new HashMap<>();
        private long changed;
    }

    /** What all athletes show. */
    private final class Total {
        private final Map<Key, Long> counts = new HashMap<>();
        private final Map<Key, Example> examples = new HashMap<>();
        private final Map<String, Long> athletes = new HashMap<>();
        private long changed;

        void add(Tally tally) {
            changed += tally.changed;
            tally.athletes.forEach((cause, number) -> athletes.merge(cause, number, Long::sum));
            tally.changes.forEach((key, count) -> {
                counts.merge(key, count.athletes, Long::sum);
                if (!examples.containsKey(key)) {
                    examples.put(key, example(key.change(), count.first));
                }
            });
        }

        List<Cause> causes() {
            Map<String, List<Counted>> byCause = new HashMap<>();
            counts.forEach((key, number) -> byCause.computeIfAbsent(key.cause(), any -> new ArrayList<>())
                    .add(new Counted(key.change(), number, examples.get(key))));
            List<Cause> found = new ArrayList<>();
            byCause.forEach((rule, changes) -> {
                changes.sort(Comparator.comparingLong(Counted::athletes)
                        .reversed()
                        .thenComparing(each -> each.change().kind())
                        .thenComparing(each -> each.change().id())
                        .thenComparing(each -> each.change().toString()));
                found.add(new Cause(rule, edits.get(rule), athletes.get(rule), List.copyOf(changes)));
            });
            found.sort(Comparator.comparingLong(Cause::athletes).reversed().thenComparing(Cause::rule));
            return List.copyOf(found);
        }
    }

    /**
     * Of these two.
     *
     * @param asOf local time, the moment the advice is for; null: each file's own
     */
    public PopulationDiff(Edition before, Edition after, @Nullable LocalDateTime asOf) {
        this.before = before;
        this.after = after;
        this.asOf = asOf;
        this.edits = RuleEdit.between(before, after);
        this.causes = new Causes(before, after, edits);
    }

    /**
     * Compares.
     *
     * @param input gives one record after another, then null
     * @param delivery hears of rejects, warnings and the way so far
     * @param jobs threads, at least 1; the report is the same with any number
     * @throws IOException if the delivery throws it
     */
    public DiffReport run(Supplier<@Nullable RawRecord> input, Delivery delivery, int jobs) throws IOException {
        Total total = new Total();
        List<Reject> rejects = new ArrayList<>();
        Account account = new Walk<>(new Visitor(), total::add, keeping(rejects, delivery), asOf, jobs).run(input);
        return new DiffReport(
                book(before),
                book(after),
                account,
                total.changed,
                List.copyOf(edits.values()),
                total.causes(),
                List.copyOf(rejects));
    }

    private static Book book(Edition edition) {
        return new Book(edition.name(), edition.rulebook().ref().digest(), edition.texts());
    }

    private static Delivery keeping(List<Reject> rejects, Delivery delivery) {
        return new Delivery() {
            @Override
            public void rejected(Reject reject) throws IOException {
                if (rejects.size() < REJECTS_KEPT) {
                    rejects.add(reject);
                }
                delivery.rejected(reject);
            }

            @Override
            public void warned(Fault warning) {
                delivery.warned(warning);
            }

            @Override
            public void seam(Mark reached, Account soFar) throws IOException {
                delivery.seam(reached, soFar);
            }

            @Override
            public void went(Account soFar) {
                delivery.went(soFar);
            }
        };
    }

    private final class Visitor implements Walk.Visitor<Tally> {
        @Override
        public Tally begin() {
            return new Tally();
        }

        @Override
        public void visit(Reading.Read athlete, Tally tally) throws Walk.RefusedException {
            Evaluation then = evaluated(before, athlete);
            Evaluation now = evaluated(after, athlete);
            if (Change.same(then.advice(), now.advice())) {
                return;
            }
            Map<Key, Sample> found = new LinkedHashMap<>();
            for (Change.Found each : Change.between(then.advice(), now.advice())) {
                Pair pair = each.pair();
                String cause = pair == null ? each.change().id() : causes.of(pair, then, now);
                found.putIfAbsent(new Key(cause, each.change()), new Sample(athlete, pair, then, now));
            }
            decided(then, now).forEach(key -> found.putIfAbsent(key, new Sample(athlete, null, then, now)));
            tally.changed++;
            Set<String> rules = new HashSet<>();
            found.forEach((key, sample) -> {
                tally.changes.computeIfAbsent(key, any -> new Count(sample)).athletes++;
                if (rules.add(key.cause())) {
                    tally.athletes.merge(key.cause(), 1L, Long::sum);
                }
            });
        }
    }

    private Evaluation evaluated(Edition edition, Reading.Read athlete) throws Walk.RefusedException {
        try {
            return edition.recoup().evaluate(athlete.file(), asOf);
        } catch (RuntimeException e) {
            // As in a batch: a rule that breaks or runs away on this athlete says nothing about the next one.
            String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new Walk.RefusedException("by the rules of " + edition.name() + ": " + said, e);
        }
    }

    private List<Key> decided(Evaluation then, Evaluation now) {
        List<Key> keys = new ArrayList<>(2);
        Advice old = then.advice();
        Advice advice = now.advice();
        if (old.status() != advice.status()) {
            String from = old.status().code();
            String to = advice.status().code();
            String rule = causes.deciding(
                    card -> card.status() == null ? null : card.status().code(), from, to, then, now);
            keys.add(new Key(causes.firing(rule, then, now), new Change(Change.Kind.STATUS, rule, from, to)));
        }
        if (!Change.same(old.today(), advice.today())) {
            String from = word(old.today());
            String to = word(advice.today());
            String rule = causes.deciding(
                    card -> card.today() == null ? null : card.today().code(), from, to, then, now);
            keys.add(new Key(causes.firing(rule, then, now), new Change(Change.Kind.TODAY, rule, from, to)));
        }
        return keys;
    }

    private static String word(@Nullable Today today) {
        return today == null ? NO_SESSION : today.decision().code();
    }

    private Example example(Change change, Sample sample) {
        Pair pair = sample.pair();
        return new Example(
                sample.athlete().file().athlete().id(),
                sample.athlete().source(),
                sample.athlete().line(),
                side(before, change, pair == null ? null : pair.before(), sample.before()),
                side(after, change, pair == null ? null : pair.after(), sample.after()));
    }

    private static Side side(
            Edition edition, Change change, @Nullable Recommendation recommendation, Evaluation evaluation) {
        if (recommendation != null || edition.rulebook().card(change.id()) == null) {
            return new Side(recommendation, null, evaluation);
        }
        Answer answer = new Explainer(edition.rulebook(), edition.texts(), evaluation).whyNot(change.id());
        return new Side(null, answer == null ? null : answer.rules().get(0), evaluation);
    }
}
