package org.recoup.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks and tests a folder of rules at each save. */
@Command(
        name = "watch",
        description = "Check and test a folder of rules at each save, until Ctrl-C.",
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  recoup rules watch my-rules")
final class RulesWatchCommand implements Callable<Integer> {
    private final Streams streams;
    private final boolean colourPossible;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The folder of rules; ${DEFAULT-VALUE} if not given.")
    private Path folder;

    @Mixin
    private final ColourOption colour = new ColourOption();

    RulesWatchCommand(Streams streams, boolean colourPossible) {
        this.streams = streams;
        this.colourPossible = colourPossible;
    }

    @Override
    public Integer call() throws Exception {
        return new RulesWatchRun(streams, folder, colour.wanted(colourPossible))
                .run()
                .number();
    }
}
