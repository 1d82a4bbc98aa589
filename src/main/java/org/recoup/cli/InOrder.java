package org.recoup.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work done by several threads whose results come out in the order of what went in, whatever the number of threads. */
interface InOrder {
    /** What is done with each result, in order, by the thread that called. */
    interface Sink<O> {
        void accept(O result) throws IOException;
    }

    /**
     * Applies the work to everything that comes and hands on the results in order.
     *
     * @throws IOException as thrown by the sink
     */
    <I, O> void run(Iterator<I> input, Function<I, O> work, Sink<O> sink) throws IOException;

    /**
     * The way to work with so many threads.
     *
     * @param jobs threads that work, at least 1
     */
    static InOrder with(int jobs) {
        return jobs == 1 ? new Alone() : new Together(jobs);
    }

    /** The thread that called does it all. */
    final class Alone implements InOrder {
        @Override
        public <I, O> void run(Iterator<I> input, Function<I, O> work, Sink<O> sink) throws IOException {
            while (input.hasNext()) {
                sink.accept(work.apply(input.next()));
            }
        }
    }

    /** Several threads, never more than a few pieces of work ahead of the sink: memory stays flat. */
    final class Together implements InOrder {
        private static final int AHEAD_PER_JOB = 64;

        private final int jobs;

        Together(int jobs) {
            this.jobs = jobs;
        }

        @Override
        public <I, O> void run(Iterator<I> input, Function<I, O> work, Sink<O> sink) throws IOException {
            ExecutorService threads = Executors.newFixedThreadPool(jobs, InOrder.Together::daemon);
            try {
                Queue<Future<O>> waiting = new ArrayDeque<>();
                while (input.hasNext()) {
                    I next = input.next();
                    waiting.add(threads.submit(() -> work.apply(next)));
                    if (waiting.size() >= jobs * AHEAD_PER_JOB) {
                        sink.accept(result(waiting.remove()));
                    }
                }
                while (!waiting.isEmpty()) {
                    sink.accept(result(waiting.remove()));
                }
            } finally {
                threads.shutdownNow();
            }
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
}
