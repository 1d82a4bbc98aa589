package org.recoup.spark;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.recoup.batch.Account;
import org.recoup.batch.Outcome;
import org.recoup.read.RawRecord;

/** What a task does: records in, rows of advice and rejects out, one after another, and what became of them counted. */
final class Advising implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;
    private static final byte[] MARK_OF_UTF8 = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Rulebooks rulebooks;
    private final @Nullable LocalDateTime asOf;
    private final ResultRows rows;
    private final AccountAccumulator accumulator;

    Advising(Rulebooks rulebooks, @Nullable LocalDateTime asOf, ResultRows rows, AccountAccumulator accumulator) {
        this.rulebooks = rulebooks;
        this.asOf = asOf;
        this.rows = rows;
        this.accumulator = accumulator;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> records) {
        Outcome.Maker maker = new Outcome.Maker(rulebooks.recoup(), asOf);
        Account account = new Account();
        return new Iterator<>() {
            private final Deque<Row> ready = new ArrayDeque<>();
            private boolean counted;

            @Override
            public boolean hasNext() {
                while (ready.isEmpty() && records.hasNext()) {
                    Row record = records.next();
                    byte[] bytes = record.isNullAt(1) ? new byte[0] : bytes(record);
                    if (!isBlank(bytes)) {
                        take(maker.of(RawRecord.of(record.getString(0), 0, bytes)));
                    }
                }
                if (ready.isEmpty() && !counted) {
                    counted = true;
                    accumulator.add(account);
                }
                return !ready.isEmpty();
            }

            private void take(Outcome outcome) {
                if (outcome instanceof Outcome.Advised advised) {
                    account.advised(advised.advice());
                    ready.addAll(rows.of(advised.advice()));
                } else if (outcome instanceof Outcome.Rejected rejected) {
                    account.rejected(rejected.reject());
                    ready.add(rows.of(rejected.reject()));
                }
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return ready.remove();
            }
        };
    }

    /** The bytes without the mark that some programs put before UTF-8. */
    private static byte[] bytes(Row record) {
        byte[] bytes = record.getAs(1);
        int mark = MARK_OF_UTF8.length;
        boolean marked = bytes.length >= mark && Arrays.equals(bytes, 0, mark, MARK_OF_UTF8, 0, mark);
        return marked ? Arrays.copyOfRange(bytes, mark, bytes.length) : bytes;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
