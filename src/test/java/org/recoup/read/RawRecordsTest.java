package org.recoup.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.testing.AthleteGenerator;
import org.recoup.testing.AthleteJson;

class RawRecordsTest {

    @TempDir
    private Path folder;

    @Test
    void readsALineAnAthlete() throws IOException {
        write("squad.jsonl", athlete("a") + "\r\n\n  \n" + athlete("b") + "\n" + athlete("c"));
        assertThat(told("squad.jsonl")).containsExactly("squad.jsonl:1 a", "squad.jsonl:4 b", "squad.jsonl:5 c");
    }

    @Test
    void aBadLineHarmsNoOther() throws IOException {
        write("squad.ndjson", athlete("a") + "\n{\"athlete\":{\"id\":\"b\n" + athlete("c") + "\n]\n" + athlete("d"));
        assertThat(told("squad.ndjson"))
                .containsExactly(
                        "squad.ndjson:1 a",
                        "squad.ndjson:2: /athlete/id breaks off, expected the rest of the JSON",
                        "squad.ndjson:3 c",
                        "squad.ndjson:4: the record is broken JSON at column 1, near ], expected a JSON value",
                        "squad.ndjson:5 d");
    }

    @Test
    void readsADocumentOfOneAthlete() throws IOException {
        write("one.json", "\n\n" + AthleteJson.pretty(new AthleteGenerator(1).athlete(3)));
        assertThat(told("one.json")).containsExactly("one.json:3 runner-3");
    }

    @Test
    void aFaultInADocumentNamesItsLine() throws IOException {
        write("one.json", "\n{\n\"athlete\": {\n\"id\": \"a\",\n\"age\": 4}}");
        assertThat(told("one.json"))
                .containsExactly("one.json:5: /athlete/age is 4, expected a whole number from 5 to 110");
    }

    @Test
    void readsAListOfAthletes() throws IOException {
        String tricky = athlete("[{\\\"},]\\\\");
        write(
                "list.json",
                " [" + athlete("a") + ",\n " + tricky + "\n,\n{\"athlete\":\n {\"id\":\"c\",\"age\":4}}\n]\n");
        assertThat(told("list.json"))
                .containsExactly(
                        "list.json:1 a",
                        "list.json:2 [{\"},]\\",
                        "list.json:5: /2/athlete/age is 4, expected a whole number from 5 to 110");
        RawRecord second;
        try (RawRecords records = records("list.json")) {
            records.next();
            second = records.next();
        }
        assertThat(second)
                .extracting(RawRecord::line, RawRecord::column, RawRecord::pointer)
                .containsExactly(2L, 2L, "/1");
    }

    @Test
    void columnsInAListCountFromTheLineAndNotFromTheElement() throws IOException {
        write("list.json", "[" + athlete("a") + ", {\"athlete\":{\"id\":\"b\",\"age\":4}}]");
        try (AthleteStream athletes = AthleteStream.of(List.of(path("list.json")))) {
            athletes.next();
            Fault fault = ((Reading.Refused) athletes.next()).faults().get(0);
            String text = Files.readString(folder.resolve("list.json"));
            assertThat(text.charAt((int) fault.column() - 1)).isEqualTo('4');
        }
    }

    @Test
    void aListIsReadAsFarAsItGoes() throws IOException {
        write("cut.json", "[" + athlete("a") + "," + athlete("b"));
        write("half.json", "[" + athlete("a") + ",{\"athlete\":{\"id");
        write("comma.json", "[" + athlete("a") + " " + athlete("b") + ",]");
        write("more.json", "[" + athlete("a") + "] x");
        write("words.json", "[1, nonsense, \"]\", " + athlete("a") + "]");
        assertThat(told("cut.json"))
                .containsExactly(
                        "cut.json:1 a",
                        "cut.json:1 b",
                        "cut.json:1: the record breaks off, expected the end of the list");
        assertThat(told("half.json"))
                .startsWith("half.json:1 a", "half.json:1: /1/athlete breaks off, expected the rest of the JSON");
        assertThat(told("comma.json"))
                .containsExactly(
                        "comma.json:1 a",
                        "comma.json:1: the record is broken JSON at column 56, near {, expected a comma or the end of the list",
                        "comma.json:1 b",
                        "comma.json:1: the record is broken JSON at column 110, near ], expected an athlete");
        assertThat(told("more.json"))
                .containsExactly(
                        "more.json:1 a",
                        "more.json:1: the record is broken JSON at column 57, near x, expected nothing after the list");
        assertThat(told("words.json"))
                .containsExactly(
                        "words.json:1: /0 is 1, expected an object",
                        "words.json:1: /1 is broken JSON at column 5, near nonsense, expected a JSON value",
                        "words.json:1: /2 is \"]\", expected an object",
                        "words.json:1 a");
    }

