package org.recoup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceCsvTest {
    @Test
    void eachRecommendationIsARow() {
        assertThat(AdviceCsv.rows(AdviceExamples.full()).split("\r\n"))
                .hasSize(3)
                .allMatch(row -> row.startsWith("jo-1,2026-05-20T18:00,build,watch,modify,"));
    }

    @Test
    void everyRowHasTheColumnsOfTheHeader() {
        int columns = AdviceCsv.HEADER.split(",").length;

        assertThat(AdviceCsv.rows(AdviceExamples.bare()).strip().split(",", -1)).hasSize(columns);
        String quotesGone =
                AdviceCsv.rows(AdviceExamples.full()).split("\r\n")[0].replaceAll("\"[^\"]*\"", "q");
        assertThat(quotesGone.split(",", -1)).hasSize(columns);
    }

    /** Whoever reads the file goes by these names, in this order. */
    @Test
    void columnsKeepTheirNames() {
        assertThat(AdviceCsv.HEADER)
                .isEqualTo(
                        "athleteId,asOf,phase,status,decision,id,topic,verdict,priority,certainty,title,text,dose,from,"
                                + "until,sessionDate,sessionKind,answers,because,guidance,rulebook\r\n");
    }

    @Test
    void everyCellStandsUnderItsName() {
        Advice full = AdviceExamples.full();
        List<String> names = List.of(AdviceCsv.HEADER.strip().split(","));
        String[] rows = AdviceCsv.rows(full).split("\r\n");
        for (int i = 0; i < rows.length; i++) {
            Recommendation it = full.recommendations().get(i);
            List<String> cells = cells(rows[i]);
            assertThat(cells.get(names.indexOf("id"))).isEqualTo(it.id());
            assertThat(cells.get(names.indexOf("guidance"))).isEqualTo(String.join(" ", it.guidance()));
            assertThat(cells.get(names.indexOf("because")))
                    .isEqualTo(it.because().stream().map(Reason::text).collect(Collectors.joining("; ")));
            Window window = it.window();
            assertThat(cells.get(names.indexOf("from")))
                    .isEqualTo(
                            window == null || window.from() == null
                                    ? ""
                                    : window.from().toString());
            assertThat(cells.get(names.indexOf("rulebook")))
                    .isEqualTo(full.rulebook().digest());
        }
    }

    private static List<String> cells(String row) {
        Matcher cell =
                Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").matcher(row);
        return cell.results()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1).replace("\"\"", "\""))
                .toList();
    }

    @Test
    void athleteWithoutRecommendationStillHasARow() {
        assertThat(AdviceCsv.rows(AdviceExamples.bare())).startsWith("jo-1,2026-05-20T18:00,unknown,unknown,,,");
    }

    @Test
    void quotesAndLineBreaksAreQuoted() {
        assertThat(titled("say \"go\"\nnow")).contains(",\"say \"\"go\"\"\nnow\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x"})
    void whatASpreadsheetWouldRunIsText(String formula) {
        assertThat(titled(formula)).contains(",'" + formula + ",");
    }

    private static String titled(String title) {
        Recommendation it = AdviceExamples.recommendation("a.b", Verdict.DO, Priority.INFO, title, null, null);
        return AdviceCsv.rows(AdviceExamples.with(List.of(it)));
    }
}
