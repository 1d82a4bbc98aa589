package org.recoup.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.recoup.cli.print.RulesJson;
import org.recoup.cli.print.RulesPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the rules. */
@Command(
        name = "list",
        description = "List the rules, with what each says.",
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  recoup rules list --format json | jq -r '.[].name'")
final class RulesListCommand implements Callable<Integer> {
    private final Streams streams;
    private final boolean colour;

    @Mixin
    private final LibraryOptions options = new LibraryOptions();

    RulesListCommand(Streams streams, boolean colour) {
        this.streams = streams;
        this.colour = colour;
    }

    @Override
    public Integer call() throws IOException {
        return options.print(streams, colour, options.library(), RulesPage::rules, RulesJson::rules);
    }
}
