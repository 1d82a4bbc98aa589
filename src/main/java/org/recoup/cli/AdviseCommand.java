package org.recoup.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Priority;
import org.recoup.batch.Batch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Advises athletes: what was typed becomes an {@link AdviseRun}. */
@Command(
        name = "advise",
        description = "Say what runners may do to recover, and why.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  recoup advise samples/taper-ice-bath.json",
            "  recoup advise --format squad squad/",
            "  recoup advise --format csv --out today.csv squad/",
            "  zcat athletes.jsonl.gz | recoup advise --format jsonl -"
        })
final class AdviseCommand implements Callable<Integer> {
    private final Streams streams;
    private final boolean colourPossible;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Athlete files (.json), many athletes in one (.jsonl, .ndjson), either of them as .gz or .zst, folders"
                            + " of such files, or - for standard input.")
    private List<String> paths;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; if not given, what the name of the file given with --out"
                    + " ends in, else pretty.")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output (which is also -), whole or not at all.")
    private @Nullable Path out;

    @Mixin
    private final MomentOption moment = new MomentOption();

    @Mixin
    private final JobsOption jobs = new JobsOption();

    @Option(
            names = "--fail-on",
            paramLabel = "PRIORITY",
            converter = Converters.PriorityByName.class,
            completionCandidates = Converters.PriorityByName.class,
            description = "End with exit code 1 if a recommendation has this priority or a higher one:"
                    + " ${COMPLETION-CANDIDATES}.")
    private @Nullable Priority failOn;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(names = "--all", description = "pretty: show everything, however little it matters.")
    private boolean all;

    @Option(names = "--explain", description = "pretty: show the reasons as a tree, down to the values of the file.")
    private boolean explain;

    @Mixin
    private final ColourOption colour = new ColourOption();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Write records that get no advice there, with the reason, as JSON Lines.")
    private @Nullable Path rejects;

    @Option(
            names = "--max-rejects",
            paramLabel = "N",
            description = "Stop without a result when more than N records get no advice.")
    private @Nullable Long maxRejects;

    @Option(names = "--strict", description = "Stop without a result at the first record that gets no advice.")
    private boolean strict;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description = "Write there as JSON what became of the records and how often each rule spoke.")
    private @Nullable Path summary;

    @Option(
            names = "--resume",
            description = "With --out: keep what is done when interrupted, and go on from there when called again.")
    private boolean resume;

    @Option(names = "--log", description = "Say on standard error every 10 seconds how far it is.")
    private boolean log;

    AdviseCommand(Streams streams, boolean colourPossible) {
        this.streams = streams;
        this.colourPossible = colourPossible;
    }

    @Override
    public Integer call() throws IOException {
        return new AdviseRun(streams, order()).run().number();
    }

    /** What was asked for. */
    AdviseRun.Order order() {
        Path file = out == null || out.toString().equals("-") ? null : out;
        return new AdviseRun.Order(
                paths,
                Format.of(format, file),
                all,
                explain,
                colour.wanted(colourPossible),
                file,
                moment.asOf(),
                jobs.given(),
                failOn,
                rules.folder(),
                books(file));
    }

    private Books books(@Nullable Path file) {
        if (maxRejects != null && maxRejects < 0) {
            throw new ParameterException(spec.commandLine(), "--max-rejects " + maxRejects + " is less than 0.");
        }
        if (resume && file == null) {
            throw new ParameterException(
                    spec.commandLine(), "--resume needs a file to go on with.\nMaybe add --out FILE.");
        }
        long most = strict ? 0 : maxRejects == null ? Batch.NO_LIMIT : maxRejects;
        return new Books(summary, rejects, most, resume, log);
    }
}
