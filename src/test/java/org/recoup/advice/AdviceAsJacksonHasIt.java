package org.recoup.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/**
 * What Jackson makes of advice: the components of the records in their order. It shares nothing with how the project
 * writes advice.
 */
final class AdviceAsJacksonHasIt {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .addMixIn(Reason.class, ReasonForm.class)
            .registerModule(new SimpleModule()
                    .addSerializer(LocalDateTime.class, as(LocalDateTime.class, AdviceAsJacksonHasIt::time))
                    .addSerializer(Status.class, as(Status.class, Status::code))
                    .addSerializer(Decision.class, as(Decision.class, Decision::code))
                    .addSerializer(Verdict.class, as(Verdict.class, Verdict::code))
                    .addSerializer(Priority.class, as(Priority.class, Priority::code))
                    .addSerializer(Certainty.class, as(Certainty.class, Certainty::code))
                    .addSerializer(Double.class, new WholeWithoutFraction()));

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter INDENTED = MAPPER.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(TWO_SPACES)
            .withArrayIndenter(TWO_SPACES)
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)));

    private AdviceAsJacksonHasIt() {}

    static String line(Advice advice) throws JsonProcessingException {
        // As bytes, for these are what the contract is about: Jackson escapes differently into characters.
        return utf8(MAPPER.writeValueAsBytes(versioned(advice)));
    }

    static String pretty(Advice advice) throws JsonProcessingException {
        return utf8(INDENTED.writeValueAsBytes(versioned(advice)));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Versioned versioned(Advice it) {
        return new Versioned(
                1,
                it.athleteId(),
                it.asOf(),
                it.phase(),
                it.status(),
                it.today(),
                it.recommendations(),
                it.overridden(),
                it.missing(),
                it.rulebook(),
                it.notice());
    }

    private static String time(LocalDateTime time) {
        return time.withNano(0).toString();
    }

    private static <T> JsonSerializer<T> as(Class<T> type, Function<T, String> text) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(text.apply(value));
            }
        };
    }

    private record Versioned(
            int version,
            String athleteId,
            LocalDateTime asOf,
            Phase phase,
            Status status,
            Today today,
            List<Recommendation> recommendations,
            List<Overridden> overridden,
            List<Missing> missing,
            RulebookRef rulebook,
            String notice) {}

    @JsonPropertyOrder({"text", "pointer", "value", "rule", "because"})
    private interface ReasonForm {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Reason> because();
    }

    private static final class WholeWithoutFraction extends StdSerializer<Double> {
        private static final long serialVersionUID = 1;

        WholeWithoutFraction() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if ((long) (double) value == value) {
                json.writeNumber((long) (double) value);
            } else {
                json.writeNumber(value);
            }
        }
    }
}
