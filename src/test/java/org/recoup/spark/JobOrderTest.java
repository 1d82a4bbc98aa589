package org.recoup.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobOrderTest {
    @Test
    void whatIsNotSaidIsPlain() {
        assertThat(JobOrder.of("in", "--out", "result", "more"))
                .isEqualTo(new JobOrder(
                        List.of("in", "more"),
                        "jsonl",
                        Map.of(),
                        "athlete",
                        "result",
                        ResultRows.jsonl,
                        null,
                        null,
                        null,
                        0));
    }

    @Test
    void everythingCanBeSaid() {
        String line = "s3://a/in --out s3://b/out --format parquet --from orc --option mergeSchema=true --column json"
                + " --as-of 2026-05-20T18:00 --rules my/rules --summary s3://b/sum.json --partitions 64";

        assertThat(JobOrder.of(line.split(" ")))
                .isEqualTo(new JobOrder(
                        List.of("s3://a/in"),
                        "orc",
                        Map.of("mergeSchema", "true"),
                        "json",
                        "s3://b/out",
                        ResultRows.parquet,
                        LocalDateTime.of(2026, 5, 20, 18, 0),
                        Path.of("my/rules"),
                        "s3://b/sum.json",
                        64));
    }

    @ParameterizedTest
    @CsvSource({
        "in, --out is missing",
        "--out o, a PATH is missing",
        "in --out, --out needs a value",
        "in --out o --out p, --out is given twice",
        "in --out o --colour red, --colour is no option",
        "in --out o --format xml, --format xml",
        "in --out o --as-of today, --as-of today",
        "in --out o --as-of 1066-10-14T09:00, --as-of 1066",
        "in --out o --as-of 2026-05-20T18:00:00.5, --as-of 2026",
        "in --out o --partitions many, --partitions many",
    })
    void wrongUseNamesWhatIsWrong(String line, String said) {
        assertThatThrownBy(() -> JobOrder.of(line.split(" ")))
                .isInstanceOf(JobOrder.WrongUse.class)
                .hasMessageContaining(said);
    }
}
