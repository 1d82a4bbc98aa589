package org.recoup.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recoup.athlete.AthleteFile;
import org.recoup.testing.AthleteGenerator;
import org.recoup.testing.AthleteJson;

/** The quick way says nothing that the thorough one would not, and takes what is plainly right. */
class PlainRecordTest {

    private static final int GENERATED = 3_000;

    private static final ReadLimits LIMITS = ReadLimits.DEFAULT;

    /** Bytes that mean something to JSON, to a number, to a date, or to UTF-8. */
    private static final byte[] MEANINGFUL = {
        '"',
        ',',
        ':',
        '{',
        '}',
        '[',
        ']',
        '0',
        '7',
        '-',
        '+',
        '.',
        'e',
        'T',
        ' ',
        '\t',
        '\\',
        0,
        0x1f,
        0x7f,
        (byte) 0x80,
        (byte) 0xc3,
        (byte) 0xff
    };

    private static final List<String> VALUES = List.of(
            ("null true false True {} [] [[]] [{}] [null] [7] [\"nap\"] [\"nap\",\"nap\"] [\"nap\",] [,] [\"vegan\",\"nap\"]"
                            + " 0 -0 0.0 -0.0 00 -00 0e0 1 1.0 1.00 1.5 -1 -1.5 - -- +1 .5 1. 1.e1 1e1 1E1 1e-1 1e400 -1e-400 0x1"
                            + " 0.1 0.30000000000000004 6.05 0.000000000000001 0.0000000000000001 123456789.123456"
                            + " 999999999999999 9999999999999999 2147483647 2147483648 2147483647.5 -2147483649 4.9999999999999"
                            + " 1.1.1 1-1 NaN Infinity"
                            + " \"\" \"7\" \"nap\" \"na\" \"napp\" \"Nap\" \"nap\\u0000\" \"n\\u0061p\" \"a\\\"b\" \"\\ud83d\" \"\\n\""
                            + " \"Zoë\" \"🏃\" \"\ufffd\" \"2026-05-20\" \"2026-02-30\" \"2024-02-29\" \"2026-02-29\" \"1899-12-31\""
                            + " \"2200-01-01\" \"2026-5-20\" \"2026-05-2O\" \"2026-05-20T18:00\" \"2026-05-20T18:00:00\""
                            + " \"2026-05-20T18:00:59\" \"2026-05-20T18:00:60\" \"2026-05-20T18:00:5\" \"2026-05-20T18:00-59\""
                            + " \"2026-05-20T24:00\" \"2026-05-20t18:00\" \"2026-05-20T18:00Z\" \"06:30\" \"06:30:00\" \"24:00\""
                            + " \"6:30\" \"06:60\" \"06-30\" \"00:00\" \"23:59\" 'nap' nap")
                    .split(" "));

    private final AthleteReader reader = new AthleteReader();
    private final PlainRecord plain = new PlainRecord(LIMITS);

    @BeforeEach
    void theFirstRecordOfAllIsReadThoroughly() {
        reader.read("warm", "{}");
    }

