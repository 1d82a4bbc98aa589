package org.recoup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadyPartsTest {
    private final ReadyParts.Said said = new ReadyParts.Said();

    @Test
    void whatWasSaidToOneAthleteAloneIsNotKept() {
        assertThat(said.cameTwice("You slept 5 h.")).isFalse();
        assertThat(said.cameTwice("You slept 6 h.")).isFalse();
        assertThat(said.of("You slept 5 h.")).isNull();
    }

    @Test
    void whatWasSaidTwiceIsKept() {
        byte[] bytes = {1};
        assertThat(said.cameTwice("Rest today.")).isFalse();
        assertThat(said.cameTwice("Rest today.")).isTrue();
        said.keep("Rest today.", bytes);
        assertThat(said.of("Rest today.")).isSameAs(bytes);
        assertThat(said.of("Rest tomorrow.")).isNull();
        assertThat(said.cameTwice("Rest today.")).isFalse();
    }
}
