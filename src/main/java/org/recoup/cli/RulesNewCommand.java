package org.recoup.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recoup.author.draft.Addition;
import org.recoup.author.draft.DraftRefusedException;
import org.recoup.author.draft.RuleDraft;
import org.recoup.rulebook.compile.RulesRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a new rule. */
@Command(
        name = "new",
        description =
                "Begin a rule: its text, its words and two scenarios, which pass as they are and wait to be filled in.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  recoup rules new cold.after-a-race my-rules",
            "  recoup rules new --guidance S2-34 cold.after-a-race"
        })
final class RulesNewCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "TOPIC.NAME",
            description = "Name of the rule. What stands before the point is the folder it is written to.")
    private String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The folder of rules; ${DEFAULT-VALUE} if not given.")
    private Path folder;

    @Option(
            names = "--guidance",
            paramLabel = "IDS",
            description =
                    "What the rule rests on, by ids of guidance.yaml with commas between them. If not given, one of"
                            + " the topic's other rules, or a new statement to be filled in.")
    private @Nullable String guidance;

    RulesNewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        RuleDraft draft = draft();
        String similar = draft.similarTopic();
        try {
            draft.write();
        } catch (UncheckedIOException e) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    "the rule cannot be written to " + folder + ": " + Reasons.of(e.getCause()) + ".");
        }
        StringBuilder told = new StringBuilder();
        for (Addition addition : draft.additions()) {
            told.append(folder.resolve(addition.file()))
                    .append(':')
                    .append(addition.line())
                    .append(": ")
                    .append(addition.what())
                    .append('\n');
        }
        streams.out().write(told.toString().getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        if (similar != null) {
            streams.err()
                    .println("recoup: the folder " + name.substring(0, name.indexOf('.')) + " is new.\nMaybe you meant "
                            + similar + ".");
        }
        streams.err()
                .println("recoup: fill in what is marked " + RuleDraft.MARK + "; recoup rules watch " + folder
                        + " tells at each save what comes of it.");
        return ExitCode.DONE.number();
    }

    private RuleDraft draft() {
        try {
            return RuleDraft.of(folder, name, guidance);
        } catch (DraftRefusedException e) {
            throw new Refusal(e.isNameAtFault() ? ExitCode.WRONG_USE : ExitCode.UNREADABLE, e.getMessage());
        } catch (RulesRefusedException e) {
            throw new Refusal(ExitCode.UNREADABLE, e.getMessage());
        }
    }
}
