package org.recoup.cli.print;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Decision;
import org.recoup.advice.SessionRef;
import org.recoup.advice.Status;
import org.recoup.advice.Verdict;

/** The words of the contract as people read them. */
final class InWords {
    private InWords() {}

    /** Several rules may give a status, so its words say what it asks for and claim no reason that might be another. */
    static String of(Status status) {
        return switch (status) {
            case RED_FLAG -> "red flag: see a doctor before anything else";
            case NEEDS_REST -> "needs rest: no hard training for now";
            case REDUCE -> "reduce: two groups of warning signs";
            case WATCH -> "watch: a sign to keep an eye on";
            case NEUTRAL -> "neutral: nothing stands out";
            case RECOVERING_WELL -> "recovering well: good signs and no warning sign";
            case UNKNOWN -> "unknown: too little is known to say";
        };
    }

    static String of(Decision decision) {
        return switch (decision) {
            case GO -> "go, as planned";
            case MODIFY -> "modify";
            case REST -> "rest instead";
        };
    }

    static String of(Verdict verdict) {
        return capital(verdict == Verdict.REFER ? "see a doctor" : verdict.code());
    }

    /** What comes after a decision, such as ": intervals, Thu 21 May"; empty: no session is named. */
    static String session(Moments moments, @Nullable SessionRef session) {
        if (session == null) {
            return "";
        }
        String kind = session.kind() == null ? "session" : session.kind();
        return ": " + kind + (session.date() == null ? "" : ", " + moments.day(session.date()));
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