    @Test
    void takesWhatRunnersSend() throws IOException {
        AthleteGenerator athletes = new AthleteGenerator(23);
        for (int number = 0; number < GENERATED; number++) {
            assertIsTaken(athletes.json(number));
        }
        for (int number = 0; number < 100; number++) {
            assertIsTaken(AthleteJson.pretty(athletes.athlete(number)));
            assertIsTaken(spaced(athletes.json(number)));
        }
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.toList()) {
                String text = Files.readString(sample);
                for (String record :
                        sample.toString().endsWith(".jsonl") ? text.lines().toList() : List.of(text)) {
                    assertIsTaken(record);
                }
            }
        }
    }

    @Test
    void takesEveryFieldAndEveryWordInAnyOrder() {
        assertIsTaken(new Writer(null, "", false).object(Shapes.FILE));
        assertIsTaken(new Writer(null, "", true).object(Shapes.FILE));
        for (Field field : fields(Shapes.FILE)) {
            for (String word :
                    field.words() == null ? List.<String>of() : field.words().all()) {
                String value = field.kind() == Field.Kind.WORD ? quoted(word) : "[" + quoted(word) + "]";
                assertIsTaken(new Writer(field, value, false).object(Shapes.FILE));
            }
        }
    }

    @Test
    void takesTextsWithEscapes() {
        for (String name : List.of(
                "Jos\\u00e9",
                "Jos\\u00E9 \\ud83c\\udfc3!",
                "\\\"Zo\u00eb\\\"",
                "a\\\\",
                "\\/\\b\\f\\n\\r\\t \\u0000")) {
            assertIsTaken("{\"athlete\":{\"id\":\"a\",\"name\":\"" + name + "\"}}");
        }
    }

    @Test
    void saysOfTextsWithBrokenEscapesWhatTheThoroughWaySays() {
        for (String name : List.of(
                "\\",
                "\\u",
                "\\u00e",
                "\\u00eg",
                "\\u+0e9",
                "\\x",
                "\\'",
                "\\U00e9",
                "\\ud83d",
                "\\udfc3",
                "\\ud83d\\ud83d")) {
            assertThat(agrees("{\"athlete\":{\"id\":\"a\",\"name\":\"" + name + "\"}}"))
                    .isFalse();
        }
    }

    @Test
    void saysOfAnyValueInAnyFieldWhatTheThoroughWaySays() {
        int taken = 0;
        for (Field field : fields(Shapes.FILE)) {
            List<String> values = new ArrayList<>(VALUES);
            for (double bound : new double[] {field.min(), field.max()}) {
                for (double step : new double[] {-1, -0.1, 0, 0.1, 1}) {
                    double near = bound + step;
                    values.add(near == Math.rint(near) && Math.abs(near) < 1e12 ? "" + (long) near : "" + near);
                }
                values.add(quoted("x".repeat((int) Math.min(Math.max(bound, 0), 300))));
                values.add(quoted("x".repeat((int) Math.min(Math.max(bound, 0), 300) + 1)));
                values.add(quoted("ö".repeat((int) Math.min(Math.max(bound, 0), 300))));
            }
            for (String value : values) {
                taken += agrees(new Writer(field, value, false).object(Shapes.FILE)) ? 1 : 0;
            }
        }
        assertThat(taken).isGreaterThan(1_000);
    }

    @Test
    void saysOfARecordWithAByteSpoiltWhatTheThoroughWaySays() {
        byte[] whole = new Writer(null, "", false).object(Shapes.FILE).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < whole.length; i++) {
            agrees(Arrays.copyOf(whole, i));
            agrees(joined(whole, i, new byte[0], i + 1));
            agrees(joined(whole, i, new byte[] {whole[i]}, i));
            for (byte other : MEANINGFUL) {
                agrees(joined(whole, i, new byte[] {other}, i + 1));
            }
        }
    }

    @Test
    void saysOfFieldsThatAreMissingOrTwiceWhatTheThoroughWaySays() {
        for (Field field : fields(Shapes.FILE)) {
            String name = quoted(field.name()) + ":";
            String whole = new Writer(field, "@", false).object(Shapes.FILE);
            String value = new Writer(null, "", false).value(field);
            String with = name + "@";
            agrees(whole.replace(with + ",", "").replace("," + with, ""));
            agrees(whole.replace(with, name + value + "," + name + value));
            agrees(whole.replace(with, quoted(field.name() + "s") + ":" + value));
            agrees(whole.replace(with, quoted(field.name().substring(1)) + ":" + value));
            agrees(whole.replace(with, name + value + ",\"x\":1"));
        }
    }

    @Test
    void saysOfWhatStandsAroundARecordWhatTheThoroughWaySays() {
        String whole = new Writer(null, "", false).object(Shapes.FILE);
        for (String around : List.of(" ", "\n\r\t", "\ufeff", "\0", ",", "7", "{}", "x", "\u00a0", "//", "]")) {
            agrees(around + whole);
            agrees(whole + around);
        }
        for (String text : List.of("", " ", "{}", "[]", "{", "null", "7", "\"", "[" + whole + "]", whole + whole)) {
            agrees(text);
        }
    }

    @Test
    void keepsTheLimits() {
        String whole = new Writer(null, "", false).object(Shapes.FILE);
        String generated = new AthleteGenerator(23).json(1);
        for (int depth = 1; depth <= 6; depth++) {
            for (int chars : new int[] {1, 4, 20, 40, 99, 100}) {
                for (int items : new int[] {1, 2, 3, 42}) {
                    ReadLimits limits = new ReadLimits(1_000_000, depth, chars, items, 20);
                    agrees(
                            new PlainRecord(limits),
                            new AthleteReader(limits, null),
                            whole.getBytes(StandardCharsets.UTF_8));
                    agrees(
                            new PlainRecord(limits),
                            new AthleteReader(limits, null),
                            generated.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(new PlainRecord(new ReadLimits(1_000_000, 5, 100, 2, 20))
                        .read(whole.getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
    }

    @Test
    void aRecordLeavesNothingBehindForTheNext() {
        String whole = new Writer(null, "", false).object(Shapes.FILE);
        String small = "{\"asOf\":\"2026-05-20T18:00\",\"athlete\":{\"id\":\"a\"}}";
        for (String text : List.of(whole, small, whole.substring(0, 900), small, small.substring(0, 40), whole)) {
            agrees(text);
        }
        // A short record after a long one, which would be whole with what the long one left.
        agrees(whole);
        assertThat(agrees(whole.substring(0, whole.length() - 1))).isFalse();
    }

    private void assertIsTaken(String text) {
        assertThat(agrees(text)).as(text).isTrue();
    }

    private boolean agrees(String text) {
        return agrees(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean agrees(byte[] bytes) {
        return agrees(plain, reader, bytes);
    }

    /** Holds that both ways agree, unless the quick one leaves the record to the other; whether it took it. */
    private static boolean agrees(PlainRecord plain, AthleteReader reader, byte[] bytes) {
        AthleteFile quick = Encoding.isWide(bytes, bytes.length) ? null : plain.read(bytes);
        if (quick == null) {
            return false;
        }
        RawRecord record = RawRecord.of("x", 1, bytes);
        Reading thorough = reader.thoroughly(record);
        if (thorough instanceof Reading.Read read) {
            assertSame(quick, read.file());
        } else {
            // What stands in the record is right; only its parts do not fit together.
            assertThat(((Reading.Refused) thorough).faults()).allMatch(PlainRecordTest::isOfParts);
        }
        assertThat(reader.read(record)).isEqualTo(thorough);
        return true;
    }

    private static boolean isOfParts(Fault fault) {
        return switch (fault.kind()) {
            case DUPLICATE_DAY, OVERLAP -> true;
            case MISSING_FIELD -> fault.pointer().equals("/asOf");
            case OUT_OF_RANGE -> fault.pointer().equals("/athlete/birthDate");
            default -> false;
        };
    }

    /** Equal to the bit, in the same order, and words the same instances. */
    private static void assertSame(@Nullable Object quick, @Nullable Object thorough) {
        if (thorough instanceof Record record) {
            assertThat(quick).isEqualTo(record);
            Arrays.stream(record.getClass().getRecordComponents()).forEach(component -> {
                try {
                    assertSame(
                            component.getAccessor().invoke(quick),
                            component.getAccessor().invoke(thorough));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            });
        } else if (thorough instanceof List<?> || thorough instanceof Set<?>) {
            assertThat(quick.getClass()).isEqualTo(thorough.getClass());
            Object[] first = ((Collection<?>) quick).toArray();
            Object[] second = ((Collection<?>) thorough).toArray();
            assertThat(first).hasSameSizeAs(second);
            for (int i = 0; i < first.length; i++) {
                assertSame(first[i], second[i]);
            }
        } else if (thorough instanceof String text && isWord(text)) {
            assertThat(quick).isSameAs(thorough);
        } else {
            assertThat(quick).isEqualTo(thorough);
        }
    }

    /** A word of the contract is the one instance of its characters that literals are. */
    private static boolean isWord(String text) {
        return !text.isEmpty() && text == String.valueOf(text.toCharArray()).intern();
    }

    private static byte[] joined(byte[] whole, int until, byte[] between, int from) {
        byte[] all = Arrays.copyOf(whole, until + between.length + whole.length - from);
        System.arraycopy(between, 0, all, until, between.length);
        System.arraycopy(whole, from, all, until + between.length, whole.length - from);
        return all;
    }

    /** White space of every kind wherever it may stand. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder();
        boolean inText = false;
        for (char c : text.toCharArray()) {
            inText ^= c == '"';
            boolean isSign = !inText && "{}[],:".indexOf(c) >= 0;
            spaced.append(isSign ? " \t\r\n" + c + "\n \t\r" : String.valueOf(c));
        }
        return spaced.toString();
    }

    private static List<Field> fields(Shape shape) {
        List<Field> all = new ArrayList<>();
        for (Field field : shape.fields()) {
            all.add(field);
            if (field.shape() != null) {
                all.addAll(fields(field.shape()));
            }
        }
        return all;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /**
     * Writes a record with every field of the contract.
     *
     * @param changed a field that gets another value, by identity; null: none
     */
    private record Writer(@Nullable Field changed, String value, boolean backwards) {

        String object(Shape shape) {
            List<String> members = new ArrayList<>();
            for (Field field : shape.fields()) {
                members.add(quoted(field.name()) + ":" + (field == changed ? value : value(field)));
            }
            if (backwards) {
                Collections.reverse(members);
            }
            return "{" + String.join(",", members) + "}";
        }

        String value(Field field) {
            return switch (field.kind()) {
                case NUMBER -> field.min() < 25 ? "7.5" : "61.25";
                case INTEGER -> String.valueOf(field.max() < 10 ? 4 : Math.max(12, (int) field.min() + 1));
                case VERSION -> "1";
                case FLAG -> "true";
                case TEXT -> quoted("Zoë 7");
                case WORD -> quoted(field.words().all().get(0));
                case DATE -> quoted(field.name().equals("birthDate") ? "1990-02-28" : "2026-05-20");
                case TIME -> quoted(field.name().equals("from") ? "06:30" : "21:45");
                case MOMENT -> quoted("2026-05-20T18:00");
                case WORDS, UNIQUE_WORDS ->
                    "[" + quoted(field.words().all().get(2)) + ","
                            + quoted(field.words().all().get(1)) + "]";
                case OBJECT -> object(field.shape());
                case OBJECTS -> "[" + object(field.shape()) + "]";
            };
        }
    }
}
