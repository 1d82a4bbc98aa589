package org.recoup.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AdviceJsonTest.class.getResourceAsStream("/org/recoup/advice.schema.json"));

    @Test
    void fullAdviceKeepsTheSchema() {
        assertThat(SCHEMA.validate(AdviceJson.pretty(AdviceExamples.full()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void bareAdviceKeepsTheSchema() {
        assertThat(SCHEMA.validate(line(AdviceExamples.bare()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void fieldsOfFullAdviceHaveTheirValues() throws IOException {
        JsonNode advice = JSON.readTree(line(AdviceExamples.full()));

        assertThat(advice.at("/asOf").asText()).isEqualTo("2026-05-20T18:00");
        assertThat(advice.at("/today/session/kind").asText()).isEqualTo("intervals");
        assertThat(advice.at("/recommendations/0/answers").asText()).isEqualTo("ice-bath");
        assertThat(advice.at("/recommendations/2/window/until").asText()).isEqualTo("2026-05-20T19:00:05");
        assertThat(advice.at("/recommendations/0/because/0/because/0/value").isInt())
                .isTrue();
        assertThat(advice.at("/today/because/1/value").asDouble()).isEqualTo(6.5);
        assertThat(advice.at("/overridden/0/by").asText()).isEqualTo("cold.never-here");
        assertThat(advice.at("/missing/1/neededBy/1").asText()).isEqualTo("c.d");
    }

    @Test
    void whatIsAbsentIsLeftOut() throws IOException {
        JsonNode advice = JSON.readTree(line(AdviceExamples.bare()));

        assertThat(advice.has("today")).isFalse();
        assertThat(advice.at("/rulebook").has("version")).isFalse();
    }

    @Test
    void prettyAndLineSayTheSame() throws IOException {
        Advice advice = AdviceExamples.full();

        assertThat(JSON.readTree(AdviceJson.pretty(advice))).isEqualTo(JSON.readTree(line(advice)));
        assertThat(AdviceJson.pretty(advice)).contains("\n  \"athleteId\": \"jo-1\",\n");
        assertThat(line(advice)).doesNotContain("\n");
    }

    @Test
    void streamStaysOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        AdviceJson.write(AdviceExamples.bare(), out, false);
        out.write('\n');
        AdviceJson.write(AdviceExamples.bare(), out, false);

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void valuesOfEveryKindAreWritten() throws IOException {
        List<Object> values = List.of(1.0, 1e300, 2.5, 7L, 1.5f, true, "te\"xt\u00e9\ud83c\udfc3", List.of("a", 2));
        for (Object value : values) {
            Reason reason = new Reason("x", "/x", value, null, List.of());
            Recommendation it = AdviceExamples.recommendation("a.b", Verdict.DO, Priority.INFO, "T", null, null);
            Advice advice = AdviceExamples.with(List.of(new Recommendation(
                    it.id(),
                    it.topic(),
                    it.verdict(),
                    it.priority(),
                    it.title(),
                    it.text(),
                    null,
                    null,
                    null,
                    null,
                    List.of(reason),
                    it.guidance(),
                    it.certainty())));

            JsonNode written = JSON.readTree(line(advice)).at("/recommendations/0/because/0/value");

            JsonNode expected = JSON.valueToTree(value.equals(1.0) ? (Object) 1 : value.equals(1.5f) ? 1.5 : value);
            assertThat(written.toString()).isEqualTo(expected.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00", "2026-12-31T23:59", "2026-05-20T07:05:09", "9999-10-10T10:10:10"})
    void timesAreWrittenAsTheContractHasThem(String text) {
        LocalDateTimeText time = new LocalDateTimeText();

        char[] chars = time.chars(LocalDateTime.parse(text));

        assertThat(new String(Arrays.copyOf(chars, time.length()))).isEqualTo(text);
    }

    @Test
    void yearThatTheContractCannotWriteIsRefused() {
        assertThatThrownBy(() -> new LocalDateTimeText().chars(LocalDateTime.of(10_000, 1, 1, 0, 0)))
                .hasMessageContaining("10000");
    }

    private static String line(Advice advice) {
        return new String(AdviceJson.line(advice), StandardCharsets.UTF_8);
    }
}
