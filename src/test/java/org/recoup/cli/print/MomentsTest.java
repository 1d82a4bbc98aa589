package org.recoup.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.advice.Window;

class MomentsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 20, 18, 0);

    @ParameterizedTest
    @CsvSource({
        "2026-05-20T18:30, 2026-05-20T19:00, 'Today, Wed 20 May', 18:30-19:00",
        "2026-05-20T12:00, 2026-05-20T22:00, 'Today, Wed 20 May', until 22:00",
        "2026-05-20T18:00, 2026-05-21T00:00, 'Today, Wed 20 May', today",
        "2026-05-20T22:00, 2026-05-21T00:00, 'Today, Wed 20 May', 22:00-24:00",
        "2026-05-20T22:00, , 'Today, Wed 20 May', from 22:00",
        "2026-05-20T18:00, , 'Today, Wed 20 May', from now",
        "2026-05-20T22:00, 2026-05-21T06:00, 'Today, Wed 20 May', 22:00-06:00",
        "2026-05-21T00:00, 2026-05-22T00:00, 'Tomorrow, Thu 21 May', all day",
        "2026-05-21T07:00, 2026-05-21T07:00, 'Tomorrow, Thu 21 May', 07:00",
        "2026-05-23T07:00, 2026-05-23T08:00, 'Sat 23 May', 07:00-08:00",
        "2026-05-20T18:00, 2026-05-27T18:00, The next days, to Wed 27 May",
        "2026-05-22T18:00, 2026-05-27T18:00, From Fri 22 May, to Wed 27 May",
        ", 2026-05-20T20:00, 'Today, Wed 20 May', until 20:00",
        "2026-05-20T18:00, 2026-05-20T18:00, 'Today, Wed 20 May', now",
        "2026-05-20T18:00, 2026-05-21T09:00, 'Today, Wed 20 May', until Thu 09:00",
        "2026-05-20T20:30, 2026-05-21T20:30, 'Today, Wed 20 May', from 20:30",
        ", , Any time, ''",
    })
    void windowHasAHeadingAndATime(LocalDateTime from, LocalDateTime until, String heading, String time) {
        Moments moments = new Moments(NOW);
        Window window = new Window(from, until);

        assertThat(moments.heading(window)).isEqualTo(heading);
        assertThat(moments.time(window)).isEqualTo(time);
    }

    @Test
    void dateThatIsNoneStaysAsItIs() {
        assertThat(new Moments(NOW).day("soon")).isEqualTo("soon");
    }
}
