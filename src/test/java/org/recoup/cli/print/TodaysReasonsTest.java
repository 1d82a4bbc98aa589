package org.recoup.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoup.advice.Decision;
import org.recoup.advice.Reason;
import org.recoup.advice.SessionRef;
import org.recoup.advice.Today;

class TodaysReasonsTest {
    private static final Reason SESSION = new Reason("tempo planned", "/plan/sessions/0", null, null, List.of());
    private static final Reason FEVER = new Reason("a fever", "/days/3/illness", "fever", null, List.of());

    @Test
    void whatDecidedIsSaidWithWhatMadeItSpeak() {
        assertThat(lines(rule("rest is called for", SESSION, FEVER))).containsExactly("rest is called for: a fever");
    }

    @Test
    void theSessionIsNamedAlready() {
        assertThat(lines(rule("too soon", SESSION))).containsExactly("too soon");
    }

    @Test
    void whatTwoRulesSayAlikeIsSaidOnce() {
        assertThat(lines(rule("rest is called for", FEVER), rule("rest is called for", FEVER), rule("too soon")))
                .containsExactly("rest is called for: a fever", "too soon");
    }

    @Test
    void aReasonBehindThatSaysTheSameIsNotRepeated() {
        assertThat(lines(rule("a fever", FEVER))).containsExactly("a fever");
    }

    private static Reason rule(String text, Reason... because) {
        return new Reason(text, null, null, "today.rule", List.of(because));
    }

    private static List<String> lines(Reason... reasons) {
        SessionRef session = new SessionRef("/plan/sessions/0", "2026-05-21", "tempo");
        return TodaysReasons.of(new Today(Decision.REST, session, null, List.of(reasons)));
    }
}
