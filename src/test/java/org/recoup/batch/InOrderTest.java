package org.recoup.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsKeepTheOrderOfTheInputWhateverTheirCost(int jobs) throws IOException {
        List<Integer> input = IntStream.range(0, 2000).boxed().toList();
        List<Integer> results = new ArrayList<>();

        run(jobs, input, InOrderTest::slowWhenEven, (piece, result) -> results.add(result));

        assertThat(results).isEqualTo(input);
    }

    @Test
    void oneProcessorIsLeftToTheCompilerAtFirstAndNotForLong() throws IOException {
        int jobs = Math.max(2, Runtime.getRuntime().availableProcessors());
        Set<Thread> atFirst = ConcurrentHashMap.newKeySet();
        CyclicBarrier allTogether = new CyclicBarrier(jobs);
        Function<Integer, Integer> work = number -> {
            if (number < 100) {
                atFirst.add(Thread.currentThread());
            }
            return number >= 1_000 && number < 1_000 + jobs ? await(allTogether) : number;
        };

        run(jobs, IntStream.range(0, 1_000 + jobs).boxed().toList(), work, (piece, result) -> {});

        assertThat(atFirst).hasSizeLessThan(jobs);
        assertThat(allTogether.isBroken()).isFalse();
    }

    private static int await(CyclicBarrier barrier) {
        try {
            return barrier.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("not all threads came to work together", e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void failureOfTheWorkComesOut(int jobs) {
        Function<Integer, Integer> broken = number -> {
            throw new IllegalStateException("no " + number);
        };

        assertThatThrownBy(() -> run(jobs, List.of(4), broken, (piece, result) -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no 4");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void failureOfTheSinkComesOut(int jobs) {
        InOrder.Sink<Integer, Integer> full = (piece, result) -> {
            throw new IOException("disk full");
        };

        assertThatThrownBy(() -> run(jobs, List.of(4), Function.identity(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void failureOfTheInputComesOutAfterAllThatWasRead(int jobs) {
        Iterator<Integer> numbers = List.of(4, 5).iterator();
        Supplier<Integer> broken = () -> {
            if (!numbers.hasNext()) {
                throw new IllegalStateException("cut off");
            }
            return numbers.next();
        };
        List<Integer> results = new ArrayList<>();

        assertThatThrownBy(() -> new InOrder<Integer, Integer>(
                                jobs, Function.identity(), (piece, result) -> results.add(result))
                        .run(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cut off");
        assertThat(results).containsExactly(4, 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void noMoreIsReadOnceNothingCanBeWritten(int jobs) throws InterruptedException {
        Set<Thread> readers = ConcurrentHashMap.newKeySet();
        AtomicInteger endless = new AtomicInteger();
        Supplier<Integer> numbers = () -> {
            readers.add(Thread.currentThread());
            return endless.incrementAndGet();
        };
        InOrder.Sink<Integer, Integer> full = (piece, result) -> {
            throw new IOException("disk full");
        };

        assertThatThrownBy(() -> new InOrder<>(jobs, Function.<Integer>identity(), full).run(numbers))
                .hasMessage("disk full");

        for (Thread reader : readers) {
            if (reader != Thread.currentThread()) {
                reader.join(TimeUnit.MINUTES.toMillis(1));
                assertThat(reader.isAlive()).isFalse();
            }
        }
        assertThat(endless).hasValueLessThan(100);
    }

    private static void run(
            int jobs, List<Integer> input, Function<Integer, Integer> work, InOrder.Sink<Integer, Integer> sink)
            throws IOException {
        Iterator<Integer> pieces = input.iterator();
        new InOrder<>(jobs, work, sink).run(() -> pieces.hasNext() ? pieces.next() : null);
    }

    private static int slowWhenEven(int number) {
        int turns = number % 2 == 0 ? 20_000 : 1;
        double ignored = 0;
        for (int i = 0; i < turns; i++) {
            ignored += Math.sqrt(i);
        }
        return ignored < 0 ? -1 : number;
    }
}
