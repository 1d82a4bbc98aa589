package org.recoup.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all others: help, version, and what holds for every verb. */
@Command(
        name = "recoup",
        description = "Recovery advice for runners, with its reasons.",
        versionProvider = RecoupCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  done",
            "  1  done, and there is something at or over the level asked for",
            "  2  wrong use",
            "  3  input or rules could not be read, or the result not be written",
            "  4  a fault of Recoup",
            "",
            "Every option can be set by an environment variable: --fail-on by RECOUP_FAIL_ON, that of",
            "another command with its name: --format of rules check by RECOUP_RULES_CHECK_FORMAT.",
            "Recoup is educational: no substitute for a doctor or a coach."
        })
final class RecoupCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a fault happened.")
    private boolean debug;

    RecoupCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "a command is missing, such as: recoup advise samples/taper-ice-bath.json");
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String java = Runtime.version() + ", " + System.getProperty("java.vm.name");
            return new String[] {"recoup " + ofRecoup(), "Java " + java};
        }

        static String ofRecoup() {
            String version = Version.class.getPackage().getImplementationVersion();
            return version == null ? "(not packaged)" : version;
        }
    }
}
