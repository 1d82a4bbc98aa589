package org.recoup.batch;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recoup.read.AthleteIds;
import org.recoup.read.AthleteReader;
import org.recoup.read.Fault;
import org.recoup.read.RawRecord;
import org.recoup.read.ReadLimits;
import org.recoup.read.Reading;

/**
 * Goes through every athlete of an input with something else in mind than advice. As in a {@link Batch} memory stays flat,
 * the result is the same with any number of threads, and a record that cannot be used costs only itself.
 *
 * @param <T> what is gathered of a few athletes that follow each other
 */
public final class Walk<T> {
    /**
     * Looks at athletes; several threads do at once, each with a tally of its own.
     *
     * @param <T> what is gathered
     */
    public interface Visitor<T> {
        /** Nothing is gathered yet. */
        T begin();

        /**
         * Looks at one athlete.
         *
         * @param tally takes what is found; knows nothing of an athlete that is refused
         * @throws RefusedException if the rules break on this athlete, which rejects it alone
         */
        void visit(Reading.Read athlete, T tally) throws RefusedException;
    }

    /**
     * Takes what was gathered, in the order of the input, in the thread that called.
     *
     * @param <T> what is gathered
     */
    public interface Sink<T> {
        /** @throws IOException if it cannot be written */
        void take(T tally) throws IOException;
    }

    /** The rules break on an athlete. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        /** @param message what happened, in a line */
        public RefusedException(String message, RuntimeException cause) {
            super(message, cause);
        }
    }

    private record Seen<T>(T tally, List<Reading.Read> athletes, List<Reject> rejects) {}

    private final Visitor<T> visitor;
    private final Sink<T> sink;
    private final Delivery delivery;
    private final @Nullable LocalDateTime asOf;
    private final int jobs;
    private final AthleteIds ids = new AthleteIds();
    private final Account account = new Account();

    /**
     * A walk.
     *
     * @param delivery hears of rejects, warnings and the way so far
     * @param asOf local time, a moment that is given with each athlete; null: none
     * @param jobs threads, at least 1
     */
    public Walk(Visitor<T> visitor, Sink<T> sink, Delivery delivery, @Nullable LocalDateTime asOf, int jobs) {
        this.visitor = visitor;
        this.sink = sink;
        this.delivery = delivery;
        this.asOf = asOf;
        this.jobs = jobs;
    }

    /**
     * Goes all the way.
     *
     * @param input gives one record after another, then null
     * @return how many athletes were visited, as advised, and how many records were rejected, and why
     * @throws IOException if the sink or the delivery throws it
     */
    public Account run(Supplier<@Nullable RawRecord> input) throws IOException {
        Chunks chunks = new Chunks(input);
        new InOrder<Chunk, Seen<T>>(jobs, this::visit, (chunk, seen) -> take(seen)).run(chunks::next);
        return account;
    }

    private Seen<T> visit(Chunk chunk) {
        AthleteReader reader = new AthleteReader(ReadLimits.DEFAULT, asOf);
        Seen<T> seen =
                new Seen<>(visitor.begin(), new ArrayList<>(chunk.records().size()), new ArrayList<>());
        for (RawRecord record : chunk.records()) {
            Reading reading = reader.read(record);
            if (reading instanceof Reading.Read read) {
                visit(record, read, seen);
            } else {
                seen.rejects().add(Reject.of((Reading.Refused) reading));
            }
        }
        return seen;
    }

    private void visit(RawRecord record, Reading.Read athlete, Seen<T> seen) {
        try {
            visitor.visit(athlete, seen.tally());
            seen.athletes().add(athlete);
        } catch (RefusedException e) {
            seen.rejects().add(Reject.of(record, athlete.file(), e));
        }
    }

    private void take(Seen<T> seen) throws IOException {
        sink.take(seen.tally());
        for (Reject reject : seen.rejects()) {
            account.rejected(reject);
            delivery.rejected(reject);
        }
        for (Reading.Read athlete : seen.athletes()) {
            Fault second = ids.note(athlete);
            if (second != null) {
                delivery.warned(second);
            }
        }
        account.addRecords(seen.athletes().size(), 0);
        delivery.went(account);
    }
}