    @Test
    void aSecondAthleteAfterADocumentIsToldAndNotLost() throws IOException {
        write("two.json", athlete("a") + "\n" + athlete("b"));
        assertThat(told("two.json"))
                .containsExactly(
                        "two.json:2: the record is broken JSON at column 1, near {, expected nothing after the athlete");
    }

    @Test
    void readsGzipOfSeveralMembers() throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(gzip(athlete("a") + "\n"));
        joined.write(gzip(athlete("b") + "\n"));
        Files.write(folder.resolve("squad.jsonl.gz"), joined.toByteArray());
        assertThat(told("squad.jsonl.gz")).containsExactly("squad.jsonl.gz:1 a", "squad.jsonl.gz:2 b");
        assertThat(toldOfInput(new Trickle(joined.toByteArray()))).containsExactly("stdin:1 a", "stdin:2 b");
    }

    @Test
    void brokenGzipIsToldAfterWhatCouldBeRead() throws IOException {
        byte[] whole = gzip(new String(new AthleteGenerator(1).jsonLines(40), StandardCharsets.UTF_8));
        Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
        byte[] garbled = whole.clone();
        garbled[whole.length - 6] ^= 1;
        Files.write(folder.resolve("garbled.jsonl.gz"), garbled);
        Files.write(folder.resolve("padded.jsonl.gz"), Arrays.copyOf(whole, whole.length + 100));
        byte[] joined = Arrays.copyOf(whole, whole.length + 100);
        Arrays.fill(joined, whole.length, joined.length, (byte) 'x');
        Files.write(folder.resolve("joined.jsonl.gz"), joined);
        write("not.jsonl.gz", athlete("a"));

        List<String> cut = told("cut.jsonl.gz");
        assertThat(cut).hasSizeGreaterThan(5);
        assertThat(cut.get(0)).isEqualTo("cut.jsonl.gz:1 runner-0");
        assertThat(cut.get(cut.size() - 1))
                .matches(
                        "cut.jsonl.gz:\\d+: the record cannot be read: the gzip data ends too early, expected a file that can be read to its end");
        assertThat(told("garbled.jsonl.gz"))
                .hasSizeGreaterThan(30)
                .last()
                .asString()
                .contains("broken gzip data");
        assertThat(told("padded.jsonl.gz")).hasSize(40);
        assertThat(told("joined.jsonl.gz")).hasSize(41).last().asString().contains("broken gzip data");
        assertThat(told("not.jsonl.gz"))
                .containsExactly(
                        "not.jsonl.gz: the input cannot be read: no gzip data, expected gzip, as its name says");
    }

    @Test
    void readsAFolderWithAllThatIsInIt() throws IOException {
        Files.createDirectories(folder.resolve("squad/b/deep"));
        Files.createDirectories(folder.resolve("squad/.hidden"));
        write("squad/c läufer.json", athlete("c"));
        write("squad/b/deep/x.ndjson", athlete("x"));
        write("squad/b/a.jsonl", athlete("a1") + "\n" + athlete("a2"));
        write("squad/notes.txt", "no athlete");
        write("squad/.hidden/h.json", athlete("h"));
        write("squad/._c.json", "no athlete");
        Files.write(folder.resolve("squad/d.json.gz"), gzip(athlete("d")));
        Files.createSymbolicLink(folder.resolve("squad/loop"), folder.resolve("squad"));
        assertThat(told("squad"))
                .containsExactly(
                        "squad/b/a.jsonl:1 a1",
                        "squad/b/a.jsonl:2 a2",
                        "squad/b/deep/x.ndjson:1 x",
                        "squad/c läufer.json:1 c",
                        "squad/d.json.gz:1 d");
    }

    /** A pipe would be waited for; a device that is at its end is as little a file. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFileInAFolderIsPassedOver() throws IOException {
        Files.createDirectories(folder.resolve("squad"));
        write("squad/b.json", athlete("b"));
        Files.createSymbolicLink(folder.resolve("squad/a.json"), Path.of("/dev/null"));
        Files.createSymbolicLink(folder.resolve("squad/c.json"), Path.of("nowhere"));
        assertThat(told("squad"))
                .hasSize(2)
                .startsWith("squad/b.json:1 b")
                .element(1)
                .asString()
                .contains("is gone");
    }

    @Test
    void whatAFolderIsReadForIsKnownBeforeItIsRead() throws IOException {
        Files.createDirectories(folder.resolve("squad/deep/.hidden"));
        for (String name : List.of("a.json", "deep/b.jsonl.gz", "deep/.hidden/c.json", "deep/.d.json", "notes.txt")) {
            write("squad/" + name, athlete("a"));
        }
        assertThat(List.of("a.json", "deep/b.jsonl.gz")).allMatch(name -> wouldRead("squad", "squad/" + name));
        assertThat(List.of("deep/.hidden/c.json", "deep/.d.json", "notes.txt", "none.json"))
                .noneMatch(name -> wouldRead("squad", "squad/" + name));
        assertThat(wouldRead("squad/notes.txt", "squad/deep/../notes.txt")).isTrue();
        assertThat(wouldRead("squad/a.json", "squad/notes.txt")).isFalse();
    }

    private boolean wouldRead(String path, String file) {
        return RawRecords.wouldRead(List.of("-", "", path(path)), folder.resolve(file));
    }

    @Test
    void aFolderWithTenThousandFilesIsReadInOrder() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 10_000; i++) {
            Files.writeString(many.resolve("runner " + (10_000 + i) + ".json"), athlete("r" + i));
        }
        List<String> told = told("many");
        assertThat(told).hasSize(10_000).startsWith("many/runner 10000.json:1 r0");
        assertThat(told).endsWith("many/runner 19999.json:1 r9999");
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsReadToItsNewEnd() throws IOException {
        int before = 5_000;
        write("growing.jsonl", lines(0, before));
        List<String> ids = new ArrayList<>();
        try (AthleteStream athletes = new AthleteStream(records("growing.jsonl"), new AthleteReader())) {
            while (athletes.hasNext()) {
                ids.add(athletes.next().orThrow().athlete().id());
                if (ids.size() == 10) {
                    Files.writeString(
                            folder.resolve("growing.jsonl"), lines(before, before + 20), StandardOpenOption.APPEND);
                }
            }
        }
        assertThat(ids)
                .containsExactlyElementsOf(
                        IntStream.range(0, before + 20).mapToObj(i -> "r" + i).toList());
    }

    private static String lines(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(i -> athlete("r" + i) + "\n")
                .collect(Collectors.joining());
    }

    /** Not by its permissions: whoever runs the tests may read everything. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void anUnreadableFileAmongReadableOnesIsToldAndTheRestIsRead() throws IOException {
        write("a.json", athlete("a"));
        Files.createSymbolicLink(folder.resolve("b.json"), Path.of("/proc/self/mem"));
        write("c.json", athlete("c"));
        assertThat(told("a.json", "b.json", "c.json"))
                .hasSize(3)
                .startsWith("a.json:1 a")
                .endsWith("c.json:1 c")
                .element(1)
                .asString()
                .startsWith("b.json: the input cannot be read: ");
        Files.delete(folder.resolve("b.json"));
    }

    @Test
    void whatCannotBeReadStopsNothing() throws IOException {
        write("samples.json", athlete("a"));
        write("empty.json", "");
        write("blank.jsonl", "\n \n");
        write("none.json", " [ ] ");
        Files.createDirectory(folder.resolve("folder"));
        assertThat(told("sample.json", "empty.json", "blank.jsonl", "none.json", "folder", "samples.json", "a\0b"))
                .containsExactly(
                        "sample.json: the input does not exist, expected a file, a folder, or - for the standard input",
                        "empty.json: the input is empty, expected an athlete",
                        "blank.jsonl: the input is empty, expected an athlete",
                        "none.json: the input is empty, expected an athlete",
                        "folder: the input is empty, expected a folder with files that end in .json, .jsonl or .ndjson, each also with .gz or .zst",
                        "samples.json:1 a",
                        "a\\u0000b: the input does not exist, expected a file, a folder, or - for the standard input");
    }

    @Test
    void aMissingFileIsGuessedAtFromItsNeighbours() throws IOException {
        write("samples.json", athlete("a"));
        try (RawRecords records = records("sample.json")) {
            assertThat(records.next().fault().hint()).isEqualTo("Did you mean " + path("samples.json") + "?");
        }
    }

    @Test
    void aMarkOfUtf8IsSkippedAndOtherEncodingsAreRefused() throws IOException {
        write("marked.jsonl", "\ufeff" + athlete("a"));
        write("marked.json", "\ufeff" + athlete("a"));
        Files.write(folder.resolve("wide.jsonl"), ("\ufeff" + athlete("a")).getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("plain.json"), athlete("a").getBytes(StandardCharsets.UTF_16BE));
        Files.write(
                folder.resolve("latin.jsonl"),
                (athlete("é") + "\n" + athlete("b")).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(told("marked.jsonl", "marked.json", "wide.jsonl", "plain.json", "latin.jsonl"))
                .containsExactly(
                        "marked.jsonl:1 a",
                        "marked.json:1 a",
                        "wide.jsonl: the input is UTF-16 or UTF-32, expected UTF-8",
                        "plain.json: the input is UTF-16 or UTF-32, expected UTF-8",
                        "latin.jsonl:1: /athlete/id is not UTF-8, expected UTF-8",
                        "latin.jsonl:2 b");
    }

    @Test
    void aLineThatIsTooLargeCostsOnlyItself() throws IOException {
        String huge = "{\"athlete\":{\"id\":\"" + "x".repeat(300_000) + "\"}}";
        write("squad.jsonl", athlete("a") + "\n" + huge + "\n" + athlete("c") + "\n" + huge);
        write("list.json", "[" + athlete("a") + "," + huge + "," + athlete("c") + "]");
        ReadLimits limits = ReadLimits.DEFAULT.withRecordBytes(200_000);
        String refusal = ": the record is larger than 200 kB, expected a smaller one";
        assertThat(told(limits, "squad.jsonl"))
                .containsExactly(
                        "squad.jsonl:1 a", "squad.jsonl:2" + refusal, "squad.jsonl:3 c", "squad.jsonl:4" + refusal);
        assertThat(told(limits, "list.json"))
                .containsExactly("list.json:1 a", "list.json:1" + refusal.replace("the record", "/1"), "list.json:1 c");
    }

    @Test
    void fiftyMegabytesOnOneLineAreNotHeld() {
        InputStream input = new Endless(50_000_000, "\n" + athlete("b"));
        assertThat(toldOfInput(input))
                .containsExactly("stdin:1: the record is larger than 10 MB, expected a smaller one", "stdin:2 b");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 65_536})
    void theStandardInputIsLinesOrADocumentByItsFirstLine(int atOnce) {
        assertThat(toldOfInput(pieces("\n" + athlete("a") + "\n" + athlete("b"), atOnce)))
                .containsExactly("stdin:2 a", "stdin:3 b");
        assertThat(toldOfInput(pieces("{\"athlete\" 1}\n" + athlete("b"), atOnce)))
                .hasSize(2)
                .last()
                .isEqualTo("stdin:2 b");
        assertThat(toldOfInput(pieces(athlete("a").replace(",", ",\n"), atOnce)))
                .containsExactly("stdin:1 a");
        assertThat(toldOfInput(pieces("\n[" + athlete("a") + ",\n" + athlete("b") + "]", atOnce)))
                .containsExactly("stdin:2 a", "stdin:3 b");
        assertThat(toldOfInput(pieces(athlete("a"), atOnce))).containsExactly("stdin:1 a");
        assertThat(toldOfInput(pieces("", atOnce))).containsExactly("stdin: the input is empty, expected an athlete");
        assertThat(toldOfInput(pieces("{\"athlete\":", atOnce)))
                .containsExactly("stdin:1: /athlete breaks off, expected the rest of the JSON");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 13, 4_000, 65_536})
    void linesAreTheSameInWhateverPiecesTheyCome(int atOnce) {
        String lines = new String(new AthleteGenerator(3).jsonLines(30), StandardCharsets.UTF_8);
        List<String> cut = new ArrayList<>();
        try (RawRecords records = RawRecords.of(List.of("-"), ReadLimits.DEFAULT, pieces(lines, atOnce))) {
            for (RawRecord record = records.next(); record != null; record = records.next()) {
                cut.add(new String(record.bytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(cut).isEqualTo(lines.lines().toList());
    }

    @Test
    void theStandardInputStaysOpen() {
        boolean[] closed = {false};
        InputStream input = new ByteArrayInputStream(athlete("a").getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(toldOfInput(input)).hasSize(1);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void anAthleteThatComesTwiceIsToldWithBothPlaces() throws IOException {
        write("a.jsonl", athlete("x") + "\n" + athlete("y"));
        write("b.json", athlete("y"));
        AthleteIds ids = new AthleteIds();
        List<String> warnings = new ArrayList<>();
        try (AthleteStream athletes = AthleteStream.of(List.of(path("a.jsonl"), path("b.json")))) {
            while (athletes.hasNext()) {
                Fault warning = ids.note((Reading.Read) athletes.next());
                if (warning != null) {
                    warnings.add(warning.message().replace(folder + "/", "").replace(System.lineSeparator(), " "));
                }
            }
        }
        assertThat(warnings)
                .containsExactly(
                        "b.json:1: /athlete/id is a second \"y\", expected one record an athlete The first is a.jsonl:2; both are advised.");
    }

    @Test
    void athletesAreRememberedUpToANumber() {
        AthleteReader reader = new AthleteReader();
        AthleteIds ids = new AthleteIds(1_000);
        for (int i = 0; i < 3_000; i++) {
            assertThat(ids.note((Reading.Read) reader.read("x", athlete("runner " + i))))
                    .isNull();
            assertThat(ids.isFull()).isEqualTo(i >= 999);
        }
        assertThat(ids.note((Reading.Read) reader.read("x", athlete("runner 999"))))
                .isNotNull();
        assertThat(ids.note((Reading.Read) reader.read("x", athlete("runner 1000"))))
                .isNull();
    }

    private static String athlete(String id) {
        return "{\"athlete\":{\"id\":\"" + id + "\"},\"days\":[{\"date\":\"2026-05-20\"}]}";
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private RawRecords records(String... names) {
        return RawRecords.of(Arrays.stream(names).map(this::absolute).toList(), ReadLimits.DEFAULT);
    }

    private String absolute(String name) {
        return name.indexOf('\0') < 0 ? path(name) : name;
    }

    private List<String> told(String... names) {
        return told(ReadLimits.DEFAULT, names);
    }

    private List<String> told(ReadLimits limits, String... names) {
        List<String> paths = Arrays.stream(names).map(this::absolute).toList();
        try (AthleteStream athletes =
                new AthleteStream(RawRecords.of(paths, limits), new AthleteReader(limits, null))) {
            return told(athletes);
        }
    }

    private List<String> toldOfInput(InputStream input) {
        RawRecords records = RawRecords.of(List.of("-"), ReadLimits.DEFAULT, input);
        try (AthleteStream athletes = new AthleteStream(records, new AthleteReader())) {
            return told(athletes);
        }
    }

    private List<String> told(AthleteStream athletes) {
        List<String> told = new ArrayList<>();
        while (athletes.hasNext()) {
            Reading reading = athletes.next();
            if (reading instanceof Reading.Read read) {
                told.add(place(read.source()) + ":" + read.line() + " "
                        + read.file().athlete().id());
            } else if (reading instanceof Reading.Refused refused) {
                refused.faults().forEach(fault -> told.add(place(fault.sentence())));
            }
        }
        return told;
    }

    private String place(String text) {
        return text.replace(folder + "/", "");
    }

    private static InputStream pieces(String text, int atOnce) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(length, atOnce));
            }
        };
    }

    /** A pipe that never says what it has. */
    private static final class Trickle extends ByteArrayInputStream {

        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int available() {
            return 0;
        }
    }

    /** Many bytes that are never held, then a text. */
    private static final class Endless extends InputStream {

        private final InputStream after;
        private long left;

        Endless(long count, String text) {
            left = count;
            after = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? '{' : after.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left <= 0) {
                return after.read(bytes, from, length);
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + count, (byte) '{');
            left -= count;
            return count;
        }
    }
}
