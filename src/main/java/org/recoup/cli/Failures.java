package org.recoup.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.ClosedChannelException;

/** How a command that ends early says so: what the user can mend without a trace, what is our fault as such. */
final class Failures {
    private Failures() {}

    /**
     * Tells what went wrong.
     *
     * @param debug whether to say where in the program it happened
     * @return what the process ends with
     */
    static ExitCode tell(Throwable e, boolean debug, PrintWriter err) {
        ExitCode code = tell(e, err);
        if (debug) {
            e.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    private static ExitCode tell(Throwable e, PrintWriter err) {
        if (e instanceof Refusal refusal) {
            err.println("recoup: " + e.getMessage());
            return refusal.exitCode();
        }
        if (e instanceof IOException fault) {
            if (Reasons.brokenPipe(fault)) {
                return ExitCode.DONE;
            }
            if (fault instanceof ClosedChannelException) {
                // The process is ending, as by Ctrl-C, and what is written to was closed first: whoever ended it knows.
                return ExitCode.UNREADABLE;
            }
            err.println("recoup: the result cannot be written: " + Reasons.of(fault) + ".");
            return ExitCode.UNREADABLE;
        }
        if (e instanceof OutOfMemoryError) {
            err.println("recoup: the memory is used up: " + e.getMessage() + ".");
            err.println("Maybe give Java more: RECOUP_JAVA_OPTS=-Xmx2g, or less to do: --jobs 1.");
            return ExitCode.OUR_FAULT;
        }
        err.println("recoup: this is a fault of Recoup and not yours: " + e);
        err.println("Please report it with the command and, if you may share it, the file. With --debug the report says"
                + " where it happened.");
        return ExitCode.OUR_FAULT;
    }
}
