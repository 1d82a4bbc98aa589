package org.recoup.batch;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.advice.Advice;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.AthleteReader;
import org.recoup.read.RawRecord;
import org.recoup.read.ReadLimits;
import org.recoup.read.Reading;

/** What became of one record. What goes wrong with one harms no other. */
public sealed interface Outcome {
    /** It got advice. */
    record Advised(Reading.Read athlete, Advice advice) implements Outcome {}

    /** It got none. */
    record Rejected(Reject reject) implements Outcome {}

    /** Understands and advises records, one after another. Belongs to one thread. */
    final class Maker {
        private final Recoup recoup;
        private final @Nullable LocalDateTime asOf;
        private final AthleteReader reader;

        /** @param asOf local time, the moment the advice is for; null: each file's own */
        public Maker(Recoup recoup, @Nullable LocalDateTime asOf) {
            this.recoup = recoup;
            this.asOf = asOf;
            this.reader = new AthleteReader(ReadLimits.DEFAULT, asOf);
        }

        /** Advises on a record; never throws for what stands in it. */
        public Outcome of(RawRecord record) {
            Reading reading = reader.read(record);
            if (!(reading instanceof Reading.Read read)) {
                return new Rejected(Reject.of((Reading.Refused) reading));
            }
            AthleteFile athlete = read.file();
            try {
                return new Advised(read, recoup.advise(athlete, asOf));
            } catch (RuntimeException e) {
                // A rule that breaks or runs away on this athlete says nothing about the next one.
                return new Rejected(Reject.of(record, athlete, e));
            }
        }
    }
}
