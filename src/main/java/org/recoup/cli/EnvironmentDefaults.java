package org.recoup.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Every option can be set by an environment variable that has the names of its command and of itself: {@code --format} of
 * {@code rules check} by {@code RECOUP_RULES_CHECK_FORMAT}. The command may be left out for the options of
 * {@code advise}, for the same options of other commands, and for those that {@code advise} has none called like:
 * {@code RECOUP_FAIL_ON}, {@code RECOUP_RULES}. {@code RECOUP_FORMAT} is the form of advice, and no form of anything else.
 */
final class EnvironmentDefaults implements IDefaultValueProvider {
    private static final String ADVISE = "advise";

    private final Map<String, String> environment;

    EnvironmentDefaults(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec arg) {
        String variable = variableInUse(arg);
        return variable == null ? null : environment.get(variable);
    }

    /** The variable that sets the option and is set; null: none. */
    @Nullable
    String variableInUse(@Nullable ArgSpec arg) {
        if (arg instanceof OptionSpec option) {
            for (String variable : variables(option)) {
                if (!environment.getOrDefault(variable, "").isEmpty()) {
                    return variable;
                }
            }
        }
        return null;
    }

    /** The variables that set an option; an earlier one wins. */
    static List<String> variables(OptionSpec option) {
        if (option.usageHelp() || option.versionHelp()) {
            return List.of();
        }
        String name = option.longestName().replaceFirst("^-+", "");
        CommandSpec command = option.command();
        CommandSpec recoup = command;
        while (recoup.parent() != null) {
            recoup = recoup.parent();
        }
        String withCommand = variable(command.qualifiedName(" ") + " " + name);
        CommandLine advise = recoup.subcommands().get(ADVISE);
        OptionSpec ofAdvise = advise == null ? null : advise.getCommandSpec().findOption(option.longestName());
        boolean shared = ofAdvise == null || ofAdvise.userObject().equals(option.userObject());
        String alone = variable(recoup.name() + " " + name);
        return !shared || alone.equals(withCommand) ? List.of(withCommand) : List.of(withCommand, alone);
    }

    private static String variable(String words) {
        return words.replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
