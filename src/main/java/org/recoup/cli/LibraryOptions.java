package org.recoup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoup.author.handbook.RuleLibrary;
import org.recoup.cli.print.RulesJson;
import org.recoup.cli.print.RulesPage;
import picocli.CommandLine.Option;

/** What all commands have in common that show rules: which rules, and in which form. */
final class LibraryOptions {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "pretty",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private ListFormat format;

    @Option(names = "--rules", paramLabel = "DIR", description = "Rules to show instead of the shipped ones.")
    private @Nullable Path rules;

    /** @throws Refusal if the folder or a rule in it cannot be used */
    RuleLibrary library() {
        return Rules.library(rules);
    }

    /** Prints a part of the library in the form asked for. */
    int print(
            Streams streams,
            boolean colour,
            RuleLibrary library,
            Function<RulesPage, String> page,
            Function<RulesJson, String> json)
            throws IOException {
        String text = format == ListFormat.json
                ? json.apply(new RulesJson(library))
                : page.apply(new RulesPage(library, colour));
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return ExitCode.DONE.number();
    }
}
