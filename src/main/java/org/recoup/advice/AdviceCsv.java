package org.recoup.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.AdviceTable.Column;

/**
 * Advice as a table for spreadsheets, one row a recommendation (RFC 4180: comma, CR LF, quotes where needed). Text that
 * a spreadsheet would run as a formula gets an apostrophe in front. Its columns are those of {@link AdviceTable} that have a
 * name in CSV, in their order; of a list the sentences have semicolons between them, and ids spaces. Safe for any number
 * of threads.
 */
public final class AdviceCsv {
    /** The list whose items have no spaces: they part them. */
    private static final String IDS = "guidance";

    private static final List<Column> COLUMNS = columns();

    /** The names of the columns, with their line break. */
    public static final String HEADER = header();

    private AdviceCsv() {}

    private static List<Column> columns() {
        return AdviceTable.COLUMNS.stream().filter(it -> it.inCsv() != null).toList();
    }

    private static String header() {
        return String.join(",", COLUMNS.stream().map(Column::inCsv).toList()) + "\r\n";
    }

    /** A row for each recommendation; where there is none, one row that has the athlete, the phase and the status. */
    public static String rows(Advice advice) {
        StringBuilder out = new StringBuilder(512);
        if (advice.recommendations().isEmpty()) {
            row(out, advice, null);
        }
        for (Recommendation recommendation : advice.recommendations()) {
            row(out, advice, recommendation);
        }
        return out.toString();
    }

    private static void row(StringBuilder out, Advice advice, @Nullable Recommendation recommendation) {
        String separator = "";
        for (Column column : COLUMNS) {
            out.append(separator);
            cell(out, text(column, column.cell().apply(advice, recommendation)));
            separator = ",";
        }
        out.append("\r\n");
    }

    private static @Nullable String text(Column column, @Nullable Object cell) {
        if (cell instanceof List<?> items) {
            List<String> texts = items.stream().map(String::valueOf).toList();
            return String.join(column.name().equals(IDS) ? " " : "; ", texts);
        }
        return cell == null ? null : cell.toString();
    }

    private static void cell(StringBuilder out, @Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return;
        }
        String text = startsFormula(cell) ? "'" + cell : cell;
        if (text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
            out.append(text);
            return;
        }
        out.append('"').append(text.replace("\"", "\"\"")).append('"');
    }

    private static boolean startsFormula(String cell) {
        return "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }
}
