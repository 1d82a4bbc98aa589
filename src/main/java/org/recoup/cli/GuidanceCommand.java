package org.recoup.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recoup.author.handbook.RuleLibrary;
import org.recoup.cli.print.RulesJson;
import org.recoup.cli.print.RulesPage;
import org.recoup.rulebook.Statement;
import org.recoup.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the guidance and what became of it. */
@Command(
        name = "guidance",
        description = "Show each statement of the guidance, the rules that rest on it, and what is left out and why.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  recoup guidance", "  recoup guidance S2-34"})
final class GuidanceCommand implements Callable<Integer> {
    private final Streams streams;
    private final boolean colour;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "One statement, as rules cite it; all of them if not given.")
    private @Nullable String id;

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    GuidanceCommand(Streams streams, boolean colour) {
        this.streams = streams;
        this.colour = colour;
    }

    @Override
    public Integer call() throws IOException {
        RuleLibrary library = options.library();
        if (id == null) {
            return options.print(streams, colour, library, RulesPage::guidance, RulesJson::guidance);
        }
        Statement statement = statement(library, id);
        return options.print(
                streams, colour, library, page -> page.guidance(statement), json -> json.guidance(statement));
    }

    private static Statement statement(RuleLibrary library, String id) {
        Statement statement = library.guidance().statement(id.toUpperCase(Locale.ROOT));
        if (statement == null) {
            String near = Nearest.to(id, library.guidance().statements().keySet());
            throw new Refusal(
                    ExitCode.WRONG_USE,
                    "the guidance has no statement " + id + ".\nMaybe "
                            + (near == null ? "look for it: recoup guidance" : "you meant " + near + "."));
        }
        return statement;
    }
}
