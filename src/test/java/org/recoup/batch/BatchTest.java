package org.recoup.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.Recoup;
import org.recoup.read.Fault;
import org.recoup.read.RawRecord;
import org.recoup.testing.AthleteGenerator;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchTest {
    private static final int ATHLETES = 100;

    private final Recoup recoup = Recoup.shipped();
    private List<String> lines = List.of();
    private List<String> advice = List.of();

    @BeforeAll
    void adviseEachAlone() throws IOException {
        AthleteGenerator athletes = new AthleteGenerator(7);
        lines = IntStream.range(0, ATHLETES).mapToObj(athletes::json).toList();
        List<String> each = new ArrayList<>();
        for (String line : lines) {
            each.add(run(1, List.of(line)).text());
        }
        advice = each;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void sameBytesWithAnyNumberOfThreads(int jobs) throws IOException {
        Run run = run(jobs, lines);

        assertThat(run.text()).isEqualTo(String.join("", advice));
        assertThat(run.account().advised()).isEqualTo(ATHLETES);
        assertThat(run.rejects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void recordsBrokenInTwentyWaysAreAccountedForAndHarmNoOther(int jobs) throws IOException {
        List<String> input = new ArrayList<>(lines);
        List<String> expected = new ArrayList<>(advice);
        for (int way = 0; way < BrokenRecords.WAYS.size(); way++) {
            int at = way * 5 + 3;
            input.set(at, BrokenRecords.WAYS.get(way).apply(lines.get(at)));
            expected.set(at, "");
        }

        Run run = run(jobs, input);

        assertThat(BrokenRecords.WAYS).hasSize(20);
        assertThat(run.text()).isEqualTo(String.join("", expected));
        assertThat(run.rejects()).extracting(Reject::line).containsExactlyElementsOf(linesBroken());
        assertThat(run.rejects()).allSatisfy(it -> assertThat(it.messages()).isNotEmpty());
        assertThat(run.account().advised()).isEqualTo(ATHLETES - 20);
        assertThat(run.account().rejected()).isEqualTo(20);
        assertThat(run.account().read()).isEqualTo(ATHLETES);
        assertThat(sum(run.account(), Account.Count.REASON)).isEqualTo(20);
    }

    private static List<Long> linesBroken() {
        return IntStream.range(0, 20).mapToObj(way -> way * 5 + 4L).toList();
    }

    @Test
    void countsAddUp() throws IOException {
        Account account = run(2, lines).account();

        assertThat(sum(account, Account.Count.STATUS)).isEqualTo(ATHLETES);
        assertThat(sum(account, Account.Count.PRIORITY)).isEqualTo(sum(account, Account.Count.RULE));
        assertThat(account.of(Account.Count.DECISION).keySet()).isSubsetOf("go", "modify", "rest");
    }

    private static long sum(Account account, Account.Count count) {
        return account.of(count).values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void athleteThatComesTwiceIsAdvisedTwiceWithBothPlacesNamed() throws IOException {
        Run run = run(2, List.of(lines.get(0), lines.get(1), lines.get(0)));

        assertThat(run.account().advised()).isEqualTo(3);
        assertThat(run.warnings())
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("lines:3").contains("lines:1"));
    }

    @Test
    void moreRejectsThanAllowedStopTheRun() {
        Batch.Order order = new Batch.Order(AdviceForm.JSON_LINES, null, 1, 1);
        Run run = new Run(new ByteArrayOutputStream(), new ArrayList<>(), new ArrayList<>(), new Account());

        assertThatThrownBy(() -> new Batch(recoup, order, run.out(), run.delivery())
                        .run(records(List.of("1", "2", lines.get(0)))))
                .isInstanceOfSatisfying(
                        TooManyRejectsException.class,
                        it -> assertThat(it.account().rejected()).isEqualTo(2))
                .hasMessageContaining("at most 1");
    }

    @Test
    void rejectIsOneLineOfJson() throws IOException {
        Run run = run(1, List.of("{\"version\":1,\"athlete\":{\"id\":\"a\\nb\",\"age\":900}}"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RejectJson.write(run.rejects().get(0), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n").hasLineCount(1);
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        assertThat(json.path("source").textValue()).isEqualTo("lines");
        assertThat(json.path("line").intValue()).isEqualTo(1);
        assertThat(json.path("athleteId").textValue()).isEqualTo("a\nb");
        assertThat(json.path("pointer").textValue()).isEqualTo("/athlete/age");
        assertThat(json.path("value").textValue()).isEqualTo("900");
        assertThat(json.path("reason").textValue()).isEqualTo("out-of-range");
        assertThat(json.path("messages")).isNotEmpty();
    }

    @Test
    void summaryHoldsTheAccount() throws IOException {
        Account account = run(1, List.of(lines.get(0), "{}")).account();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SummaryJson.write(account, recoup.rulebook().ref(), 0.5, out);

        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        assertThat(json.path("read").intValue()).isEqualTo(2);
        assertThat(json.path("advised").intValue()).isEqualTo(1);
        assertThat(json.path("rejected").intValue()).isEqualTo(1);
        assertThat(json.path("byReason").properties()).hasSize(1);
        assertThat(json.path("recordsPerSecond").intValue()).isEqualTo(4);
        assertThat(json.path("rulebook").path("digest").textValue())
                .isEqualTo(recoup.rulebook().ref().digest());
    }

    private record Run(ByteArrayOutputStream out, List<Reject> rejects, List<Fault> warnings, Account account) {
        String text() {
            return out.toString(StandardCharsets.UTF_8);
        }

        Delivery delivery() {
            return new Delivery() {
                @Override
                public void rejected(Reject reject) {
                    rejects.add(reject);
                }

                @Override
                public void warned(Fault warning) {
                    warnings.add(warning);
                }
            };
        }
    }

    private Run run(int jobs, List<String> input) throws IOException {
        Run run = new Run(new ByteArrayOutputStream(), new ArrayList<>(), new ArrayList<>(), new Account());
        Batch.Order order = new Batch.Order(AdviceForm.JSON_LINES, null, jobs, Batch.NO_LIMIT);
        run.account().add(new Batch(recoup, order, run.out(), run.delivery()).run(records(input)));
        return run;
    }

    private static Supplier<@Nullable RawRecord> records(List<String> lines) {
        Iterator<RawRecord> records = IntStream.range(0, lines.size())
                .mapToObj(i -> RawRecord.of("lines", i + 1, lines.get(i).getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return () -> records.hasNext() ? records.next() : null;
    }
}
