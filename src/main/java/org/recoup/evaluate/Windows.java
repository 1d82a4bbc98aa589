package org.recoup.evaluate;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Window;
import org.recoup.athlete.PlannedSession;
import org.recoup.athlete.Session;
import org.recoup.facts.Bedtime;
import org.recoup.facts.ComingSession;
import org.recoup.facts.Considering;
import org.recoup.facts.DoneSession;
import org.recoup.facts.EasyRun;
import org.recoup.facts.Fact;
import org.recoup.facts.Facts;
import org.recoup.facts.LastRace;
import org.recoup.rulebook.WindowSpec;

/** Turns the window of a rule into local date-times. */
final class Windows {
    private static final String LATE_NIGHT = "late-night";

    private final Facts facts;

    Windows(Facts facts) {
        this.facts = facts;
    }

    /**
     * The window of a match; null: its rule has none, what the window hangs on was not matched or has no time, or the
     * window is over: what is advised all the same is advised from now on.
     */
    @Nullable
    Window of(Firing firing) {
        WindowSpec spec = firing.card().window();
        if (spec == null) {
            return null;
        }
        LocalDateTime begins = anchor(spec.anchor(), firing);
        LocalDateTime ends = spec.untilAnchor() == spec.anchor() ? begins : anchor(spec.untilAnchor(), firing);
        if (begins == null || ends == null) {
            return null;
        }
        LocalDateTime from = begins.plusMinutes(spec.fromMin());
        LocalDateTime until = ends.plusMinutes(spec.untilMin());
        return until.isBefore(facts.asOf()) || until.isBefore(from) ? null : new Window(from, until);
    }

    private @Nullable LocalDateTime anchor(WindowSpec.Anchor anchor, Firing firing) {
        return switch (anchor) {
            case NOW -> facts.asOf();
            case DAY -> facts.asOf().toLocalDate().atStartOfDay();
            case BEDTIME -> bedtime();
            case NAP -> todayAt(facts.clock().napFromHour());
            case LONG_NAP -> todayAt(facts.clock().restFromHour());
            case CONSIDERED -> considered(firing.first(Considering.class));
            case COMING_START -> comingStart(firing.first(ComingSession.class));
            case SESSION_START -> sessionStart(firing);
            case SESSION_END -> {
                Session session = session(firing);
                yield session == null ? null : end(session);
            }
        };
    }

    private @Nullable LocalDateTime todayAt(@Nullable Double hour) {
        return hour == null ? null : facts.asOf().toLocalDate().atStartOfDay().plusMinutes(Math.round(hour * 60));
    }

    private LocalDateTime bedtime() {
        return Bedtime.of(facts.asOf(), facts.file().athlete().usualBedtime());
    }

    /**
     * When something considered can happen: its time, else now, which it is too where its time has gone by. A late night
     * without a time is tonight.
     */
    LocalDateTime considered(@Nullable Considering considering) {
        java.util.List<org.recoup.athlete.Considering> items = facts.file().considering();
        LocalDateTime at = considering == null || items == null
                ? null
                : items.get(considering.index()).at();
        if (at == null && considering != null && LATE_NIGHT.equals(considering.what())) {
            return bedtime();
        }
        return at == null || at.isBefore(facts.asOf()) ? facts.asOf() : at;
    }

    private @Nullable LocalDateTime comingStart(@Nullable ComingSession coming) {
        if (coming == null) {
            return null;
        }
        PlannedSession planned = facts.plannedSession(coming.index());
        return planned.time() == null ? null : planned.date().atTime(planned.time());
    }

    private @Nullable LocalDateTime sessionStart(Firing firing) {
        Session session = session(firing);
        return session == null ? null : session.start();
    }

    private @Nullable Session session(Firing firing) {
        for (Object fact : firing.facts()) {
            if (fact instanceof DoneSession || fact instanceof EasyRun || fact instanceof LastRace) {
                return facts.session(((Fact) fact).index());
            }
        }
        return null;
    }

    /** End of a session, to the minute. */
    static LocalDateTime end(Session session) {
        return session.start().plusMinutes(Math.round(session.durationMin()));
    }
}
