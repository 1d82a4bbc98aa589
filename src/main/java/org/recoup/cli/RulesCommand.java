package org.recoup.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above those that show rules or work on them. */
@Command(name = "rules", description = "Show the rules, and check them.", synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "a command is missing, such as: recoup rules list");
    }
}
