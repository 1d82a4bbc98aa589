package org.recoup.cli;

import java.util.List;
import java.util.Map;

/** Runs one command line: by the shortcut where it is plain, else by the parser of command lines. */
final class Shell {
    private final Streams streams;
    private final Map<String, String> environment;

    Shell(Streams streams, Map<String, String> environment) {
        this.streams = streams;
        this.environment = environment;
    }

    /** Runs the command that the arguments ask for. Never throws: what the JVM ends with by itself means something else. */
    ExitCode run(String... arguments) {
        try {
            return runOrThrow(arguments);
        } catch (Throwable e) {
            return Failures.tell(e, List.of(arguments).contains("--debug"), streams.err());
        }
    }

    private ExitCode runOrThrow(String... arguments) {
        boolean colour = streams.terminal()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        AdviseRun.Order order = Shortcut.order(arguments, environment, colour);
        if (order == null) {
            return new CommandLineInterface(streams, environment, colour).run(arguments);
        }
        try {
            return new AdviseRun(streams, order).run();
        } catch (Exception e) {
            return Failures.tell(e, false, streams.err());
        }
    }
}
