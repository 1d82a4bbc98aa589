package org.recoup.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.athlete.AthleteFile;
import org.recoup.batch.Account;
import org.recoup.batch.BatchFiles;
import org.recoup.batch.Delivery;
import org.recoup.batch.Mark;
import org.recoup.batch.Reject;
import org.recoup.read.Fault;

/** Tells on standard error what a run meets, and hands on what goes to files. */
final class Telling implements Delivery {
    /** Of very many warnings nobody reads all. */
    private static final int MOST_WARNINGS = 20;

    /** More than anyone reads, and few enough that a file that is no text does not take the terminal for minutes. */
    private static final int MOST_REJECTS = 1000;

    private final PrintWriter err;
    private final @Nullable BatchFiles files;
    private final boolean rejectsToFile;
    private final Pace pace;
    private final @Nullable HandedOn handedOn;
    private int warnings;
    private int rejects;

    /** Of a run that writes no files. */
    Telling(PrintWriter err, Pace pace) {
        this(err, null, false, pace, null);
    }

    /**
     * Of a run.
     *
     * @param files null: there are none
     * @param rejectsToFile rejects are written to a file, and not told one by one
     * @param handedOn takes the advice; null: it is written as text
     */
    Telling(
            PrintWriter err,
            @Nullable BatchFiles files,
            boolean rejectsToFile,
            Pace pace,
            @Nullable HandedOn handedOn) {
        this.err = err;
        this.files = files;
        this.rejectsToFile = rejectsToFile;
        this.pace = pace;
        this.handedOn = handedOn;
    }

    @Override
    public void rejected(Reject reject) throws IOException {
        if (files != null) {
            files.rejected(reject);
        }
        if (rejectsToFile) {
            return;
        }
        rejects++;
        if (rejects <= MOST_REJECTS) {
            pace.clear();
            reject.messages().forEach(it -> err.println("recoup: " + it));
        } else if (rejects == MOST_REJECTS + 1) {
            pace.clear();
            err.println("recoup: there are more records without advice; they are counted and not shown");
            err.println("Maybe add --rejects FILE, which names them all.");
        }
    }

    @Override
    public void advised(AthleteFile athlete, Advice advice) throws IOException {
        if (handedOn != null) {
            handedOn.take(athlete.athlete().name(), advice);
        }
    }

    @Override
    public void warned(Fault warning) {
        warnings++;
        if (warnings <= MOST_WARNINGS) {
            pace.clear();
            err.println("recoup: warning: " + warning.message());
        } else if (warnings == MOST_WARNINGS + 1) {
            err.println("recoup: warning: there are more of these; they are not shown");
        }
    }

    @Override
    public void seam(Mark reached, Account soFar) throws IOException {
        if (files != null) {
            files.seam(reached, soFar);
        }
    }

    @Override
    public void went(Account soFar) {
        pace.show(soFar);
    }
}
