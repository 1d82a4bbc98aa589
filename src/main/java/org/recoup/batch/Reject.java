package org.recoup.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.Fault;
import org.recoup.read.RawRecord;
import org.recoup.read.Reading;

/**
 * A record that got no advice.
 *
 * @param source where it came from, as in {@link Fault#source()}
 * @param line line of its first byte, from 1; 0: the source as a whole
 * @param athleteId null: not known
 * @param pointer JSON Pointer to the value at fault in the source; empty: the record as a whole
 * @param value the value at fault, shortened; null: there is none to show
 * @param reason one word for it, as in {@link Fault.Kind#word()}, or {@link #RULES_FAILED}
 * @param messages what is wrong and the way out, at least one, the first for {@code reason}
 */
public record Reject(
        String source,
        long line,
        @Nullable String athleteId,
        String pointer,
        @Nullable String value,
        String reason,
        List<String> messages) {

    /** The reason where the rules came to no end or broke on an athlete. */
    public static final String RULES_FAILED = "rules-failed";

    public Reject {
        messages = List.copyOf(messages);
    }

    static Reject of(Reading.Refused refused) {
        Fault first = refused.faults().get(0);
        return new Reject(
                refused.source(),
                refused.line(),
                refused.athleteId(),
                first.pointer(),
                first.value(),
                first.kind().word(),
                refused.faults().stream().map(Fault::message).toList());
    }

    static Reject of(RawRecord record, AthleteFile athlete, Exception failure) {
        String place = record.line() == 0 ? record.source() : record.source() + ":" + record.line();
        String message = place + ": " + firstLine(failure);
        return new Reject(
                record.source(), record.line(), athlete.athlete().id(), "", null, RULES_FAILED, List.of(message));
    }

    private static String firstLine(Exception failure) {
        String said = failure.getMessage();
        return said == null
                ? failure.getClass().getSimpleName()
                : said.lines().findFirst().orElse("");
    }
}
