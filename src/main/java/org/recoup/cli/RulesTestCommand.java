package org.recoup.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the scenarios of a folder of rules: what was typed becomes a {@link RulesTestRun} or a {@link RecordRun}. */
@Command(
        name = "test",
        description = "Run the scenarios of a folder of rules, and say why what was expected did not come.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  recoup rules test",
            "  recoup rules test --filter cold --coverage rules",
            "  recoup rules test --mutate --filter cold --threshold 95 rules",
            "  recoup rules test --record samples/short-sleep.json"
        })
final class RulesTestCommand implements Callable<Integer> {
    /** The forms of the report. The names are what users type. */
    enum Form {
        pretty,
        json,
        junit,
        tap
    }

    private final Streams streams;
    private final boolean colourPossible;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The folder of rules; ${DEFAULT-VALUE} if not given.")
    private Path folder;

    @Option(
            names = "--filter",
            paramLabel = "TEXT",
            description = "Only scenarios with this in their name, rule, topic or file.")
    private @Nullable String filter;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "pretty",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Form format;

    @Option(names = "--fail-on-empty", description = "End with exit code 1 if there is no scenario to run.")
    private boolean failOnEmpty;

    @Option(
            names = "--coverage",
            description = "Show which rules never fire, and which of their tests are never seen true or never false.")
    private boolean coverage;

    @Option(
            names = "--threshold",
            paramLabel = "PCT",
            description = "End with exit code 1 if less than this share of rules fires, or of the sides of tests is"
                    + " seen, in percent. Implies --coverage.")
    private @Nullable BigDecimal threshold;

    @Option(
            names = "--mutate",
            description = "Put small faults into the rules, one at a time, and show those that no scenario notices."
                    + " --filter chooses rules, and --threshold is for the share of faults noticed.")
    private boolean mutate;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Run nothing: print a scenario that tells of the athlete in this file, to be filled in.")
    private @Nullable String record;

    @Mixin
    private final ColourOption colour = new ColourOption();

    RulesTestCommand(Streams streams, boolean colourPossible) {
        this.streams = streams;
        this.colourPossible = colourPossible;
    }

    @Override
    public Integer call() throws IOException {
        if (threshold != null && (threshold.signum() < 0 || threshold.compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw new ParameterException(
                    spec.commandLine(), "--threshold " + threshold + " is no share in percent, from 0 to 100.");
        }
        if (record != null) {
            return new RecordRun(streams, record, folder).run().number();
        }
        if (mutate) {
            return mutated().number();
        }
        RulesTestRun.Order order = new RulesTestRun.Order(
                folder,
                filter,
                format,
                failOnEmpty,
                coverage || threshold != null,
                threshold,
                colour.wanted(colourPossible));
        return new RulesTestRun(streams, order).run().number();
    }

    private ExitCode mutated() throws IOException {
        if (coverage || (format != Form.pretty && format != Form.json)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--mutate " + (coverage ? "does not go with --coverage." : "knows the formats pretty and json."));
        }
        MutateRun.Order order = new MutateRun.Order(
                folder, filter, format == Form.json, failOnEmpty, threshold, colour.wanted(colourPossible));
        return new MutateRun(streams, order).run();
    }
}
