package org.recoup.cli.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.Decision;
import org.recoup.advice.Recommendation;
import org.recoup.advice.Status;
import org.recoup.advice.Today;
import org.recoup.advice.Verdict;

/**
 * A squad at a glance, as a coach reads it in the morning: who needs something comes first and has its reason, who can go
 * as planned has a line. Who is unknown is not taken for fine.
 */
public final class SquadPage {
    /** So many are named of those who stand alike; nobody reads more, and memory stays flat. */
    private static final int MOST_ALIKE = 200;

    private static final int BODY = 24;

    private static final List<Status> IN_ORDER = List.of(
            Status.RED_FLAG,
            Status.NEEDS_REST,
            Status.REDUCE,
            Status.WATCH,
            Status.UNKNOWN,
            Status.NEUTRAL,
            Status.RECOVERING_WELL);

    /** What is decided of the next session, the most careful first. */
    private enum Next {
        REST("to rest instead of the next session"),
        MODIFY("to change it"),
        GO("to go as planned"),
        NONE("without a session within 36 hours");

        private final String words;

        Next(String words) {
            this.words = words;
        }

        static Next of(@Nullable Today today) {
            return today == null
                    ? NONE
                    : switch (today.decision()) {
                        case REST -> REST;
                        case MODIFY -> MODIFY;
                        case GO -> GO;
                    };
        }
    }

    private record Runner(String who, LocalDate asOf, String next, List<String> notes) {}

    private final boolean colour;
    private final Map<Status, Map<Next, List<Runner>>> named = new EnumMap<>(Status.class);
    private final int[] ofStatus = new int[Status.values().length];
    private final int[] ofNext = new int[Next.values().length];
    private int runners;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;
    private String notice = "";

    /** @param colour the codes of a terminal for colours */
    public SquadPage(boolean colour) {
        this.colour = colour;
    }

    /**
     * Adds a runner.
     *
     * @param name name of the athlete; null: unknown
     */
    public void add(@Nullable String name, Advice advice) {
        Today today = advice.today();
        Next next = Next.of(today);
        LocalDate day = advice.asOf().toLocalDate();
        runners++;
        ofStatus[advice.status().ordinal()]++;
        ofNext[next.ordinal()]++;
        first = day.isBefore(first) ? day : first;
        last = day.isAfter(last) ? day : last;
        notice = advice.notice();
        List<Runner> alike = named.computeIfAbsent(advice.status(), status -> new EnumMap<>(Next.class))
                .computeIfAbsent(next, decided -> new ArrayList<>());
        if (alike.size() < MOST_ALIKE) {
            String who = name == null || name.isBlank() ? advice.athleteId() : name;
            alike.add(new Runner(who, day, next(advice, today), notes(advice, today)));
        }
    }

    private static String next(Advice advice, @Nullable Today today) {
        return today == null
                ? "no session planned within 36 hours"
                : InWords.of(today.decision()) + InWords.session(new Moments(advice.asOf()), today.session());
    }

    private static List<String> notes(Advice advice, @Nullable Today today) {
        List<String> notes = new ArrayList<>(2);
        String referred = null;
        int more = 0;
        for (Recommendation it : advice.recommendations()) {
            if (it.verdict() == Verdict.REFER) {
                more += referred == null ? 0 : 1;
                referred = referred == null ? it.title() : referred;
            }
        }
        if (referred != null) {
            notes.add(referred + plus(more));
        }
        if (today != null && today.decision() != Decision.GO && advice.status() != Status.RED_FLAG) {
            if (today.change() != null) {
                notes.add(today.change());
            }
            List<String> because = TodaysReasons.of(today);
            if (!because.isEmpty()) {
                notes.add("Why: " + because.get(0) + plus(because.size() - 1));
            }
        }
        return List.copyOf(notes);
    }

    private static String plus(int more) {
        return more == 0 ? "" : " (+" + more + ")";
    }

    /** The page with all who were added. */
    public String text() {
        Page page = new Page(colour);
        String days = Moments.day(last) + " " + last.getYear();
        page.text(
                0,
                Ink.STRONG,
                InWords.count(runners, "runner") + ", " + (first.equals(last) ? "" : Moments.day(first) + " to ")
                        + days);
        for (Status status : IN_ORDER) {
            if (ofStatus[status.ordinal()] > 0) {
                group(page, status);
            }
        }
        page.gap();
        page.text(0, Ink.STRONG, "In all");
        for (Next next : Next.values()) {
            if (ofNext[next.ordinal()] > 0) {
                page.text(2, Ink.PLAIN, ofNext[next.ordinal()] + " " + next.words);
            }
        }
        page.gap();
        page.text(0, Ink.FAINT, "What to do, why, and what to ask, a page for each runner: --format pretty");
        page.gap();
        page.text(0, Ink.FAINT, notice);
        return page.toString();
    }

    private void group(Page page, Status status) {
        int unnamed = ofStatus[status.ordinal()];
        page.gap();
        page.text(0, Ink.of(status), InWords.capital(InWords.of(status)) + " (" + unnamed + ")");
        for (List<Runner> alike : named.getOrDefault(status, Map.of()).values()) {
            unnamed -= alike.size();
            for (Runner runner : alike) {
                String asOf = runner.asOf.equals(last) ? "" : " (as of " + Moments.day(runner.asOf) + ")";
                page.labelled(2, runner.who, Ink.STRONG, BODY, Ink.PLAIN, runner.next + asOf);
                for (String note : runner.notes) {
                    page.text(BODY, Ink.FAINT, note);
                }
            }
        }
        if (unnamed > 0) {
            page.text(2, Ink.FAINT, "and " + unnamed + " more: --format csv has them all");
        }
    }
}
