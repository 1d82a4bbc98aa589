package org.recoup.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.recoup.author.handbook.RuleLibrary;
import org.recoup.rulebook.RuleCard;
import org.recoup.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one rule with its words, its guidance, its sources and its scenarios. */
@Command(
        name = "show",
        description = "Show one rule: its text, its words, what it rests on, its scenarios.",
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  recoup rules show cold.avoid-when-adapting")
final class RulesShowCommand implements Callable<Integer> {
    private final Streams streams;
    private final boolean colour;

    @Parameters(paramLabel = "NAME", description = "Name of the rule, as advice and rules list have it.")
    private String name;

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    RulesShowCommand(Streams streams, boolean colour) {
        this.streams = streams;
        this.colour = colour;
    }

    @Override
    public Integer call() throws IOException {
        RuleLibrary library = options.library();
        RuleCard card = library.rule(name);
        if (card == null) {
            List<String> names =
                    library.rules().cards().stream().map(RuleCard::name).toList();
            String near = Nearest.to(name, names);
            throw new Refusal(
                    ExitCode.WRONG_USE,
                    "there is no rule " + name + ".\nMaybe "
                            + (near == null ? "look for it: recoup rules list" : "you meant " + near + "."));
        }
        return options.print(streams, colour, library, page -> page.rule(card), json -> json.rule(card));
    }
}
