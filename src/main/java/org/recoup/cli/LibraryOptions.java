package org.recoup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.recoup.author.handbook.RuleLibrary;
import org.recoup.cli.print.RulesJson;
import org.recoup.cli.print.RulesPage;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands have in common that show rules: which rules, and in which form. */
final class LibraryOptions {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "pretty",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private ListFormat format;

    @Mixin
    private final RulesOption rules = new RulesOption();

    /** @throws Refusal if the folder or a rule in it cannot be used */
    RuleLibrary library() {
        return Rules.library(rules.folder());
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
