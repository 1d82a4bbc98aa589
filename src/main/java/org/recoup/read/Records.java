package org.recoup.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.After;
import org.recoup.athlete.Athlete;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.Considering;
import org.recoup.athlete.Day;
import org.recoup.athlete.FreeInterval;
import org.recoup.athlete.Plan;
import org.recoup.athlete.PlannedSession;
import org.recoup.athlete.Session;
import org.recoup.athlete.Symptom;

/**
 * Records from values that stand in the order of {@link Shapes}. The casts hold because the reader puts into each place
 * only what the field there may hold.
 */
@SuppressWarnings({"unchecked", "NullAway"})
final class Records {

    private Records() {}

    static Object of(Shape shape, @Nullable Object[] v) {
        if (shape == Shapes.DAY) {
            return day(v);
        }
        if (shape == Shapes.SESSION) {
            return session(v);
        }
        if (shape == Shapes.AFTER) {
            return after(v);
        }
        if (shape == Shapes.PLANNED_SESSION) {
            return plannedSession(v);
        }
        if (shape == Shapes.FREE_INTERVAL) {
            return new FreeInterval((LocalTime) v[0], (LocalTime) v[1]);
        }
        if (shape == Shapes.CONSIDERING) {
            return new Considering(
                    (String) v[0], (LocalDateTime) v[1], (Double) v[2], (Double) v[3], (Double) v[4], (Double) v[5]);
        }
        if (shape == Shapes.SYMPTOM) {
            return new Symptom((String) v[0], (LocalDate) v[1]);
        }
        if (shape == Shapes.PLAN) {
            return plan(v);
        }
        if (shape == Shapes.ATHLETE) {
            return athlete(v);
        }
        // v[0] is the version, which is 1 and says nothing more.
        return new AthleteFile(
                (LocalDateTime) v[1],
                (Athlete) v[2],
                (Plan) v[3],
                (List<Session>) v[4],
                (List<Day>) v[5],
                (List<Considering>) v[6],
                (List<Symptom>) v[7]);
    }

    private static Athlete athlete(@Nullable Object[] v) {
        return new Athlete(
                (String) v[0],
                (String) v[1],
                (LocalDate) v[2],
                (Integer) v[3],
                (String) v[4],
                (Double) v[5],
                (String) v[6],
                (Double) v[7],
                (Boolean) v[8],
                (Boolean) v[9],
                (Set<String>) v[10],
                (Set<String>) v[11],
                (Boolean) v[12],
                (Boolean) v[13],
                (Boolean) v[14],
                (Integer) v[15],
                (Double) v[16],
                (Boolean) v[17],
                (LocalTime) v[18],
                (LocalTime) v[19],
                (Set<String>) v[20],
                (List<String>) v[21],
                (List<String>) v[22],
                (Integer) v[23]);
    }

    private static Plan plan(@Nullable Object[] v) {
        return new Plan(
                (String) v[0],
                (LocalDate) v[1],
                (Double) v[2],
                (Double) v[3],
                (Integer) v[4],
                (Integer) v[5],
                (Integer) v[6],
                (LocalDate) v[7],
                (Boolean) v[8],
                (Boolean) v[9],
                (Boolean) v[10],
                (List<PlannedSession>) v[11]);
    }

    private static PlannedSession plannedSession(@Nullable Object[] v) {
        return new PlannedSession(
                (LocalDate) v[0],
                (LocalTime) v[1],
                (String) v[2],
                (String) v[3],
                (Double) v[4],
                (Double) v[5],
                (Boolean) v[6],
                (Boolean) v[7],
                (Double) v[8],
                (Double) v[9],
                (Boolean) v[10],
                (Boolean) v[11],
                (Integer) v[12]);
    }

    private static Session session(@Nullable Object[] v) {
        return new Session(
                (String) v[0],
                (LocalDateTime) v[1],
                (String) v[2],
                (String) v[3],
                (Double) v[4],
                (Double) v[5],
                (Double) v[6],
                (Integer) v[7],
                (Boolean) v[8],
                (Boolean) v[9],
                (Boolean) v[10],
                (Boolean) v[11],
                (Double) v[12],
                (Double) v[13],
                (Double) v[14],
                (Double) v[15],
                (Double) v[16],
                (Double) v[17],
                (Double) v[18],
                (Double) v[19],
                (After) v[20]);
    }

    private static After after(@Nullable Object[] v) {
        return new After(
                (Integer) v[0],
                (Integer) v[1],
                (Double) v[2],
                (Double) v[3],
                (Double) v[4],
                (Boolean) v[5],
                (Boolean) v[6],
                (Double) v[7],
                (Boolean) v[8],
                (Double) v[9],
                (List<String>) v[10]);
    }

    private static Day day(@Nullable Object[] v) {
        return new Day(
                (LocalDate) v[0],
                (Double) v[1],
                (Integer) v[2],
                (LocalTime) v[3],
                (Integer) v[4],
                (Double) v[5],
                (String) v[6],
                (Double) v[7],
                (Double) v[8],
                (String) v[9],
                (Double) v[10],
                (Double) v[11],
                (Double) v[12],
                (Integer) v[13],
                (Integer) v[14],
                (String) v[15],
                (Boolean) v[16],
                (Boolean) v[17],
                (Integer) v[18],
                (Boolean) v[19],
                (Double) v[20],
                (String) v[21],
                (Integer) v[22],
                (Double) v[23],
                (Double) v[24],
                (List<FreeInterval>) v[25],
                (List<String>) v[26]);
    }
}
