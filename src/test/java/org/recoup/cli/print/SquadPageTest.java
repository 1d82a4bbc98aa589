package org.recoup.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceExamples;
import org.recoup.advice.Decision;
import org.recoup.advice.Priority;
import org.recoup.advice.Reason;
import org.recoup.advice.Recommendation;
import org.recoup.advice.SessionRef;
import org.recoup.advice.Status;
import org.recoup.advice.Today;
import org.recoup.advice.Verdict;

class SquadPageTest {
    private static final LocalDateTime EVENING = AdviceExamples.EVENING;

    private final SquadPage page = new SquadPage(false);

    @Test
    void whoNeedsSomethingComesFirstAndUnknownIsNotTakenForFine() {
        page.add("Fine", advice(Status.RECOVERING_WELL, Decision.GO));
        page.add("Calm", advice(Status.NEUTRAL, Decision.GO));
        page.add("Unsaid", advice(Status.UNKNOWN, Decision.GO));
        page.add("Watched", advice(Status.WATCH, Decision.GO));
        page.add("Reduced", advice(Status.REDUCE, Decision.MODIFY));
        page.add("Tired", advice(Status.NEEDS_REST, Decision.REST));
        page.add("Ill", advice(Status.RED_FLAG, Decision.REST));

        assertThat(page.text())
                .containsSubsequence(
                        "Red flag",
                        "Ill",
                        "Needs rest",
                        "Tired",
                        "Reduce",
                        "Reduced",
                        "Watch",
                        "Watched",
                        "Unknown",
                        "Unsaid",
                        "Neutral",
                        "Calm",
                        "Recovering well",
                        "Fine");
    }

    @Test
    void whoStandsAlikeComesByTheDecisionAndThenByTheInput() {
        page.add("Third", advice(Status.WATCH, Decision.GO));
        page.add("Fourth", advice(Status.WATCH, Decision.GO));
        page.add("Second", advice(Status.WATCH, Decision.MODIFY));
        page.add("Last", advice(Status.WATCH, null));
        page.add("First", advice(Status.WATCH, Decision.REST));

        assertThat(page.text()).containsSubsequence("First", "Second", "Third", "Fourth", "Last");
    }

    @Test
    void changeHasItsReasonAndGoingAsPlannedHasALine() {
        page.add("Jo Roe", AdviceExamples.full());
        page.add("Kim", advice(Status.WATCH, Decision.GO));

        assertThat(page.text()).startsWith("""
                        2 runners, Wed 20 May 2026

                        Watch: a sign to keep an eye on (2)
                          Jo Roe                modify: intervals, Thu 21 May
                                                An easy run, RPE 3 or less.
                                                Why: 50 or older: age 55 (+1)
                          Kim                   go, as planned: easy, Thu 21 May

                        In all
                          1 to change it
                          1 to go as planned

                        """);
    }

    @Test
    void reasonBehindTheDecisionIsNotTheSessionThatIsNamedAlready() {
        Reason session = new Reason("easy planned for 2026-05-21", "/plan/sessions/0", null, null, List.of());
        Reason tired = new Reason("very tired", null, null, "active.rest-when-very-tired", List.of());

        page.add("Al", advice(Decision.REST, new Reason("full rest", null, null, "a.b", List.of(session, tired))));
        page.add("Bo", advice(Decision.REST, new Reason("days off", null, null, "a.c", List.of(session))));

        assertThat(page.text()).contains("Why: full rest: very tired\n", "Why: days off\n");
    }

    @Test
    void whoShouldSeeADoctorHasThatFirst() {
        Recommendation doctor = AdviceExamples.recommendation(
                "red.chest", Verdict.REFER, Priority.SAFETY, "Chest pain: see a doctor", null, null);
        Recommendation second =
                AdviceExamples.recommendation("red.other", Verdict.REFER, Priority.SAFETY, "Fever", null, null);

        page.add(null, AdviceExamples.with(List.of(doctor, second)));

        assertThat(page.text())
                .contains("  jo-1                  no session planned within 36 hours\n"
                        + "                        Chest pain: see a doctor (+1)\n");
    }

    @Test
    void entriesOfAnotherDayAreMarked() {
        page.add("Stale", at(EVENING.minusDays(3)));
        page.add("Fresh", at(EVENING));

        assertThat(page.text())
                .startsWith("2 runners, Sun 17 May to Wed 20 May 2026\n")
                .contains("no session planned within 36 hours (as of Sun 17 May)\n")
                .contains("Fresh                 no session planned within 36 hours\n");
    }

    @Test
    void ofManyWhoStandAlikeTheRestIsCounted() {
        for (int i = 0; i < 203; i++) {
            page.add("runner " + i, at(EVENING));
        }

        assertThat(page.text())
                .contains("Unknown: too little is known to say (203)", "runner 199 ", "and 3 more: --format csv")
                .contains("203 without a session")
                .doesNotContain("runner 200");
    }

    private static Advice at(LocalDateTime asOf) {
        return advice(asOf, Status.UNKNOWN, null);
    }

    private static Advice advice(Status status, @Nullable Decision decision) {
        return advice(EVENING, status, decision);
    }

    private static Advice advice(LocalDateTime asOf, Status status, @Nullable Decision decision) {
        return advice(asOf, status, decision, new Reason("a reason", null, null, "today.rule", List.of()));
    }

    private static Advice advice(Decision decision, Reason reason) {
        return advice(EVENING, Status.UNKNOWN, decision, reason);
    }

    private static Advice advice(LocalDateTime asOf, Status status, @Nullable Decision decision, Reason reason) {
        Advice bare = AdviceExamples.bare();
        SessionRef session = new SessionRef("/plan/sessions/0", "2026-05-21", "easy");
        return new Advice(
                bare.athleteId(),
                asOf,
                bare.phase(),
                status,
                decision == null ? null : new Today(decision, session, null, List.of(reason)),
                List.of(),
                List.of(),
                List.of(),
                bare.rulebook(),
                bare.notice());
    }
}
