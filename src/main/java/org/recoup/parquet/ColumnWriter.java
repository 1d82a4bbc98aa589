package org.recoup.parquet;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.AdviceTable;
import org.recoup.advice.AdviceTable.Kind;

/**
 * One column of the rows that are held. Each value stands once in a dictionary and is a number in the rows: advice says
 * the same to many.
 */
final class ColumnWriter {
    private static final int REPEATED = 2;
    private static final int OPTIONAL = 1;
    private static final int REQUIRED = 0;

    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int RLE_DICTIONARY = 8;
    private static final int ZSTD = 6;
    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    private final AdviceTable.Column column;
    private final Map<Object, Integer> dictionary = new HashMap<>();
    private final ByteArrayOutputStream dictionaryBytes = new ByteArrayOutputStream();
    private final PackedInts values = new PackedInts();
    private final PackedInts present = new PackedInts();
    private final PackedInts continued = new PackedInts();

    ColumnWriter(AdviceTable.Column column) {
        this.column = column;
    }

    private boolean many() {
        return column.kind() == Kind.TEXTS;
    }

    /** Takes the cell of one more row. */
    void add(@Nullable Object cell) {
        if (!many()) {
            one(cell, 0);
            return;
        }
        List<?> cells = cell == null ? List.of() : (List<?>) cell;
        if (cells.isEmpty()) {
            one(null, 0);
        }
        int place = 0;
        for (Object each : cells) {
            one(each, place == 0 ? 0 : 1);
            place++;
        }
    }

    private void one(@Nullable Object value, int continues) {
        present.add(value == null ? 0 : 1);
        if (many()) {
            continued.add(continues);
        }
        if (value != null) {
            Integer known = dictionary.get(value);
            if (known == null) {
                known = dictionary.size();
                dictionary.put(value, known);
                plain(value);
            }
            values.add(known);
        }
    }

    /** Bytes that the values held take. */
    int heldBytes() {
        return dictionaryBytes.size();
    }

    private void plain(Object value) {
        switch (column.kind()) {
            case TEXT, TEXTS -> {
                byte[] text = ((String) value).getBytes(StandardCharsets.UTF_8);
                littleEndian(text.length, Integer.BYTES, dictionaryBytes);
                dictionaryBytes.writeBytes(text);
            }
            case COUNT -> littleEndian((Integer) value, Integer.BYTES, dictionaryBytes);
            case DATE -> littleEndian(((LocalDate) value).toEpochDay(), Integer.BYTES, dictionaryBytes);
            case TIME -> littleEndian(micros((LocalDateTime) value), Long.BYTES, dictionaryBytes);
        }
    }

    private static long micros(LocalDateTime time) {
        return TimeUnit.SECONDS.toMicros(time.toEpochSecond(ZoneOffset.UTC))
                + TimeUnit.NANOSECONDS.toMicros(time.getNano());
    }

