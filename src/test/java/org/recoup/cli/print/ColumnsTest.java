package org.recoup.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void breaksAtSpaces() {
        assertThat(Columns.wrap("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    void breaksALongWordBetweenCharacters() {
        assertThat(Columns.wrap("ab\ud83c\udfc3\ud83c\udfc3cd", 3))
                .containsExactly("ab", "\ud83c\udfc3", "\ud83c\udfc3c", "d");
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertThat(Columns.wrap("", 10)).containsExactly("");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(Columns.width("\u5c71\u672c")).isEqualTo(4);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void codesForTheTerminalAreMadeHarmless() {
        assertThat(Columns.harmless("a\u001b[31mb\u202ec\nd")).isEqualTo("a\ufffd[31mb\ufffdc d");
    }

    @Test
    void ordinaryNamesStayAsTheyAre() {
        assertThat(Columns.harmless("Zo\u00eb \u0141\u0105cka \u5c71\u672c"))
                .isEqualTo("Zo\u00eb \u0141\u0105cka \u5c71\u672c");
    }
}
