package org.recoup.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.Day;
import org.recoup.athlete.Session;

/** What a schema cannot say: whether the parts of one record fit together. */
final class Consistency {

    /** Watches round starts and durations; what overlaps less is no fault. */
    private static final long ROUNDING_SECONDS = 60;

    private static final JsonFactory LOCATING = new JsonFactory();

    private static final int MIN_AGE = 5;
    private static final int MAX_AGE = 110;

    private final AthleteFile file;
    private final byte[] bytes;
    private final Faults faults;
    private final @Nullable LocalDateTime asOf;

    /** @param asOf the moment that is given from outside; null: none */
    Consistency(AthleteFile file, byte[] bytes, Faults faults, @Nullable LocalDateTime asOf) {
        this.file = file;
        this.bytes = bytes;
        this.faults = faults;
        this.asOf = asOf;
    }

    void check() throws IOException {
        checkDays(file.days() == null ? List.of() : file.days());
        checkSessions(file.sessions() == null ? List.of() : file.sessions());
        LocalDate today = today();
        if (today == null && faults.isEmpty()) {
            faults.add(
                    Fault.Kind.MISSING_FIELD,
                    null,
                    "/asOf",
                    null,
                    "a local date and time such as 2026-05-20T18:00, because the file has neither a session nor a day",
                    null);
        }
        LocalDate birth = file.athlete().birthDate();
        if (today != null && birth != null && !plausible(birth, today)) {
            add(
                    Fault.Kind.OUT_OF_RANGE,
                    "/athlete/birthDate",
                    birth.toString(),
                    "a date that makes the athlete " + MIN_AGE + " to " + MAX_AGE + " years old on " + today,
                    null);
        }
    }

    private static boolean plausible(LocalDate birth, LocalDate today) {
        return !birth.plusYears(MIN_AGE).isAfter(today)
                && birth.plusYears(MAX_AGE + 1L).isAfter(today);
    }

    /** The day of the advice, or the last day in the file; null: none is known. */
    private @Nullable LocalDate today() {
        if (asOf != null || file.asOf() != null) {
            return asOf != null ? asOf.toLocalDate() : file.asOf().toLocalDate();
        }
        LocalDate last = null;
        for (Day day : file.days() == null ? List.<Day>of() : file.days()) {
            last = day != null && (last == null || day.date().isAfter(last)) ? day.date() : last;
        }
        for (Session session : file.sessions() == null ? List.<Session>of() : file.sessions()) {
            LocalDate date = session == null ? null : session.start().toLocalDate();
            last = date != null && (last == null || date.isAfter(last)) ? date : last;
        }
        return last;
    }

    private void checkDays(List<Day> days) throws IOException {
        if (isAscending(days)) {
            return;
        }
        Map<LocalDate, Integer> places = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            Integer first = day == null ? null : places.putIfAbsent(day.date(), i);
            if (first != null) {
                add(
                        Fault.Kind.DUPLICATE_DAY,
                        "/days/" + i + "/date",
                        day.date().toString(),
                        "one entry a calendar day",
                        "Maybe put it together with /days/" + first + ".");
            }
        }
    }

    /** Nearly every file is in order, and then one look at each neighbour is enough. */
    private static boolean isAscending(List<Day> days) {
        for (int i = 1; i < days.size(); i++) {
            Day before = days.get(i - 1);
            Day day = days.get(i);
            if (before == null || day == null || !before.date().isBefore(day.date())) {
                return false;
            }
        }
        return true;
    }

    private void checkSessions(List<Session> sessions) throws IOException {
        if (isSpaced(sessions)) {
            return;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i) != null && !isRest(sessions.get(i))) {
                places.add(i);
            }
        }
        places.sort(Comparator.comparing(i -> sessions.get(i).start()));
        int longest = -1;
        int previous = -1;
        for (int place : places) {
            Session session = sessions.get(place);
            boolean again = previous >= 0
                    && session.start().equals(sessions.get(previous).start());
            if (again || (longest >= 0 && secondsApart(sessions.get(longest), session) < -ROUNDING_SECONDS)) {
                int other = again ? previous : longest;
                add(
                        Fault.Kind.OVERLAP,
                        "/sessions/" + place + "/start",
                        session.start().toString(),
                        "a start after the end of /sessions/" + other,
                        "Maybe it is the same session twice.");
            }
            if (longest < 0 || endSecond(session) >= endSecond(sessions.get(longest))) {
                longest = place;
            }
            previous = place;
        }
    }

    /** Strict, so that what passes here passes in any order; whatever is not so plain is looked at more closely. */
    private static boolean isSpaced(List<Session> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            Session before = sessions.get(i - 1);
            Session session = sessions.get(i);
            if (before == null || session == null || secondsApart(before, session) < 0) {
                return false;
            }
        }
        return true;
    }

    /** From the end of the first to the start of the second; negative: the second begins earlier. */
    private static double secondsApart(Session first, Session second) {
        return startSecond(second) - endSecond(first);
    }

    private static boolean isRest(Session session) {
        return "rest".equals(session.kind());
    }

    private static double startSecond(Session session) {
        return session.start().toEpochSecond(ZoneOffset.UTC);
    }

    private static double endSecond(Session session) {
        return startSecond(session) + session.durationMin() * 60;
    }

    private void add(Fault.Kind kind, String pointer, String value, String expected, @Nullable String hint)
            throws IOException {
        faults.add(kind, locate(pointer), pointer, Shown.quoted(value), expected, hint);
    }

    /** Goes through the record again: places are kept for no value, because nearly none is at fault. */
    private JsonLocation locate(String pointer) throws IOException {
        try (JsonParser parser = LOCATING.createParser(bytes)) {
            parser.nextToken();
            for (String step : pointer.substring(1).split("/")) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    parser.nextToken();
                    for (int skip = Integer.parseInt(step); skip > 0; skip--) {
                        parser.skipChildren();
                        parser.nextToken();
                    }
                } else {
                    while (!step.equals(parser.nextFieldName())) {
                        parser.nextToken();
                        parser.skipChildren();
                    }
                    parser.nextToken();
                }
            }
            return parser.currentTokenLocation();
        }
    }
}
