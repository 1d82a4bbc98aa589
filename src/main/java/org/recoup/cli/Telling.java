package org.recoup.cli;

import java.io.IOException;
import java.io.PrintWriter;
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

    private final PrintWriter err;
    private final BatchFiles files;
    private final boolean rejectsToFile;
    private final Pace pace;
    private int warnings;

    /** @param rejectsToFile rejects are written to a file, and not told one by one */
    Telling(PrintWriter err, BatchFiles files, boolean rejectsToFile, Pace pace) {
        this.err = err;
        this.files = files;
        this.rejectsToFile = rejectsToFile;
        this.pace = pace;
    }

    @Override
    public void rejected(Reject reject) throws IOException {
        files.rejected(reject);
        if (!rejectsToFile) {
            pace.clear();
            reject.messages().forEach(it -> err.println("recoup: " + it));
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
        files.seam(reached, soFar);
    }

    @Override
    public void went(Account soFar) {
        pace.show(soFar);
    }
}
