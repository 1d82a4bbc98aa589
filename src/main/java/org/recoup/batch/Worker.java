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
import org.recoup.read.RawRecord;
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
        Outcome.Maker maker = new Outcome.Maker(recoup, asOf);
        int size = chunk.records().size();
        Worked worked = new Worked(
                new ByteArrayOutputStream(form.isHandedOn() ? 0 : size * BYTES_PER_ADVICE),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(size),
                new Account());
        for (RawRecord record : chunk.records()) {
            Outcome outcome = maker.of(record);
            if (outcome instanceof Outcome.Advised advised) {
                advised(advised.athlete(), advised.advice(), worked);
            } else if (outcome instanceof Outcome.Rejected rejected) {
                worked.rejects().add(rejected.reject());
                worked.account().rejected(rejected.reject());
            }
        }
        return worked;
    }

    private void advised(Reading.Read athlete, Advice advice, Worked worked) {
        try {
            if (worked.account().advised() > 0) {
                worked.advice().write(separator);
            }
            form.write(athlete.file(), advice, worked.advice());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be written", e);
        }
        if (form.isHandedOn()) {
            worked.handedOn().add(advice);
        }
        worked.account().advised(advice);
        worked.athletes().add(athlete);
    }
}
