package org.recoup.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two rulebooks over athletes: what was typed becomes a {@link RulesDiffRun}. */
@Command(
        name = "diff",
        description = "Say whose advice two rulebooks give differently, by the rule that it comes from.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  recoup rules diff HEAD:rules rules --athletes squad.jsonl",
            "  recoup rules diff main:rules rules --athletes squad/ --format markdown",
            "  recoup rules diff shipped my-rules --athletes athletes.jsonl.gz"
        })
final class RulesDiffCommand implements Callable<Integer> {
    /** The forms of the report. The names are what users type. */
    enum Form {
        pretty,
        markdown,
        json
    }

    private final Streams streams;
    private final boolean colourPossible;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A folder of rules, a folder as it stood at a revision of its git repository, such as"
                    + " HEAD~1:rules, or the word shipped.")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The other rules, in the same way.")
    private String after;

    @Option(
            names = {"-a", "--athletes"},
            paramLabel = "PATH",
            required = true,
            description = "The athletes: a file, a folder, or - for standard input. Can be given several times.")
    private List<String> athletes;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "pretty",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given. markdown is for a pull"
                    + " request.")
    private Form format;

    @Mixin
    private final MomentOption moment = new MomentOption();

    @Mixin
    private final JobsOption jobs = new JobsOption();

    @Mixin
    private final ColourOption colour = new ColourOption();

    RulesDiffCommand(Streams streams, boolean colourPossible) {
        this.streams = streams;
        this.colourPossible = colourPossible;
    }

    @Override
    public Integer call() throws IOException {
        RulesDiffRun.Order order = new RulesDiffRun.Order(
                before, after, athletes, format, moment.asOf(), jobs.orAll(), colour.wanted(colourPossible));
        return new RulesDiffRun(streams, order).run().number();
    }
}
