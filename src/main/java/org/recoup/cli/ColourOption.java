package org.recoup.cli;

import picocli.CommandLine.Option;

/** The option of all commands that print for people. */
final class ColourOption {
    @Option(
            names = "--no-color",
            description = "pretty: no colours on a terminal. So does NO_COLOR in the environment.")
    private boolean without;

    /** @param possible whether standard output can show colours */
    boolean wanted(boolean possible) {
        return possible && !without;
    }
}
