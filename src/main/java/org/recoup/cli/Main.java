package org.recoup.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.recoup.engine.Engine;

/** Where the process begins and ends. */
public final class Main {
    private Main() {}

    public static void main(String... args) {
        if (args.length > 1 && args[0].equals("advise")) {
            // Before the command line is even read: the engine takes longest to wake, and has a core of its own for it.
            Engine.announce();
        }
        // Not System.out: a PrintStream keeps to itself that a disk is full or a pipe is broken.
        Streams streams = new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true),
                terminal(),
                Boolean.getBoolean("recoup.watched"));
        System.exit(new Shell(streams, System.getenv()).run(args).number());
    }

    /** Whether standard output is a terminal: the launcher knows; without it, whether both ends of the JVM are one. */
    private static boolean terminal() {
        String told = System.getProperty("recoup.terminal");
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From Java 22 on there can be a console that is none, which it says by a method that Java 17 does not have. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
