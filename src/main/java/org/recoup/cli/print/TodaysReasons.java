package org.recoup.cli.print;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Reason;
import org.recoup.advice.SessionRef;
import org.recoup.advice.Today;

/** Why today's decision is what it is, in lines: what decided with the first thing behind it, and nothing twice. */
final class TodaysReasons {
    private TodaysReasons() {}

    static List<String> of(Today today) {
        Stream<String> lines = today.because().stream().map(reason -> line(reason, today.session()));
        return lines.distinct().toList();
    }

    /** The title of a rule that decides says little without what made it speak; the session is named already. */
    private static String line(Reason reason, @Nullable SessionRef session) {
        for (Reason behind : reason.because()) {
            if (session == null || !session.pointer().equals(behind.pointer())) {
                return reason.text().equals(behind.text()) ? reason.text() : reason.text() + ": " + behind.text();
            }
        }
        return reason.text();
    }
}
