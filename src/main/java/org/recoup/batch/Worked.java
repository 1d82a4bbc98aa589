package org.recoup.batch;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.recoup.advice.Advice;
import org.recoup.read.Reading;

/**
 * What came of one chunk.
 *
 * @param advice the advice in its form, with separators between
 * @param handedOn the advice itself for each of the athletes, where the form is handed on; else empty
 * @param rejects in the order of the input
 * @param athletes those advised
 * @param account of this chunk
 */
record Worked(
        ByteArrayOutputStream advice,
        List<Advice> handedOn,
        List<Reject> rejects,
        List<Reading.Read> athletes,
        Account account) {}
