package org.recoup.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every option can be set by an environment variable: {@code --fail-on} by {@code RECOUP_FAIL_ON}. */
final class EnvironmentDefaults implements IDefaultValueProvider {
    private final Map<String, String> environment;

    EnvironmentDefaults(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec arg) {
        if (!(arg instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String value = environment.get(variable(option));
        return value == null || value.isEmpty() ? null : value;
    }

    /** The variable that sets the option and is set; null: none. */
    @Nullable
    String variableInUse(@Nullable ArgSpec arg) {
        return arg instanceof OptionSpec option && defaultValue(arg) != null ? variable(option) : null;
    }

    private static String variable(OptionSpec option) {
        return "RECOUP_"
                + option.longestName().replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
