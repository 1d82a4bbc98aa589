package org.recoup.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of all commands that work with several threads. */
final class JobsOption {
    /** More threads than any machine has processors, and few enough to be had. */
    static final int MOST = 1_000;

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
     * @throws ParameterException if it is less than 1 or more than {@link #MOST}
     */
    @Nullable
    Integer given() {
        if (jobs != null && jobs < 1) {
            throw new ParameterException(command.commandLine(), "--jobs " + jobs + " is less than 1.");
        }
        if (jobs != null && jobs > MOST) {
            throw new ParameterException(
                    command.commandLine(), "--jobs " + jobs + " is more than " + MOST + ", the most there can be.");
        }
        return jobs;
    }

    /** How many threads are to work, from 1 to {@link #MOST}. */
    int orAll() {
        Integer given = given();
        return given == null ? Runtime.getRuntime().availableProcessors() : given;
    }
}
