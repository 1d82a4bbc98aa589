package org.recoup.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Priority;
import org.recoup.read.Moments;

/**
 * Understands the plainest form of the most frequent command, {@code advise}, and gives up on everything else: the parser
 * of command lines takes over then, with its help and its messages. It stands here for the start alone. That parser is
 * compiled for a Java so old that no archive of the JVM can hold its classes, and they cost as much time as all the rest
 * of a start. A test holds that both understand the same.
 */
final class Shortcut {
    private final List<String> paths = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable Format format;
    private boolean all;
    private boolean explain;
    private boolean noColour;
    private @Nullable Path out;
    private @Nullable LocalDateTime asOf;
    private @Nullable Integer jobs;
    private @Nullable Priority failOn;
    private @Nullable Path rules;

    private Shortcut() {}

    /**
     * What the arguments ask for.
     *
     * @param colourPossible whether standard output can show colours
     * @return null: not the plain form, or not right
     */
    static AdviseRun.@Nullable Order order(
            String[] arguments, Map<String, String> environment, boolean colourPossible) {
        if (hasDefaults(environment) || arguments.length < 2 || !arguments[0].equals("advise")) {
            return null;
        }
        Shortcut shortcut = new Shortcut();
        if (!shortcut.take(arguments) || shortcut.paths.isEmpty()) {
            return null;
        }
        return shortcut.order(colourPossible);
    }

    /** Written out as a loop: the first stream of a start takes some milliseconds. */
    private static boolean hasDefaults(Map<String, String> environment) {
        for (String name : environment.keySet()) {
            if (name.startsWith("RECOUP_")) {
                return true;
            }
        }
        return false;
    }

    private AdviseRun.Order order(boolean colourPossible) {
        return new AdviseRun.Order(
                paths,
                Format.of(format, out),
                all,
                explain,
                colourPossible && !noColour,
                out,
                asOf,
                jobs,
                failOn,
                rules,
                Books.NONE);
    }

    private boolean take(String[] arguments) {
        for (int i = 1; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.isEmpty()) {
                return false;
            }
            if (!argument.startsWith("-") || argument.equals("-")) {
                paths.add(argument);
            } else if (!seen.add(argument)) {
                return false;
            } else if (!flag(argument)) {
                i++;
                if (i == arguments.length || arguments[i].startsWith("-") || !valued(argument, arguments[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean flag(String option) {
        switch (option) {
            case "--all" -> all = true;
            case "--explain" -> explain = true;
            case "--no-color" -> noColour = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean valued(String option, String value) {
        try {
            switch (option) {
                case "--format" -> format = Format.valueOf(value);
                case "--out" -> out = Path.of(value);
                case "--as-of" -> {
                    asOf = Moments.moment(value);
                    return asOf != null;
                }
                case "--jobs" -> jobs = Integer.parseUnsignedInt(value);
                case "--fail-on" -> failOn = Priority.of(value);
                case "--rules" -> rules = Path.of(value);
                default -> {
                    return false;
                }
            }
            return jobs == null || (jobs > 0 && jobs <= JobsOption.MOST);
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
