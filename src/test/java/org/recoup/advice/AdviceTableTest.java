package org.recoup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdviceTableTest {
    @Test
    void eachRecommendationIsARowWithACellForEachColumn() {
        assertThat(AdviceTable.rows(AdviceExamples.full()))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).hasSize(AdviceTable.COLUMNS.size()));
    }

    @Test
    void athleteWithoutRecommendationHasARow() {
        List<@Nullable Object[]> rows = AdviceTable.rows(AdviceExamples.bare());

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).startsWith("jo-1", AdviceExamples.EVENING).contains(List.of(), (Object) null);
    }

    @Test
    void documentationTellsOfEveryColumn() {
        String table = AdviceTable.COLUMNS.stream()
                .map(it -> "| `" + it.name() + "` | " + (it.inCsv() == null ? "" : "`" + it.inCsv() + "`") + " | "
                        + type(it.kind()) + " | " + it.says() + " |")
                .collect(Collectors.joining("\n"));

        assertThat(Path.of("docs/columns.md")).content().contains(table);
    }

    private static String type(AdviceTable.Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case TEXTS -> "list of text";
            case COUNT -> "whole number";
            case DATE -> "date";
            case TIME -> "local time";
        };
    }
}
