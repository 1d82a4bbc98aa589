package org.recoup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
