package org.recoup.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceTable;

/**
 * Advice as a Parquet file with the columns of {@link AdviceTable}, compressed with Zstandard. It is written from front to
 * back; rows are held until there are enough for a group, and memory stays flat but for some kilobytes a group that the
 * end of the file says about it. The same advice gives the same bytes. Needs {@code com.github.luben:zstd-jni}. Not for
 * several threads at once.
 */
public final class AdviceParquet implements Closeable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final String CREATED_BY = "recoup";

    /** A group ends after so many rows, or so many bytes of different values. */
    private static final int MOST_ROWS = 1 << 16;

    private static final int MOST_BYTES = 8 << 20;

    private final OutputStream out;
    private final int mostRows;
    private final List<ColumnWriter> columns =
            AdviceTable.COLUMNS.stream().map(ColumnWriter::new).toList();
    private final Thrift groups = new Thrift();
    private int groupCount;
    private long rows;
    private int held;
    private long position;

    /**
     * A table without a row.
     *
     * @param out takes the file; it is not closed
     */
    public AdviceParquet(OutputStream out) {
        this(out, MOST_ROWS);
    }

    AdviceParquet(OutputStream out, int mostRows) {
        this.out = out;
        this.mostRows = mostRows;
    }

    /**
     * Adds the rows of one advice.
     *
     * @throws IOException if the stream cannot be written
     */
    public void add(Advice advice) throws IOException {
        for (@Nullable Object[] row : AdviceTable.rows(advice)) {
            int bytes = 0;
            for (int i = 0; i < row.length; i++) {
                columns.get(i).add(row[i]);
                bytes += columns.get(i).heldBytes();
            }
            held++;
            if (held == mostRows || bytes > MOST_BYTES) {
                endGroup();
            }
        }
    }

    private void endGroup() throws IOException {
        begin();
        groups.begin().list(1, Thrift.Element.STRUCTURE, columns.size());
        long plainBytes = 0;
        for (ColumnWriter column : columns) {
            ColumnWriter.Written written = column.write(position, out);
            position += written.bytes();
            plainBytes += written.plainBytes();
            groups.raw(written.chunk());
        }
        groups.i64(2, plainBytes).i64(3, held).end();
        groupCount++;
        rows += held;
        held = 0;
    }

    private void begin() throws IOException {
        if (position == 0) {
            out.write(MAGIC);
            position = MAGIC.length;
        }
    }

    /**
     * Writes what is held and the end of the file, without which it is none.
     *
     * @throws IOException if the stream cannot be written
     */
    @Override
    public void close() throws IOException {
        begin();
        if (held > 0) {
            endGroup();
        }
        byte[] footer = footer();
        out.write(footer);
        for (int i = 0; i < Integer.BYTES; i++) {
            out.write(footer.length >>> i * Byte.SIZE);
        }
        out.write(MAGIC);
    }

    private byte[] footer() {
        int elements = columns.stream().mapToInt(ColumnWriter::elements).sum();
        Thrift footer = new Thrift();
        footer.begin().i32(1, 2).list(2, Thrift.Element.STRUCTURE, 1 + elements);
        footer.begin().text(4, "advice").i32(5, columns.size()).end();
        columns.forEach(column -> column.describe(footer));
        footer.i64(3, rows).list(4, Thrift.Element.STRUCTURE, groupCount).raw(groups.bytes());
        return footer.text(6, CREATED_BY).end().bytes();
    }
}