    private static void littleEndian(long value, int bytes, ByteArrayOutputStream out) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >>> i * Byte.SIZE));
        }
    }

    /** Says what the column is, as elements of the schema. */
    void describe(Thrift schema) {
        if (many()) {
            schema.begin().i32(3, REQUIRED).text(4, column.name()).i32(5, 1).i32(6, 3);
            schema.begin(10).begin(3).end().end().end();
            schema.begin().i32(3, REPEATED).text(4, "list").i32(5, 1).end();
        }
        schema.begin().i32(1, type()).i32(3, many() ? REQUIRED : OPTIONAL).text(4, many() ? "element" : column.name());
        logicalType(schema);
        schema.end();
    }

    /** Elements that {@link #describe} adds. */
    int elements() {
        return many() ? 3 : 1;
    }

    private int type() {
        return switch (column.kind()) {
            case TEXT, TEXTS -> 6;
            case COUNT, DATE -> 1;
            case TIME -> 2;
        };
    }

    private void logicalType(Thrift schema) {
        switch (column.kind()) {
            case TEXT, TEXTS -> schema.i32(6, 0).begin(10).begin(1).end().end();
            case DATE -> schema.i32(6, 6).begin(10).begin(6).end().end();
            case TIME -> {
                // Local, so not moved to any zone; in microseconds. The old word for it would mean the time in UTC.
                schema.begin(10).begin(8).bool(1, false);
                schema.begin(2).begin(2).end().end().end().end();
            }
            case COUNT -> {}
        }
    }

    /**
     * Writes the rows held and holds none any more.
     *
     * @param at where in the file the column begins, in bytes
     * @return what the file says about it at its end, and how many bytes it took
     */
    Written write(long at, OutputStream out) throws IOException {
        Page dictionaryPage = dictionary.isEmpty() ? Page.NONE : dictionaryPage();
        Page dataPage = dataPage();
        dictionaryPage.writeTo(out);
        dataPage.writeTo(out);
        long plainBytes = dictionaryPage.plainBytes() + dataPage.plainBytes();
        long bytes = dictionaryPage.bytes() + dataPage.bytes();
        Thrift chunk = new Thrift();
        chunk.begin().i64(2, at).begin(3).i32(1, type());
        chunk.list(2, Thrift.Element.NUMBER, 3).number(PLAIN).number(RLE).number(RLE_DICTIONARY);
        chunk.list(3, Thrift.Element.TEXT, many() ? 3 : 1).text(column.name());
        if (many()) {
            chunk.text("list").text("element");
        }
        chunk.i32(4, ZSTD).i64(5, present.size()).i64(6, plainBytes).i64(7, bytes);
        chunk.i64(9, at + dictionaryPage.bytes());
        if (!dictionary.isEmpty()) {
            chunk.i64(11, at);
        }
        chunk.end().end();
        clear();
        return new Written(chunk.bytes(), plainBytes, bytes);
    }

    private void clear() {
        dictionary.clear();
        dictionaryBytes.reset();
        values.clear();
        present.clear();
        continued.clear();
    }

    private Page dictionaryPage() {
        byte[] plain = dictionaryBytes.toByteArray();
        byte[] packed = Zstd.compress(plain);
        Thrift header = header(DICTIONARY_PAGE, plain, packed);
        header.begin(7).i32(1, dictionary.size()).i32(2, PLAIN).end().end();
        return Page.of(header.bytes(), packed, plain.length);
    }

    private Page dataPage() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (many()) {
            levels(continued, content);
        }
        levels(present, content);
        if (!dictionary.isEmpty()) {
            int width = PackedInts.width(dictionary.size());
            content.write(width);
            values.writeTo(content, width);
        }
        byte[] plain = content.toByteArray();
        byte[] packed = Zstd.compress(plain);
        Thrift header = header(DATA_PAGE, plain, packed);
        header.begin(5).i32(1, present.size()).i32(2, dictionary.isEmpty() ? PLAIN : RLE_DICTIONARY);
        header.i32(3, RLE).i32(4, RLE).end().end();
        return Page.of(header.bytes(), packed, plain.length);
    }

    private static void levels(PackedInts levels, ByteArrayOutputStream out) {
        ByteArrayOutputStream bits = new ByteArrayOutputStream();
        levels.writeTo(bits, 1);
        littleEndian(bits.size(), Integer.BYTES, out);
        out.writeBytes(bits.toByteArray());
    }

    private static Thrift header(int type, byte[] plain, byte[] packed) {
        return new Thrift().begin().i32(1, type).i32(2, plain.length).i32(3, packed.length);
    }

    /**
     * A column of a row group.
     *
     * @param chunk its metadata
     * @param plainBytes before compression
     * @param bytes in the file
     */
    record Written(byte[] chunk, long plainBytes, long bytes) {}

    private record Page(byte[] header, byte[] content, long plainBytes) {
        static final Page NONE = new Page(new byte[0], new byte[0], 0);

        static Page of(byte[] header, byte[] content, int plainBytes) {
            return new Page(header, content, header.length + plainBytes);
        }

        int bytes() {
            return header.length + content.length;
        }

        void writeTo(OutputStream out) throws IOException {
            out.write(header);
            out.write(content);
        }
    }
}
