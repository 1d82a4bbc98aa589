package org.recoup.batch;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work done by several threads whose results come out in the order of what went in, whatever the number of threads.
 *
 * @param <I> a piece of work
 * @param <O> its result
 */
final class InOrder<I, O> {
    /** So many pieces for each thread are on their way at once and no more: memory stays flat. */
    private static final int AHEAD_PER_JOB = 4;

    /**
     * Where every processor is to work, one is left to Java's compiler for so many pieces: it has as much to do as the work
     * itself takes, and until it is done each thread works at a fraction of its speed. With chunks of 16 athletes that is
     * some seconds.
     */
    private static final int PIECES_OF_WARMING_UP = 700;

    private final int jobs;
    private final Function<I, O> work;
    private final Sink<I, O> sink;

    /**
     * What is done with each result, in order, by the thread that called.
     *
     * @param <I> a piece of work
     * @param <O> its result
     */
    interface Sink<I, O> {
        void accept(I piece, O result) throws IOException;
    }

    /** @param piece null: there are no more, and the result says whether all of them were read */
    private record Underway<I, O>(@Nullable I piece, Future<O> result) {}

    /** @param jobs threads that work, at least 1; with 1 the thread that calls does it all */
    InOrder(int jobs, Function<I, O> work, Sink<I, O> sink) {
        this.jobs = jobs;
        this.work = work;
        this.sink = sink;
    }

    /**
     * Takes pieces until there are no more.
     *
     * @param pieces gives null at the end; asked by one thread, which is not the one that called unless that does it all
     * @throws IOException as thrown by the sink
     */
    void run(Supplier<@Nullable I> pieces) throws IOException {
        if (jobs == 1) {
            for (I piece = pieces.get(); piece != null; piece = pieces.get()) {
                sink.accept(piece, work.apply(piece));
            }
        } else {
            runTogether(pieces);
        }
    }

    /** One thread reads, those of the jobs work, and the one that called writes: none of them waits for another's disk. */
    private void runTogether(Supplier<@Nullable I> pieces) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        int atFirst = Math.max(1, jobs < processors ? jobs : jobs - 1);
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                atFirst,
                atFirst,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> daemon(work, "recoup-worker"));
        BlockingQueue<Underway<I, O>> underway = new ArrayBlockingQueue<>(jobs * AHEAD_PER_JOB);
        Thread reader = daemon(() -> read(pieces, workers, underway), "recoup-reader");
        reader.start();
        try {
            Underway<I, O> oldest = underway.take();
            while (oldest.piece() != null) {
                sink.accept(oldest.piece(), result(oldest.result()));
                oldest = underway.take();
            }
            result(oldest.result());
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private void read(
            Supplier<@Nullable I> pieces, ThreadPoolExecutor workers, BlockingQueue<Underway<I, O>> underway) {
        try {
            CompletableFuture<O> end = new CompletableFuture<>();
            try {
                int begun = 0;
                for (I next = pieces.get(); next != null; next = pieces.get()) {
                    I piece = next;
                    if (begun++ == PIECES_OF_WARMING_UP) {
                        workers.setMaximumPoolSize(jobs);
                        workers.setCorePoolSize(jobs);
                    }
                    underway.put(new Underway<>(piece, workers.submit(() -> work.apply(piece))));
                }
                end.complete(null);
            } catch (RuntimeException | Error e) {
                end.completeExceptionally(e);
            }
            underway.put(new Underway<>(null, end));
        } catch (InterruptedException e) {
            // Nobody waits for more: the run is over.
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while waiting for a worker", e);
    }
}
