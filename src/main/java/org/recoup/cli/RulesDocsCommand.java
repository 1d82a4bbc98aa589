package org.recoup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.recoup.author.handbook.Handbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the handbook. */
@Command(
        name = "docs",
        description = "Write the handbook: a page per topic, as Markdown and as HTML.",
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  recoup rules docs --out handbook")
final class RulesDocsCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "handbook",
            description = "Folder for the pages; ${DEFAULT-VALUE} if not given.")
    private Path out;

    @Mixin
    private final RulesOption rules = new RulesOption();

    RulesDocsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new Refusal(
                    ExitCode.WRONG_USE,
                    "--out " + out + " is a file.\nMaybe give the name of a folder, which is made if there is none.");
        }
        int files = new Handbook(Rules.library(rules.folder())).write(out);
        String told = files + " files, begin with " + out.resolve("index.html") + "\n";
        streams.out().write(told.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return ExitCode.DONE.number();
    }
}
