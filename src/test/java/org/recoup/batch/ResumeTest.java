package org.recoup.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.Recoup;
import org.recoup.read.Fault;
import org.recoup.read.RawRecord;

/** Runs that end in the middle and are taken up again. The athletes are small, so that there can be many. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResumeTest {
    private static final int RECORDS = 3 * Mark.SEAM + 100;

    /** What an interrupted process would have left at that moment. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Recoup recoup = Recoup.shipped();

    @TempDir
    private Path folder;

    @Test
    void runKilledAtTenMomentsAndTakenUpAgainGivesTheSameBytes() throws IOException {
        Path whole = folder.resolve("whole.jsonl.gz");
        Path wholeRejects = folder.resolve("whole-rejects.jsonl");
        Account expected = complete(whole, wholeRejects, records(RECORDS, "a"));
        Path out = folder.resolve("advice.jsonl.gz");
        Path rejects = folder.resolve("rejects.jsonl");
        Random random = new Random(11);
        for (int i = 0; i < 10; i++) {
            int moment = random.nextInt(RECORDS);
            assertThatThrownBy(() -> complete(out, rejects, killedAt(moment))).isInstanceOf(Killed.class);
            assertThat(out).doesNotExist();
            assertThat(rejects).doesNotExist();
        }

        Account account = complete(out, rejects, records(RECORDS, "a"));

        assertThat(out).hasSameBinaryContentAs(whole);
        assertThat(rejects).hasSameBinaryContentAs(wholeRejects);
        assertThat(account.read()).isEqualTo(RECORDS);
        for (Account.Count count : Account.Count.values()) {
            assertThat(account.of(count)).isEqualTo(expected.of(count));
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.resume.*");
        try (InputStream zipped = new GZIPInputStream(Files.newInputStream(out))) {
            assertThat(new String(zipped.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize((int) account.advised());
        }
    }

    @Test
    void whoCameBeforeTheInterruptionAndComesAgainIsWarnedOf() throws IOException {
        Path out = folder.resolve("twice.jsonl");
        assertThatThrownBy(() -> complete(out, null, killedAt(2 * Mark.SEAM - 50)))
                .isInstanceOf(Killed.class);
        List<Fault> warnings = new ArrayList<>();
        Supplier<@Nullable RawRecord> first = records(RECORDS, "a");
        Supplier<@Nullable RawRecord> again = records(3, "a");

        complete(
                out,
                null,
                () -> {
                    RawRecord record = first.get();
                    return record == null ? again.get() : record;
                },
                warnings);

        assertThat(warnings).extracting(Fault::value).containsExactly("\"a0\"", "\"a1\"", "\"a2\"");
    }

    @Test
    void otherInputIsNotTakenForTheInterruptedOne() {
        Path out = folder.resolve("other.jsonl");
        assertThatThrownBy(() -> complete(out, null, killedAt(2 * Mark.SEAM - 50)))
                .isInstanceOf(Killed.class);

        assertThatThrownBy(() -> complete(out, null, records(RECORDS, "b")))
                .isInstanceOf(ResumeRefusedException.class)
                .hasMessageContaining(Mark.SEAM + " records");
        assertThatThrownBy(() -> complete(out, null, records(10, "a"))).isInstanceOf(ResumeRefusedException.class);
    }

    @Test
    void otherOrderIsNotTakenForTheInterruptedOne() {
        Path out = folder.resolve("order.jsonl");
        assertThatThrownBy(() -> complete(out, null, killedAt(2 * Mark.SEAM - 50)))
                .isInstanceOf(Killed.class);

        assertThatThrownBy(() -> BatchFiles.resume(out, null, "another order"))
                .isInstanceOf(ResumeRefusedException.class)
                .hasMessageContaining("another version")
                .hasMessageContaining("delete");
    }

    private Account complete(Path out, @Nullable Path rejects, Supplier<@Nullable RawRecord> input) throws IOException {
        return complete(out, rejects, input, new ArrayList<>());
    }

    private Account complete(
            Path out, @Nullable Path rejects, Supplier<@Nullable RawRecord> input, List<Fault> warnings)
            throws IOException {
        try (BatchFiles files = BatchFiles.resume(out, rejects, "order")) {
            Delivery delivery = new Delivery() {
                @Override
                public void rejected(Reject reject) throws IOException {
                    files.rejected(reject);
                }

                @Override
                public void warned(Fault warning) {
                    warnings.add(warning);
                }

                @Override
                public void seam(Mark reached, Account soFar) throws IOException {
                    files.seam(reached, soFar);
                }
            };
            Batch.Order order = new Batch.Order(AdviceForm.JSON_LINES, null, 2, Batch.NO_LIMIT);
            Account account = new Batch(recoup, order, files.advice(), delivery).resume(input, files.begun());
            files.done();
            return account;
        }
    }

    private static Supplier<@Nullable RawRecord> killedAt(int moment) {
        Supplier<@Nullable RawRecord> records = records(RECORDS, "a");
        int[] given = {0};
        return () -> {
            given[0]++;
            if (given[0] > moment) {
                throw new Killed();
            }
            return records.get();
        };
    }

    private static Supplier<@Nullable RawRecord> records(int count, String name) {
        int[] given = {0};
        return () -> {
            int number = given[0]++;
            if (number >= count) {
                return null;
            }
            String json = number % 97 == 5
                    ? "{\"athlete\":" + number
                    : "{\"version\":1,\"asOf\":\"2026-05-20T18:00\",\"athlete\":{\"id\":\"" + name + number + "\"}}";
            return RawRecord.of("records", number + 1, json.getBytes(StandardCharsets.UTF_8));
        };
    }
}
