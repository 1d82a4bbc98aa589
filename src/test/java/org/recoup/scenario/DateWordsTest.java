package org.recoup.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    private final DateWords words = new DateWords(LocalDate.of(2026, 5, 20));

    @ParameterizedTest
    @CsvSource({"D,2026-05-20", "D-3,2026-05-17", "D+14,2026-06-03", "2026-01-02,2026-01-02"})
    void aDayIsCountedFromD(String word, LocalDate date) {
        assertThat(words.date(word)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"DT18:00,2026-05-20T18:00", "D-3T07:30,2026-05-17T07:30", "2026-05-20T06:00:00,2026-05-20T06:00"})
    void aMomentIsADayWithATime(String word, String moment) {
        assertThat(words.dateTime(word)).hasToString(moment);
    }

    @Test
    void aRangeHoldsBothItsEnds() {
        assertThat(words.days("D-2..D").days())
                .containsExactly(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 19), LocalDate.of(2026, 5, 20));
        assertThat(words.days("D-2..D").time()).isNull();
    }

    @Test
    void aRangeMayHaveATimeAndSteps() {
        DateWords.Days days = words.days("D-16T07:00..D-2T07:00 every 7");
        assertThat(days.days())
                .containsExactly(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 18));
        assertThat(days.time()).isEqualTo(LocalTime.of(7, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "d-3",
                "D-",
                "D3",
                "D-3..",
                "D..D-3",
                "D every 0",
                "DT25:00",
                "2026-02-30",
                "D-3T7:00",
                "D-3T07:00..DT08:00"
            })
    void anythingElseIsRefused(String word) {
        assertThatThrownBy(() -> words.days(word)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMomentWithoutATimeIsRefusedWithTheWayOut() {
        assertThatThrownBy(() -> words.dateTime("D-3")).hasMessageContaining("D-3T07:00");
    }
}
