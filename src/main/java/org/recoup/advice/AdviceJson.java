package org.recoup.advice;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes advice as the contract has it ({@code advice.schema.json}), field by field and always in the same order: the
 * same advice gives the same bytes. What is null or absent is left out. Safe for any number of threads.
 */
public final class AdviceJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Room for most advice on one line, so that nothing is copied for want of it. */
    private static final int USUAL_BYTES = 32 * 1024;

    private AdviceJson() {}

    /** The advice on one line of UTF-8, without a line break at its end. */
    public static byte[] line(Advice advice) {
        return bytes(advice, false);
    }

    /** The advice as text on many lines, indented by two spaces, without a line break at its end. */
    public static String pretty(Advice advice) {
        return new String(bytes(advice, true), StandardCharsets.UTF_8);
    }

    /**
     * Writes the advice in UTF-8 and leaves the stream open.
     *
     * @param pretty true: on many lines, indented by two spaces; false: on one line. Neither ends with a line break.
     * @throws IOException if the stream cannot be written
     */
    public static void write(Advice advice, OutputStream out, boolean pretty) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            if (pretty) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(new DefaultPrettyPrinter()
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter)
                        .withSeparators(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)));
            }
            new Document(json).advice(advice);
        }
    }

    private static byte[] bytes(Advice advice, boolean pretty) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            write(advice, out, pretty);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** One document being written. Names are encoded once for all documents. */
    private static final class Document {
        private static final SerializableString VERSION = name("version");
        private static final SerializableString ATHLETE_ID = name("athleteId");
        private static final SerializableString AS_OF = name("asOf");
        private static final SerializableString PHASE = name("phase");
        private static final SerializableString NAME = name("name");
        private static final SerializableString FROM = name("from");
        private static final SerializableString UNTIL = name("until");
        private static final SerializableString STATUS = name("status");
        private static final SerializableString TODAY = name("today");
        private static final SerializableString DECISION = name("decision");
        private static final SerializableString SESSION = name("session");
        private static final SerializableString POINTER = name("pointer");
        private static final SerializableString DATE = name("date");
        private static final SerializableString KIND = name("kind");
        private static final SerializableString CHANGE = name("change");
        private static final SerializableString BECAUSE = name("because");
        private static final SerializableString RECOMMENDATIONS = name("recommendations");
        private static final SerializableString ID = name("id");
        private static final SerializableString TOPIC = name("topic");
        private static final SerializableString VERDICT = name("verdict");
        private static final SerializableString PRIORITY = name("priority");
        private static final SerializableString TITLE = name("title");
        private static final SerializableString TEXT = name("text");
        private static final SerializableString DOSE = name("dose");
        private static final SerializableString WINDOW = name("window");
        private static final SerializableString ANSWERS = name("answers");
        private static final SerializableString GUIDANCE = name("guidance");
        private static final SerializableString CERTAINTY = name("certainty");
        private static final SerializableString VALUE = name("value");
        private static final SerializableString RULE = name("rule");
        private static final SerializableString OVERRIDDEN = name("overridden");
        private static final SerializableString BY = name("by");
        private static final SerializableString MISSING = name("missing");
        private static final SerializableString FACT = name("fact");
        private static final SerializableString NEEDED_BY = name("neededBy");
        private static final SerializableString ASK = name("ask");
        private static final SerializableString RULEBOOK = name("rulebook");
        private static final SerializableString DIGEST = name("digest");
        private static final SerializableString NOTICE = name("notice");

        private final JsonGenerator json;
        private final LocalDateTimeText time = new LocalDateTimeText();

        Document(JsonGenerator json) {
            this.json = json;
        }

        private static SerializableString name(String name) {
            SerializedString encoded = new SerializedString(name);
            encoded.asQuotedUTF8();
            return encoded;
        }

        void advice(Advice advice) throws IOException {
            json.writeStartObject();
            json.writeFieldName(VERSION);
            json.writeNumber(1);
            text(ATHLETE_ID, advice.athleteId());
            time(AS_OF, advice.asOf());
            json.writeFieldName(PHASE);
            json.writeStartObject();
            text(NAME, advice.phase().name());
            text(FROM, advice.phase().from());
            json.writeEndObject();
            text(STATUS, advice.status().code());
            today(advice.today());
            json.writeFieldName(RECOMMENDATIONS);
            json.writeStartArray();
            for (Recommendation recommendation : advice.recommendations()) {
                recommendation(recommendation);
            }
            json.writeEndArray();
            overridden(advice.overridden());
            missing(advice.missing());
            rulebook(advice.rulebook());
            fixed(NOTICE, advice.notice());
            json.writeEndObject();
        }

        private void today(@Nullable Today today) throws IOException {
            if (today == null) {
                return;
            }
            json.writeFieldName(TODAY);
            json.writeStartObject();
            text(DECISION, today.decision().code());
            session(today.session());
            optional(CHANGE, today.change());
            because(today.because());
            json.writeEndObject();
        }

        private void recommendation(Recommendation it) throws IOException {
            json.writeStartObject();
            fixed(ID, it.id());
            fixed(TOPIC, it.topic());
            fixed(VERDICT, it.verdict().code());
            fixed(PRIORITY, it.priority().code());
            text(TITLE, it.title());
            text(TEXT, it.text());
            optional(DOSE, it.dose());
            window(it.window());
            session(it.session());
            optional(ANSWERS, it.answers());
            because(it.because());
            fixed(GUIDANCE, it.guidance());
            fixed(CERTAINTY, it.certainty().code());
            json.writeEndObject();
        }

        private void window(@Nullable Window window) throws IOException {
            if (window == null) {
                return;
            }
            json.writeFieldName(WINDOW);
            json.writeStartObject();
            if (window.from() != null) {
                time(FROM, window.from());
            }
            if (window.until() != null) {
                time(UNTIL, window.until());
            }
            json.writeEndObject();
        }

        private void session(@Nullable SessionRef session) throws IOException {
            if (session == null) {
                return;
            }
            json.writeFieldName(SESSION);
            json.writeStartObject();
            text(POINTER, session.pointer());
            optional(DATE, session.date());
            optional(KIND, session.kind());
            json.writeEndObject();
        }

        private void because(List<Reason> reasons) throws IOException {
            json.writeFieldName(BECAUSE);
            json.writeStartArray();
            for (Reason reason : reasons) {
                reason(reason);
            }
            json.writeEndArray();
        }

        private void reason(Reason reason) throws IOException {
            json.writeStartObject();
            text(TEXT, reason.text());
            optional(POINTER, reason.pointer());
            if (reason.value() != null) {
                json.writeFieldName(VALUE);
                value(reason.value());
            }
            if (reason.rule() != null) {
                fixed(RULE, reason.rule());
            }
            if (!reason.because().isEmpty()) {
                because(reason.because());
            }
            json.writeEndObject();
        }

        private void value(@Nullable Object value) throws IOException {
            if (value == null) {
                json.writeNull();
            } else if (value instanceof String text) {
                // The most frequent first: whether a text is an Iterable takes long to deny.
                json.writeString(text);
            } else if (value instanceof Double number) {
                number(number);
            } else if (value instanceof Integer number) {
                json.writeNumber(number);
            } else if (value instanceof Long number) {
                json.writeNumber(number);
            } else if (value instanceof Number number) {
                json.writeNumber(number.toString());
            } else if (value instanceof Boolean truth) {
                json.writeBoolean(truth);
            } else if (value instanceof Iterable<?> values) {
                json.writeStartArray();
                for (Object element : values) {
                    value(element);
                }
                json.writeEndArray();
            } else {
                json.writeString(value.toString());
            }
        }

        /** A whole number is written without a fraction, as people write it in the file. */
        private void number(double number) throws IOException {
            long whole = (long) number;
            if (whole == number) {
                json.writeNumber(whole);
            } else {
                json.writeNumber(number);
            }
        }

        private void overridden(List<Overridden> all) throws IOException {
            json.writeFieldName(OVERRIDDEN);
            json.writeStartArray();
            for (Overridden it : all) {
                json.writeStartObject();
                fixed(ID, it.id());
                fixed(TOPIC, it.topic());
                fixed(VERDICT, it.verdict().code());
                fixed(BY, it.by());
                text(BECAUSE, it.because());
                fixed(GUIDANCE, it.guidance());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void missing(List<Missing> all) throws IOException {
            json.writeFieldName(MISSING);
            json.writeStartArray();
            for (Missing it : all) {
                json.writeStartObject();
                fixed(FACT, it.fact());
                fixed(NEEDED_BY, it.neededBy());
                fixed(ASK, it.ask());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void rulebook(RulebookRef rulebook) throws IOException {
            json.writeFieldName(RULEBOOK);
            json.writeStartObject();
            fixed(NAME, rulebook.name());
            optional(VERSION, rulebook.version());
            fixed(DIGEST, rulebook.digest());
            json.writeEndObject();
        }

        private void text(SerializableString field, String value) throws IOException {
            json.writeFieldName(field);
            json.writeString(value);
        }

        private void optional(SerializableString field, @Nullable String value) throws IOException {
            if (value != null) {
                text(field, value);
            }
        }

        /** A text that comes from the rulebook as it is. */
        private void fixed(SerializableString field, String value) throws IOException {
            json.writeFieldName(field);
            json.writeString(FixedTexts.of(value));
        }

        private void fixed(SerializableString field, List<String> values) throws IOException {
            json.writeFieldName(field);
            json.writeStartArray();
            for (String value : values) {
                json.writeString(FixedTexts.of(value));
            }
            json.writeEndArray();
        }

        private void time(SerializableString field, LocalDateTime value) throws IOException {
            json.writeFieldName(field);
            json.writeString(time.chars(value), 0, time.length());
        }
    }
}
