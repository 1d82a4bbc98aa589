package org.recoup.cli;

import java.io.File;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands together: how they are found, what they have in common, and how they fail. */
final class CommandLineInterface {
    private final Streams streams;
    private final EnvironmentDefaults defaults;
    private final boolean colour;

    CommandLineInterface(Streams streams, Map<String, String> environment, boolean colour) {
        this.colour = colour;
        this.streams = streams;
        this.defaults = new EnvironmentDefaults(environment);
    }

    /** Runs the command that the arguments ask for. Never throws. */
    ExitCode run(String... args) {
        int number = commandLine().execute(args);
        streams.err().flush();
        return ExitCode.values()[number];
    }

    /** What the arguments ask for, without doing it; null: another command. For tests. */
    AdviseRun.@Nullable Order order(String... args) {
        CommandLine line = commandLine();
        ParseResult result = line.parseArgs(args).subcommand();
        return result != null && result.commandSpec().userObject() instanceof AdviseCommand advise
                ? advise.order()
                : null;
    }

    /** All commands, ready for arguments. */
    CommandLine commandLine() {
        CommandLine line = new CommandLine(new RecoupCommand(streams))
                .addSubcommand(new AdviseCommand(streams, colour))
                .addSubcommand(new ExplainCommand(streams, colour))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new GuidanceCommand(streams, colour))
                .addSubcommand(rules());
        line.setErr(streams.err());
        line.setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true));
        line.setColorScheme(Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setExpandAtFiles(false);
        line.setDefaultValueProvider(defaults);
        line.setParameterExceptionHandler((e, args) -> wrongUse(e));
        line.setExecutionExceptionHandler((e, command, result) ->
                Failures.tell(e, debug(result), streams.err()).number());
        return line;
    }

    private CommandLine rules() {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(streams, colour))
                .addSubcommand(new RulesShowCommand(streams, colour))
                .addSubcommand(new RulesTestCommand(streams, colour))
                .addSubcommand(new RulesDiffCommand(streams, colour))
                .addSubcommand(new RulesDocsCommand(streams))
                .addSubcommand(new RulesWatchCommand(streams, colour))
                .addSubcommand(new RulesNewCommand(streams))
                .addSubcommand(new RulesCheckCommand(streams, colour));
    }

    private int wrongUse(ParameterException e) {
        CommandLine command = e.getCommandLine();
        List<String> unknown = unknown(e);
        if (e instanceof MissingParameterException
                && !unknown.isEmpty()
                && unknown.get(0).startsWith("-")) {
            say("Unknown option: '" + unknown.get(0) + "'");
        } else {
            say(inWords(e.getMessage()));
        }
        String wayOut = fileInstead(command, unknown);
        if (wayOut != null) {
            streams.err().println(wayOut);
            return ExitCode.WRONG_USE.number();
        }
        String variable = defaults.variableInUse(e.getArgSpec());
        if (variable != null) {
            streams.err().println("Maybe the value comes from the environment variable " + variable + ".");
        }
        if (!UnmatchedArgumentException.printSuggestions(e, streams.err())) {
            streams.err().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        }
        return ExitCode.WRONG_USE.number();
    }

    /** What no option and no command takes. */
    private static List<String> unknown(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched.getUnmatched();
        }
        ParseResult result = e.getCommandLine().getParseResult();
        return result == null ? List.of() : result.unmatched();
    }

    /** Where a file stands in the place of a command or an option; null: it is none. */
    private static @Nullable String fileInstead(CommandLine command, List<String> unknown) {
        if (unknown.isEmpty() || unknown.get(0).isEmpty() || !new File(unknown.get(0)).exists()) {
            return null;
        }
        String file = unknown.get(0);
        if (file.startsWith("-")) {
            return "Maybe ./" + file + ", if the file is meant.";
        }
        return command.getParent() == null ? "Maybe recoup advise " + file : null;
    }

    /** Without the words of Java. */
    private static String inWords(@Nullable String message) {
        return String.valueOf(message)
                .replace("' is not an int", "' is not a whole number")
                .replace("' is not a long", "' is not a whole number, or too large");
    }

    private static boolean debug(ParseResult result) {
        ParseResult root = result;
        while (root != null) {
            if (Boolean.TRUE.equals(root.matchedOptionValue("--debug", false))) {
                return true;
            }
            root = root.hasSubcommand() ? root.subcommand() : null;
        }
        return false;
    }

    private void say(@Nullable String message) {
        streams.err().println("recoup: " + message);
    }
}
