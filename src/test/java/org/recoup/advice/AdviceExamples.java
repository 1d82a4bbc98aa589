package org.recoup.advice;

import java.time.LocalDateTime;
import java.util.List;

/** Advice made by hand, for tests of what is done with advice. */
public final class AdviceExamples {
    /** A Wednesday evening. */
    public static final LocalDateTime EVENING = LocalDateTime.of(2026, 5, 20, 18, 0);

    private static final Reason AGE = new Reason("age 55", "/athlete/age", 55, null, List.of());
    private static final Reason OLDER = new Reason("50 or older", null, null, "older.is-older-runner", List.of(AGE));
    private static final Reason CONDITIONS =
            new Reason("no known condition", "/athlete/conditions", List.of(), null, List.of());
    private static final Reason SLEEP = new Reason("slept 6.5 h", "/days/3/sleepHours", 6.5, null, List.of());

    private AdviceExamples() {}

    /** Every field that the contract knows has a value. */
    public static Advice full() {
        SessionRef coming = new SessionRef("/plan/sessions/0", "2026-05-21", "intervals");
        return new Advice(
                "jo-1",
                EVENING,
                new Phase("build", "plan"),
                Status.WATCH,
                new Today(Decision.MODIFY, coming, "An easy run, RPE 3 or less.", List.of(OLDER, SLEEP)),
                List.of(
                        recommendation(
                                "cold.never-here", Verdict.AVOID, Priority.SAFETY, "No ice bath", "ice-bath", null),
                        recommendation(
                                "older.more-rest-days",
                                Verdict.DO,
                                Priority.ESSENTIAL,
                                "Two rest days this week",
                                null,
                                new Window(EVENING, EVENING.plusDays(7))),
                        recommendation(
                                "food.after-hard",
                                Verdict.DO,
                                Priority.BENEFICIAL,
                                "Eat soon",
                                null,
                                new Window(
                                        EVENING.plusMinutes(30),
                                        EVENING.plusMinutes(60).plusSeconds(5)))),
                List.of(new Overridden(
                        "cold.after-hard-work",
                        "cold-water",
                        Verdict.CONSIDER,
                        "cold.never-here",
                        "you are building fitness",
                        List.of("S1-25"))),
                List.of(
                        new Missing("athlete.sex", List.of("food.x"), "Which sex?"),
                        new Missing("days[].mood", List.of("a.b", "c.d"), "How is the mood?")),
                new RulebookRef("recoup", "0.1.0", "sha256:" + "0123456789abcdef".repeat(4)),
                "Educational; no substitute for a doctor or coach.");
    }

    /** Nothing but what the contract requires. */
    public static Advice bare() {
        return with(List.of());
    }

    /** The bare advice with these recommendations. */
    public static Advice with(List<Recommendation> recommendations) {
        return new Advice(
                "jo-1",
                EVENING,
                new Phase("unknown", "unknown"),
                Status.UNKNOWN,
                null,
                recommendations,
                List.of(),
                List.of(),
                new RulebookRef("recoup", null, "sha256:" + "0".repeat(64)),
                "Educational.");
    }

    /** A recommendation with this much to it; null: without it. */
    public static Recommendation recommendation(
            String id, Verdict verdict, Priority priority, String title, String answers, Window window) {
        return new Recommendation(
                id,
                id.substring(0, id.indexOf('.')),
                verdict,
                priority,
                title,
                title + ", because it may help.",
                "once",
                window,
                new SessionRef("/sessions/4", null, null),
                answers,
                List.of(OLDER, CONDITIONS),
                List.of("S2-06", "X-01"),
                Certainty.MODERATE);
    }
}
