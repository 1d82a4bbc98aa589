package org.recoup.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of all commands that work with rules but not on them. */
final class RulesOption {
    @Option(names = "--rules", paramLabel = "DIR", description = "Rules to use instead of the shipped ones.")
    private @Nullable Path rules;

    /** The folder of rules; null: the shipped ones. */
    @Nullable
    Path folder() {
        return rules;
    }
}
