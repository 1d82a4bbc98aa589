package org.recoup.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;

/**
 * Reads one record at a time into an {@link AthleteFile} and holds it to the contract: everything that
 * {@code athlete.schema.json} says, and what a schema cannot say:
 *
 * <ul>
 *   <li>dates and times exist (no 30 February, no 24:00) and years run from 1900 to 2199;
 *   <li>no field stands twice in an object;
 *   <li>each calendar day has one entry in {@code days};
 *   <li>sessions do not overlap: not the same start, and none begins more than a minute before another has ended
 *       (within a minute, it is rounding); entries of kind {@code rest} are no sessions in this sense;
 *   <li>a free interval ends after it begins;
 *   <li>a birth date makes the athlete 5 to 110 years old, as {@code age} must be;
 *   <li>{@code asOf} stands there when neither a session nor a day does;
 *   <li>texts are whole characters, numbers fit a double (integers an int), and the {@link ReadLimits} hold.
 * </ul>
 *
 * <p>Numbers are compared as doubles: one that differs from a bound by less than a double can tell lies on it. A day,
 * session or symptom after {@code asOf} is no fault: it is read, and not seen by what advises. The words of the contract
 * come as interned constants, sets keep the order of the file.
 *
 * <p>A reader is cheap, is used again for any number of records, and belongs to one thread at a time.
 */
public final class AthleteReader {

    private static final JsonFactory JSON = factory(ReadLimits.DEFAULT);

    /**
     * Whether this JVM has read a record. The first one goes the slow way, because a start with one athlete would pay more
     * for making the quick one ready than it saves. Two threads that do not see each other's first lose nothing else.
     */
    private static boolean isWarm;

    private final ReadLimits limits;
    private final @Nullable LocalDateTime asOf;
    private final JsonFactory json;
    private @Nullable PlainRecord plain;

    /** A reader with the usual limits. */
    public AthleteReader() {
        this(ReadLimits.DEFAULT, null);
    }

    /**
     * @param limits what one record may cost
     * @param asOf the moment that will be given with every athlete, so that no file needs one of its own; null: none
     */
    public AthleteReader(ReadLimits limits, @Nullable LocalDateTime asOf) {
        this.limits = limits;
        this.asOf = asOf;
        // The same object, not an equal one: the first comparison of records costs a start more than a factory does.
        this.json = limits == ReadLimits.DEFAULT ? JSON : factory(limits);
    }

    private static JsonFactory factory(ReadLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textChars())
                .maxNameLength(Math.min(limits.textChars(), 1_000))
                .maxNumberLength(ReadLimits.NUMBER_CHARS)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                // A message may not carry more of an athlete than the value at fault.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /** Reads JSON text of one athlete; {@code source} names it in messages. */
    public Reading read(String source, String text) {
        return read(RawRecord.of(source, 1, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads one record; never throws for what stands in it. */
    public Reading read(RawRecord record) {
        Reading.Refused refused = unreadable(record);
        if (refused != null) {
            return refused;
        }
        AthleteFile file = plainly(record);
        return file == null ? thoroughly(record) : new Reading.Read(file, record.source(), record.line());
    }

    /** What forbids to look at the bytes; null: nothing. */
    private Reading.@Nullable Refused unreadable(RawRecord record) {
        if (record.fault() != null) {
            return new Reading.Refused(List.of(record.fault()), null, record.source(), record.line());
        }
        Faults faults = new Faults(record, limits.faults());
        if (record.bytes().length > limits.recordBytes()) {
            faults.last(
                    Fault.Kind.TOO_LARGE,
                    null,
                    "",
                    "larger than " + Shown.bytes(limits.recordBytes()),
                    "a smaller one",
                    null);
        } else if (Encoding.isWide(record.bytes(), record.bytes().length)) {
            // Jackson would read UTF-16 and UTF-32 as well; the contract is UTF-8, and lines are cut at its line feeds.
            faults.last(Fault.Kind.WRONG_ENCODING, null, "", "UTF-16 or UTF-32", "UTF-8", Encoding.HINT);
        }
        return faults.isEmpty() ? null : refused(record, faults, null);
    }

    /** The quick way; null: the record has to be read the other way, which alone tells faults. */
    private @Nullable AthleteFile plainly(RawRecord record) {
        if (!isWarm) {
            isWarm = true;
            return null;
        }
        if (plain == null) {
            plain = new PlainRecord(limits);
        }
        AthleteFile file = plain.read(record.bytes());
        return file != null && isConsistent(file, record) ? file : null;
    }

    private boolean isConsistent(AthleteFile file, RawRecord record) {
        Faults faults = new Faults(record, 1);
        try {
            new Consistency(file, record.bytes(), faults, asOf).check();
        } catch (Faults.Enough e) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory could not be read.", e);
        }
        return faults.isEmpty();
    }

    /** Reads a record token by token, and tells its faults. */
    Reading thoroughly(RawRecord record) {
        Faults faults = new Faults(record, limits.faults());
        Binding binding = null;
        AthleteFile file = null;
        try (JsonParser parser = json.createParser(record.bytes())) {
            binding = new Binding(parser, limits, faults);
            try {
                file = binding.file();
                if (file != null) {
                    new Consistency(file, record.bytes(), faults, asOf).check();
                }
            } catch (JsonProcessingException e) {
                BrokenJson.tell(e, parser, limits, faults);
            }
        } catch (Faults.Enough e) {
            // Every fault that is told has been.
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory could not be read.", e);
        }
        if (file != null && faults.isEmpty()) {
            return new Reading.Read(file, record.source(), record.line());
        }
        return refused(record, faults, binding == null ? null : binding.athleteId());
    }

    private static Reading.Refused refused(RawRecord record, Faults faults, @Nullable String athleteId) {
        return new Reading.Refused(faults.found(), athleteId, record.source(), record.line());
    }
}
