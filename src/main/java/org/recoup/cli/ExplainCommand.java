package org.recoup.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains advice: what was typed becomes an {@link ExplainRun}. */
@Command(
        name = "explain",
        description = "Say why the advice is as it is, why something is not in it, and what would change it.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  recoup explain samples/taper-ice-bath.json",
            "  recoup explain --why-not S1-25 samples/short-sleep.json",
            "  recoup explain --set plan.phase=build samples/taper-ice-bath.json"
        })
final class ExplainCommand implements Callable<Integer> {
    /** The forms of an explanation. The names are what users type. */
    enum Form {
        pretty,
        json
    }

    private final Streams streams;
    private final boolean colourPossible;

    @Parameters(paramLabel = "PATH", description = "A file of one or more athletes, a folder, or - for standard input.")
    private String path;

    @Option(
            names = "--athlete",
            paramLabel = "ID",
            description = "Which athlete, where there are several; the first if not given.")
    private @Nullable String athlete;

    @Option(
            names = "--why",
            paramLabel = "ID",
            description = "Only the reasons of this recommendation, or of those that rest on this guidance.")
    private @Nullable String why;

    @Option(
            names = "--why-not",
            paramLabel = "ID",
            description = "Which condition kept this recommendation, rule or finding from coming, or those that rest on"
                    + " this guidance.")
    private @Nullable String whyNot;

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            description =
                    "Show what this changes, such as plan.phase=taper or days[D].sleepHours=6; D is the day of the"
                            + " advice, and nothing behind the sign makes a field unknown. Can be given several times.")
    private List<String> changes = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "pretty",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Form format;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final MomentOption moment = new MomentOption();

    @Mixin
    private final ColourOption colour = new ColourOption();

    ExplainCommand(Streams streams, boolean colourPossible) {
        this.streams = streams;
        this.colourPossible = colourPossible;
    }

    @Override
    public Integer call() throws IOException {
        ExplainRun.Order order = new ExplainRun.Order(
                path,
                athlete,
                why,
                whyNot,
                changes,
                format,
                colour.wanted(colourPossible),
                rules.folder(),
                moment.asOf());
        return new ExplainRun(streams, order).run().number();
    }
}
