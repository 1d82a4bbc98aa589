package org.recoup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recoup.Recoup;
import org.recoup.testing.AthleteGenerator;

/** Advice is written by hand for speed; byte for byte it is what Jackson writes. */
class AdviceBytesTest {
    private static final int ATHLETES = 500;
    private static final int MADE_UP = 1000;
    private static final RulebookRef RULES = new RulebookRef("recoup", "0.1.0", "sha256:" + "0".repeat(64));

    private static final List<String> AWKWARD = awkward();

    private static List<String> awkward() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                "plain",
                "\"",
                "\\",
                "a \"quoted\" word and a \\ too",
                "\b\f\n\r\t",
                "line\u2028and\u2029paragraph",
                "Grüße, señor, 10 °C – 15 °C",
                "\u007f\u0080\u009f\u00a0\u00ff\u0100\u07ff\u0800\ud7ff\ue000\uffff",
                "⚡ 走る",
                "\ud83c\udfc3 runs \ud83d\udc4d\ud83c\udffd",
                // Of both the low byte alone looks like a letter, as does that of the next.
                "\u0141\u2041",
                "</script>/",
                "x".repeat(300),
                "ü".repeat(300) + "\u0001",
                "{\"a\":[1,2],}"));
        for (int c = 0; c < 0x100; c++) {
            texts.add("c" + (char) c + "d");
        }
        return texts;
    }

    @Test
    void adviceOfAthletesIsWhatJacksonWrites() throws IOException {
        Recoup recoup = Recoup.shipped();
        AthleteGenerator athletes = new AthleteGenerator(7);
        for (int i = 0; i < ATHLETES; i++) {
            assertWritten(recoup.advise(athletes.athlete(i)));
        }
    }

    @Test
    void madeUpAdviceIsWhatJacksonWrites() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < MADE_UP; i++) {
            assertWritten(madeUp(random));
        }
    }

    @Test
    void examplesAreWhatJacksonWrites() throws IOException {
        assertWritten(AdviceExamples.full());
        assertWritten(AdviceExamples.bare());
    }

    @Test
    void valuesAreWhatJacksonWrites() throws IOException {
        List<Object> values = new ArrayList<>(List.of(
                0,
                -1,
                7,
                10,
                99,
                100,
                Integer.MAX_VALUE,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                1_000_000_000_000L,
                (short) -3,
                (byte) 5,
                new BigDecimal("1.50"),
                new BigInteger("123456789012345678901234567890"),
                1.5f,
                true,
                false,
                List.of(),
                List.of(List.of(1, 2.5), List.of("a"), List.of())));
        for (double number : new double[] {
            0.0,
            -0.0,
            1,
            -1,
            0.1,
            6.5,
            -6.5,
            1e7,
            1.0E10,
            1e-7,
            1e-3,
            0.002,
            123456.789,
            1e15,
            1e18,
            9.3e18,
            1e19,
            1e300,
            2e23,
            4.9e-324,
            Double.MAX_VALUE,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY
        }) {
            values.add(number);
        }
        values.add(Arrays.asList("a", null, 2.5, AWKWARD));
        values.addAll(AWKWARD);
        for (Object value : values) {
            assertWritten(because(List.of(new Reason("x", "/x", value, null, List.of()))));
        }
    }

    @Test
    void tenthsAreWhatJacksonWrites() throws IOException {
        List<Object> values = new ArrayList<>();
        for (int tenths = -20_000; tenths <= 1_100_000; tenths += tenths < 20_000 ? 1 : 7) {
            values.add(tenths / 10.0);
            values.add(tenths / 100.0);
        }
        assertWritten(because(List.of(new Reason("x", null, values, null, List.of()))));
    }

    @Test
    void reasonsDeepDownAreWritten() throws IOException {
        Reason reason = new Reason("leaf", "/athlete/age", 55, null, List.of());
        for (int depth = 0; depth < 50; depth++) {
            List<Reason> behind = depth % 8 == 0 ? List.of(reason, reason) : List.of(reason);
            reason = new Reason("at " + depth, null, null, depth % 3 == 0 ? null : "rule." + depth, behind);
        }
        assertWritten(because(List.of(reason)));
    }

    @Test
    void reasonsOfTheSameRuleAreToldApart() throws IOException {
        Reason one = new Reason("one", null, null, "older.is-older-runner", List.of());
        Reason other = new Reason("other", null, null, "older.is-older-runner", List.of());
        Reason around = new Reason("around", null, null, "older.around", List.of(one, other, one));

        assertWritten(because(List.of(one, other, one, around, around, one)));
        assertWritten(because(List.of(around, one)));
    }

    @Test
    void rulebooksThatShareNamesKeepTheirTexts() throws IOException {
        List<Advice> ofEach = List.of(
                ofRule("cold", Verdict.DO, Priority.ESSENTIAL, Certainty.STRONG, List.of("S1-01"), "How old?"),
                ofRule("heat", Verdict.DO, Priority.ESSENTIAL, Certainty.STRONG, List.of("S1-01"), "How old?"),
                ofRule("cold", Verdict.INFO, Priority.ESSENTIAL, Certainty.STRONG, List.of("S1-01"), "How old?"),
                ofRule("cold", Verdict.DO, Priority.OPTIONAL, Certainty.STRONG, List.of("S1-01"), "How old?"),
                ofRule("cold", Verdict.DO, Priority.ESSENTIAL, Certainty.WEAK, List.of("S1-01"), "How old?"),
                ofRule("cold", Verdict.DO, Priority.ESSENTIAL, Certainty.STRONG, List.of("S1-01", "X"), "How old?"),
                ofRule("cold", Verdict.DO, Priority.ESSENTIAL, Certainty.STRONG, List.of("S1-01"), "Which age?"));
        for (int round = 0; round < 3; round++) {
            for (Advice advice : ofEach) {
                assertWritten(advice);
            }
        }
    }

    @Test
    void textsMadeForAnAthleteAreNotThoseOfAnother() throws IOException {
        for (String dose : Arrays.asList("once", null, "twice", "", null, "once")) {
            for (String title : List.of("First", "Other", "First")) {
                assertWritten(AdviceExamples.with(List.of(new Recommendation(
                        "made.for-an-athlete",
                        "made",
                        Verdict.DO,
                        Priority.INFO,
                        title,
                        title + " indeed",
                        dose,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of("S1-01"),
                        Certainty.WEAK))));
            }
        }
    }

    @Test
    void moreRulesThanAreKeptAreWritten() throws IOException {
        for (int rule = 0; rule < 40_000; rule++) {
            Advice advice = ofRule("topic" + rule, "rule" + rule, "fact" + rule);
            if (rule % 500 == 0) {
                assertWritten(advice);
            } else {
                AdviceJson.line(advice);
            }
        }
        assertWritten(ofRule("topic0", "rule0", "fact0"));
    }

    /** The texts that rulebooks have as they are were always written in plain UTF-8, unlike those made for an athlete. */
    @Test
    void awkwardTextsOfRulebooksAreWritten() throws IOException {
        for (String text : AWKWARD) {
            Advice advice = ofRule(text, "rule of " + text, "fact of " + text);
            for (int round = 0; round < 2; round++) {
                String line = new String(AdviceJson.line(advice), StandardCharsets.UTF_8);
                String quoted = new String(new SerializedString(text).asQuotedUTF8(), StandardCharsets.UTF_8);

                JsonNode read = new ObjectMapper().readTree(line);
                assertThat(line).contains("\"topic\":\"" + quoted + "\",", "[\"" + quoted + "\"]", "rule of " + quoted);
                assertThat(read.at("/recommendations/0/guidance/0").asText()).isEqualTo(text);
                assertThat(read.at("/missing/0/neededBy/0").asText()).isEqualTo(text);
                assertThat(read.at("/overridden/0/by").asText()).isEqualTo(text);
            }
        }
    }

    /** It has no UTF-8; the reader refuses it, but an advice can be made without one. */
    @Test
    void halfAPairIsWrittenAsAnEscape() throws IOException {
        String line = new String(AdviceJson.line(ofRule("a\ud83c", "b\udfc3c", "d")), StandardCharsets.UTF_8);

        assertThat(line).contains("\"a\\uD83C\"", "\"b\\uDFC3c\"");
    }

    @Test
    void adviceLongerThanAnyOtherIsWritten() throws IOException {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            reasons.add(new Reason("reason " + i, "/days/" + i, i / 4.0, null, List.of()));
        }
        reasons.add(new Reason("x".repeat(500_000), null, "ü".repeat(100_000), null, List.of()));
        assertWritten(because(reasons));
        assertWritten(AdviceExamples.full());
    }

    @Test
    void whatCouldNotBeWrittenLeavesNothingBehind() throws IOException {
        Advice tooLate = AdviceExamples.with(List.of(AdviceExamples.recommendation(
                "a.b", Verdict.DO, Priority.INFO, "T", null, new Window(LocalDateTime.of(10_000, 1, 1, 0, 0), null))));
        try {
            AdviceJson.line(tooLate);
        } catch (IllegalArgumentException expected) {
            // The next one is what matters.
        }
        assertWritten(AdviceExamples.full());
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                Random random = new Random(thread);
                Callable<?> work = () -> {
                    for (int i = 0; i < 300; i++) {
                        assertWritten(madeUp(random));
                    }
                    return null;
                };
                done.add(threads.submit(work));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void assertWritten(Advice advice) throws IOException {
        String line = AdviceAsJacksonHasIt.line(advice);
        // Once for what is written for the first time, and once for what is known by then.
        assertThat(new String(AdviceJson.line(advice), StandardCharsets.UTF_8)).isEqualTo(line);
        assertThat(new String(AdviceJson.line(advice), StandardCharsets.UTF_8)).isEqualTo(line);
        assertThat(AdviceJson.pretty(advice)).isEqualTo(AdviceAsJacksonHasIt.pretty(advice));
    }

    private static Advice because(List<Reason> reasons) {
        return new Advice(
                "jo-1",
                AdviceExamples.EVENING,
                new Phase("build", "plan"),
                Status.WATCH,
                new Today(Decision.GO, null, null, reasons),
                List.of(),
                List.of(),
                List.of(),
                RULES,
                "Educational.");
    }

    private static Advice ofRule(String topic, String rule, String fact) {
        return ofRule(topic, rule, fact, Verdict.DO, Priority.INFO, Certainty.WEAK, List.of(topic), topic);
    }

    private static Advice ofRule(
            String topic, Verdict verdict, Priority priority, Certainty certainty, List<String> guidance, String ask) {
        return ofRule(topic, "a.rule", "athlete.age", verdict, priority, certainty, guidance, ask);
    }

    private static Advice ofRule(
            String topic,
            String rule,
            String fact,
            Verdict verdict,
            Priority priority,
            Certainty certainty,
            List<String> guidance,
            String ask) {
        Recommendation it = new Recommendation(
                rule, topic, verdict, priority, "T", "text", null, null, null, null, List.of(), guidance, certainty);
        return new Advice(
                "jo-1",
                AdviceExamples.EVENING,
                new Phase("build", "plan"),
                Status.WATCH,
                null,
                List.of(it, it),
                List.of(new Overridden(rule, topic, verdict, topic, "because", guidance)),
                List.of(new Missing(fact, List.of(topic), ask)),
                new RulebookRef(topic, topic, ask),
                ask);
    }

    private static Advice madeUp(Random random) {
        return new Advice(
                text(random),
                time(random),
                new Phase(text(random), text(random)),
                one(random, Status.values()),
                random.nextInt(3) == 0 ? null : today(random),
                list(random, 6, AdviceBytesTest::recommendation),
                list(
                        random,
                        3,
                        it -> new Overridden(
                                text(it), text(it), one(it, Verdict.values()), text(it), text(it), texts(it))),
                list(random, 6, it -> new Missing(text(it), texts(it), text(it))),
                new RulebookRef(text(random), random.nextBoolean() ? null : text(random), text(random)),
                text(random));
    }

    private static Today today(Random random) {
        return new Today(one(random, Decision.values()), session(random), orNull(random), reasons(random, 3));
    }

    private static Recommendation recommendation(Random random) {
        return new Recommendation(
                text(random),
                text(random),
                one(random, Verdict.values()),
                one(random, Priority.values()),
                text(random),
                text(random),
                orNull(random),
                random.nextBoolean()
                        ? null
                        : new Window(
                                random.nextBoolean() ? null : time(random), random.nextBoolean() ? null : time(random)),
                session(random),
                orNull(random),
                reasons(random, 3),
                texts(random),
                one(random, Certainty.values()));
    }

    private static @Nullable SessionRef session(Random random) {
        return random.nextBoolean() ? null : new SessionRef(text(random), orNull(random), orNull(random));
    }

    /** Some of them more than once, as in the advice of an athlete. */
    private static List<Reason> reasons(Random random, int depth) {
        List<Reason> reasons = list(
                random,
                3,
                it -> new Reason(
                        text(it),
                        orNull(it),
                        value(it),
                        it.nextBoolean() ? null : text(it),
                        depth == 0 ? List.of() : reasons(it, depth - 1)));
        if (!reasons.isEmpty() && random.nextBoolean()) {
            Reason again = reasons.get(0);
            reasons.add(again);
            reasons.add(new Reason(text(random), null, null, again.rule(), List.of(again, again)));
        }
        return reasons;
    }

    private static @Nullable Object value(Random random) {
        switch (random.nextInt(9)) {
            case 0:
                return null;
            case 1:
                return random.nextInt();
            case 2:
                return random.nextInt(200);
            case 3:
                return random.nextLong() >> random.nextInt(64);
            case 4:
                return random.nextInt(1000) / 10.0;
            case 5:
                return Double.longBitsToDouble(random.nextLong());
            case 6:
                return random.nextBoolean();
            case 7:
                return list(random, 3, AdviceBytesTest::value);
            default:
                return text(random);
        }
    }

    private static LocalDateTime time(Random random) {
        return LocalDateTime.of(1, 1, 1, 0, 0)
                .plusDays(random.nextInt(3_000_000))
                .plusSeconds(random.nextInt(86_400) / 60 * (random.nextBoolean() ? 60L : 61L))
                .plusNanos(random.nextInt(3));
    }

    private static @Nullable String orNull(Random random) {
        return random.nextBoolean() ? null : text(random);
    }

    private static String text(Random random) {
        return AWKWARD.get(random.nextInt(AWKWARD.size())) + (random.nextBoolean() ? "" : random.nextInt(50));
    }

    private static List<String> texts(Random random) {
        return list(random, 3, AdviceBytesTest::text);
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private interface Making<T> {
        T make(Random random);
    }

    private static <T> List<T> list(Random random, int most, Making<T> making) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(making.make(random));
        }
        return list;
    }
}
