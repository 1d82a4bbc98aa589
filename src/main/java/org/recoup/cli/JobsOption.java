package org.recoup.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of all commands that work with several threads. */
final class JobsOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description =
                    "Threads that work. The result is the same with any number; as many as there are processors if"
                            + " not given.")
    private @Nullable Integer jobs;

    /**
     * As it was given; null: it was not.
     *
     * @throws ParameterException if it is less than 1
     */
    @Nullable
    Integer given() {
        if (jobs != null && jobs < 1) {
            throw new ParameterException(command.commandLine(), "--jobs " + jobs + " is less than 1.");
        }
        return jobs;
    }

    /** How many threads are to work, at least 1. */
    int orAll() {
        Integer given = given();
        return given == null ? Runtime.getRuntime().availableProcessors() : given;
    }
}
