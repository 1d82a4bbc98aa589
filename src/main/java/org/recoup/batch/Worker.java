package org.recoup.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.advice.Advice;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.AthleteReader;
import org.recoup.read.RawRecord;
import org.recoup.read.ReadLimits;
import org.recoup.read.Reading;

/** Understands, advises and writes the records of a chunk. What goes wrong with one harms no other. */
final class Worker {
    private static final int BYTES_PER_ADVICE = 24 * 1024;

    private final Recoup recoup;
    private final @Nullable LocalDateTime asOf;
    private final AdviceForm form;
    private final byte[] separator;

    Worker(Recoup recoup, @Nullable LocalDateTime asOf, AdviceForm form) {
        this.recoup = recoup;
        this.asOf = asOf;
        this.form = form;
        this.separator = form.separator().getBytes(StandardCharsets.UTF_8);
    }

    Worked work(Chunk chunk) {
        AthleteReader reader = new AthleteReader(ReadLimits.DEFAULT, asOf);
        int size = chunk.records().size();
        Worked worked = new Worked(
                new ByteArrayOutputStream(form.isHandedOn() ? 0 : size * BYTES_PER_ADVICE),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(size),
                new Account());
        for (RawRecord record : chunk.records()) {
            Reading reading = reader.read(record);
            if (reading instanceof Reading.Read read) {
                advise(record, read, worked);
            } else {
                reject(Reject.of((Reading.Refused) reading), worked);
            }
        }
        return worked;
    }

    private void advise(RawRecord record, Reading.Read read, Worked worked) {
        AthleteFile athlete = read.file();
        Advice advice;
        try {
            advice = recoup.advise(athlete, asOf);
        } catch (RuntimeException e) {
            // A rule that breaks or runs away on this athlete says nothing about the next one.
            reject(Reject.of(record, athlete, e), worked);
            return;
        }
        try {
            if (worked.account().advised() > 0) {
                worked.advice().write(separator);
            }
            form.write(athlete, advice, worked.advice());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be written", e);
        }
        if (form.isHandedOn()) {
            worked.handedOn().add(advice);
        }
        worked.account().advised(advice);
        worked.athletes().add(read);
    }

    private static void reject(Reject reject, Worked worked) {
        worked.rejects().add(reject);
        worked.account().rejected(reject);
    }
}
