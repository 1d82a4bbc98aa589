package org.recoup.cli.print;

import org.recoup.author.check.CheckResult;

/** One form of the result of a check. */
public interface FaultPrinter {
    /** The whole result, with a line end behind its last line. */
    String text(CheckResult result);
}
