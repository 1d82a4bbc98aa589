package org.recoup.cli;

import org.recoup.cli.print.FaultGithub;
import org.recoup.cli.print.FaultJson;
import org.recoup.cli.print.FaultPage;
import org.recoup.cli.print.FaultPrinter;
import org.recoup.cli.print.FaultSarif;

/** The forms that the result of a check can be printed in. The names are what users type. */
enum CheckFormat {
    /** For people, in a terminal. */
    pretty,
    /** One JSON document. */
    json,
    /** SARIF 2.1.0, as code scanners exchange it. */
    sarif,
    /** Commands of GitHub's workflows: each finding is shown at its line of a pull request. */
    github;

    /** @param colour whether colours can be shown */
    FaultPrinter printer(boolean colour) {
        return switch (this) {
            case pretty -> new FaultPage(colour);
            case json -> new FaultJson();
            case sarif -> new FaultSarif();
            case github -> new FaultGithub();
        };
    }
}
