package org.recoup.cli;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of all commands that advise. */
final class MomentOption {
    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = Converters.LocalTimeOfAdvice.class,
            description = "The moment the advice is for, such as 2026-05-20T18:00, instead of the file's own.")
    private @Nullable LocalDateTime asOf;

    /** Local time; null: each file's own. */
    @Nullable
    LocalDateTime asOf() {
        return asOf;
    }
}
