package org.recoup.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Advice as a table for spreadsheets, one row a recommendation (RFC 4180: comma, CR LF, quotes where needed). Text that
 * a spreadsheet would run as a formula gets an apostrophe in front. Safe for any number of threads.
 */
public final class AdviceCsv {
    /** The names of the columns, with their line break. */
    public static final String HEADER = String.join(
                    ",",
                    "athleteId",
                    "asOf",
                    "phase",
                    "status",
                    "decision",
                    "id",
                    "topic",
                    "verdict",
                    "priority",
                    "certainty",
                    "title",
                    "text",
                    "dose",
                    "from",
                    "until",
                    "sessionDate",
                    "sessionKind",
                    "answers",
                    "because",
                    "guidance",
                    "rulebook")
            + "\r\n";

    private AdviceCsv() {}

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

    private static void row(StringBuilder out, Advice advice, @Nullable Recommendation it) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(advice.athleteId());
        cells.add(advice.asOf().toString());
        cells.add(advice.phase().name());
        cells.add(advice.status().code());
        cells.add(advice.today() == null ? null : advice.today().decision().code());
        if (it == null) {
            cells.addAll(Collections.nCopies(15, null));
        } else {
            recommendation(cells, it);
        }
        cells.add(advice.rulebook().digest());
        line(out, cells);
    }

    private static void recommendation(List<@Nullable String> cells, Recommendation it) {
        cells.add(it.id());
        cells.add(it.topic());
        cells.add(it.verdict().code());
        cells.add(it.priority().code());
        cells.add(it.certainty().code());
        cells.add(it.title());
        cells.add(it.text());
        cells.add(it.dose());
        Window window = it.window();
        cells.add(window == null || window.from() == null ? null : window.from().toString());
        cells.add(
                window == null || window.until() == null ? null : window.until().toString());
        cells.add(it.session() == null ? null : it.session().date());
        cells.add(it.session() == null ? null : it.session().kind());
        cells.add(it.answers());
        cells.add(String.join("; ", it.because().stream().map(Reason::text).toList()));
        cells.add(String.join(" ", it.guidance()));
    }

    private static void line(StringBuilder out, List<@Nullable String> cells) {
        String separator = "";
        for (String cell : cells) {
            out.append(separator);
            cell(out, cell);
            separator = ",";
        }
        out.append("\r\n");
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
