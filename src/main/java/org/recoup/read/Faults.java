package org.recoup.read;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults of one record, with places in the source instead of in the record. */
final class Faults {

    /** As many faults as are told of one record: reading ends. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }

    private final RawRecord record;
    private final int limit;
    private final List<Fault> found = new ArrayList<>();

    Faults(RawRecord record, int limit) {
        this.record = record;
        this.limit = limit;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By place. */
    List<Fault> found() {
        found.sort(Comparator.comparingLong(Fault::line).thenComparingLong(Fault::column));
        return List.copyOf(found);
    }

    /**
     * @param at place in the record; null: that of the record
     * @param pointer in the record
     * @throws Enough when this is the last one told
     */
    void add(
            Fault.Kind kind,
            @Nullable JsonLocation at,
            String pointer,
            @Nullable String value,
            String expected,
            @Nullable String hint) {
        last(kind, at, pointer, value, expected, hint);
        if (found.size() >= limit) {
            throw new Enough();
        }
    }

    /** A fault after which nothing is read. */
    void last(
            Fault.Kind kind,
            @Nullable JsonLocation at,
            String pointer,
            @Nullable String value,
            String expected,
            @Nullable String hint) {
        long line = record.line();
        long column = record.column();
        if (at != null) {
            // Columns of the first line count on from where the record begins.
            column = at.getLineNr() == 1 ? record.column() + at.getColumnNr() - 1 : at.getColumnNr();
            line = record.line() + at.getLineNr() - 1;
        }
        found.add(new Fault(kind, record.source(), line, column, record.pointer() + pointer, value, expected, hint));
    }
}
