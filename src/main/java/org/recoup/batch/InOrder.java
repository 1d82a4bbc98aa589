package org.recoup.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
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

    private record Underway<I, O>(I piece, Future<O> result) {}

    /** @param jobs threads that work, at least 1; with 1 the thread that calls does it all */
    InOrder(int jobs, Function<I, O> work, Sink<I, O> sink) {
        this.jobs = jobs;
        this.work = work;
        this.sink = sink;
    }

    /**
     * Takes pieces until there are no more.
     *
     * @param pieces gives null at the end
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

    private void runTogether(Supplier<@Nullable I> pieces) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        int atFirst = Math.max(1, jobs < processors ? jobs : jobs - 1);
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                atFirst, atFirst, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), InOrder::daemon);
        int begun = 0;
        try {
            Queue<Underway<I, O>> underway = new ArrayDeque<>();
            for (I next = pieces.get(); next != null; next = pieces.get()) {
                I piece = next;
                if (begun++ == PIECES_OF_WARMING_UP) {
                    threads.setMaximumPoolSize(jobs);
                    threads.setCorePoolSize(jobs);
                }
                underway.add(new Underway<>(piece, threads.submit(() -> work.apply(piece))));
                if (underway.size() >= jobs * AHEAD_PER_JOB) {
                    handOn(underway.remove());
                }
            }
            while (!underway.isEmpty()) {
                handOn(underway.remove());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void handOn(Underway<I, O> oldest) throws IOException {
        sink.accept(oldest.piece(), result(oldest.result()));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "recoup-worker");
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
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a worker", e);
        }
    }
}
