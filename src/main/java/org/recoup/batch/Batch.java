package org.recoup.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.read.AthleteIds;
import org.recoup.read.AthleteReader;
import org.recoup.read.Fault;
import org.recoup.read.RawRecord;
import org.recoup.read.ReadLimits;
import org.recoup.read.Reading;

/**
 * Advises every record of an input. The same input gives the same bytes with any number of threads; memory stays flat; a
 * record that cannot be used, or that the rules break on, costs only itself.
 */
public final class Batch {
    /** As many rejects as there may be. */
    public static final long NO_LIMIT = Long.MAX_VALUE;

    /**
     * How to work.
     *
     * @param form the form of the result
     * @param asOf local time, the moment the advice is for; null: each file's own
     * @param jobs threads, at least 1
     * @param maxRejects a run with more rejects than this stops; {@link #NO_LIMIT}: none does
     */
    public record Order(AdviceForm form, @Nullable LocalDateTime asOf, int jobs, long maxRejects) {
        public Order {
            if (jobs < 1 || maxRejects < 0) {
                throw new IllegalArgumentException(jobs + " threads and up to " + maxRejects + " rejects");
            }
        }
    }

    private final Worker worker;
    private final Order order;
    private final OutputStream out;
    private final Delivery delivery;
    private final AthleteIds ids = new AthleteIds();
    private Account account = new Account();

    /**
     * A run.
     *
     * @param out takes the advice; it is not closed
     * @param delivery takes everything else
     */
    public Batch(Recoup recoup, Order order, OutputStream out, Delivery delivery) {
        this.worker = new Worker(recoup, order.asOf(), order.form());
        this.order = order;
        this.out = out;
        this.delivery = delivery;
    }

    /**
     * Does it all.
     *
     * @param input gives one record after another, then null
     * @return what became of the records
     * @throws IOException if a result cannot be written
     * @throws TooManyRejectsException if there are more rejects than the order allows
     */
    public Account run(Supplier<@Nullable RawRecord> input) throws IOException {
        return goOn(new Chunks(input));
    }

    /**
     * Does what an interrupted run has left to do.
     *
     * @param input the same as then, from its beginning
     * @param from where that run was interrupted
     * @return what became of the records of both runs
     * @throws IOException if a result cannot be written
     * @throws ResumeRefusedException if it is not the same input
     * @throws TooManyRejectsException if there are more rejects than the order allows
     */
    public Account resume(Supplier<@Nullable RawRecord> input, Checkpoint from) throws IOException {
        Chunks chunks = new Chunks(input);
        AthleteReader reader = new AthleteReader(ReadLimits.DEFAULT, order.asOf());
        if (!chunks.skip(from.mark(), record -> remember(record, reader))) {
            throw new ResumeRefusedException("the first " + from.mark().records()
                    + " records of the input are not those of the interrupted run");
        }
        account = from.account();
        return goOn(chunks);
    }

    /** Who comes a second time in what is left is told. As many are read for it as are remembered, and no more. */
    private void remember(RawRecord record, AthleteReader reader) {
        if (!ids.isFull() && reader.read(record) instanceof Reading.Read athlete) {
            ids.note(athlete);
        }
    }

    private Account goOn(Chunks chunks) throws IOException {
        new InOrder<Chunk, Worked>(order.jobs(), worker::work, this::take).run(chunks::next);
        if (account.advised() > 0) {
            write(order.form().closing());
        }
        return account;
    }

    private void take(Chunk chunk, Worked worked) throws IOException {
        if (worked.account().advised() > 0) {
            write(account.advised() == 0 ? order.form().opening() : order.form().separator());
            worked.advice().writeTo(out);
        }
        for (int i = 0; i < worked.handedOn().size(); i++) {
            delivery.advised(worked.athletes().get(i).file(), worked.handedOn().get(i));
        }
        for (Reject reject : worked.rejects()) {
            delivery.rejected(reject);
        }
        for (Reading.Read athlete : worked.athletes()) {
            Fault second = ids.note(athlete);
            if (second != null) {
                delivery.warned(second);
            }
        }
        account.add(worked.account());
        if (account.rejected() > order.maxRejects()) {
            throw new TooManyRejectsException(account, order.maxRejects());
        }
        if (chunk.end().atSeam()) {
            delivery.seam(chunk.end(), account);
        }
        delivery.went(account);
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
