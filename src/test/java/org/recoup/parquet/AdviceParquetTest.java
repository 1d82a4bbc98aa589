package org.recoup.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.Recoup;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceExamples;
import org.recoup.advice.AdviceTable;
import org.recoup.testing.AthleteGenerator;

/** Read back with Apache's own reader. */
class AdviceParquetTest {
    @TempDir
    private Path folder;

    private record Table(MessageType schema, List<Integer> groups, List<@Nullable Object[]> rows) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100_000})
    void readsBackAsItWasInGroupsOfAnySize(int mostRows) throws IOException {
        List<Advice> advice = new ArrayList<>(List.of(AdviceExamples.full(), AdviceExamples.bare()));
        AthleteGenerator athletes = new AthleteGenerator(3);
        Recoup recoup = Recoup.shipped();
        for (int i = 0; i < 40; i++) {
            advice.add(recoup.advise(athletes.athlete(i)));
        }
        List<@Nullable Object[]> expected =
                advice.stream().flatMap(it -> AdviceTable.rows(it).stream()).toList();

        Table table = read(write(advice, mostRows));

        assertThat(table.rows().stream().map(Arrays::asList).toList())
                .isEqualTo(expected.stream().map(Arrays::asList).toList());
        assertThat(table.groups()).allMatch(rows -> rows <= mostRows);
        assertThat(table.groups().stream().mapToInt(it -> it).sum()).isEqualTo(expected.size());
    }

    @Test
    void athleteWithoutRecommendationHasARow() throws IOException {
        Table table = read(write(List.of(AdviceExamples.bare()), 10));

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row[0]).isEqualTo("jo-1");
            assertThat(row[1]).isEqualTo(AdviceExamples.EVENING);
            assertThat(row[index("id")]).isNull();
            assertThat(row[index("guidance")]).isEqualTo(List.of());
        });
    }

    @Test
    void columnsAreTheOnesOfTheTableWithTheirTypes() throws IOException {
        MessageType schema = read(write(List.of(AdviceExamples.full()), 10)).schema();

        assertThat(schema.getFields())
                .extracting(it -> it.getName())
                .containsExactlyElementsOf(AdviceTable.COLUMNS.stream()
                        .map(AdviceTable.Column::name)
                        .toList());
        assertThat(schema.toString())
                .contains("optional binary athleteId (STRING)")
                .contains("optional int64 asOf (TIMESTAMP(MICROS,false))")
                .contains("optional int32 missingCount;")
                .contains("optional int32 sessionDate (DATE)")
                .containsSubsequence(
                        "required group guidance (LIST) {",
                        "repeated group list {",
                        "required binary element (STRING);");
    }

    @Test
    void sameAdviceGivesTheSameBytes() throws IOException {
        assertThat(write(List.of(AdviceExamples.full()), 10)).isEqualTo(write(List.of(AdviceExamples.full()), 10));
    }

    private static byte[] write(List<Advice> advice, int mostRows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AdviceParquet parquet = new AdviceParquet(bytes, mostRows)) {
            for (Advice each : advice) {
                parquet.add(each);
            }
        }
        return bytes.toByteArray();
    }

    private static int index(String column) {
        return IntStream.range(0, AdviceTable.COLUMNS.size())
                .filter(i -> AdviceTable.COLUMNS.get(i).name().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private Table read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("advice.parquet"), bytes);
        List<Integer> groups = new ArrayList<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            MessageType schema = reader.getFileMetaData().getSchema();
            for (PageReadStore group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
                groups.add((int) group.getRowCount());
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(group, new GroupRecordConverter(schema));
                for (int i = 0; i < group.getRowCount(); i++) {
                    rows.add(row(records.read()));
                }
            }
            return new Table(schema, groups, rows);
        }
    }

    private static @Nullable Object[] row(Group group) {
        @Nullable Object[] row = new Object[AdviceTable.COLUMNS.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = group.getFieldRepetitionCount(i) == 0
                    ? null
                    : cell(group, i, AdviceTable.COLUMNS.get(i).kind());
        }
        return row;
    }

    private static Object cell(Group group, int i, AdviceTable.Kind kind) {
        return switch (kind) {
            case TEXT -> group.getString(i, 0);
            case COUNT -> group.getInteger(i, 0);
            case DATE -> LocalDate.ofEpochDay(group.getInteger(i, 0));
            case TIME -> LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC).plus(group.getLong(i, 0), ChronoUnit.MICROS);
            case TEXTS -> texts(group.getGroup(i, 0));
        };
    }

    private static List<String> texts(Group list) {
        return IntStream.range(0, list.getFieldRepetitionCount(0))
                .mapToObj(n -> list.getGroup(0, n).getString(0, 0))
                .toList();
    }
}
