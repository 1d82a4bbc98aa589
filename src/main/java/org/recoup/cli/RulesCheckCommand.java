package org.recoup.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recoup.author.check.CheckResult;
import org.recoup.author.check.Code;
import org.recoup.author.check.Level;
import org.recoup.author.check.RulesCheck;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a folder of rules. */
@Command(
        name = "check",
        description = "Say what is wrong with the rules of a folder, with the place and the way out.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  recoup rules check",
            "  recoup rules check --fail-level warning my-rules",
            "  recoup rules check --explain R001"
        })
final class RulesCheckCommand implements Callable<Integer> {
    private final Streams streams;
    private final boolean colourPossible;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "Folder of rules; ${DEFAULT-VALUE} if not given.")
    private Path folder;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "pretty",
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private CheckFormat format;

    @Option(
            names = "--fail-level",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "End with exit code 1 if something is found at this level or over it: error or warning;"
                    + " ${DEFAULT-VALUE} if not given.")
    private String failLevel;

    @Option(names = "--explain", paramLabel = "CODE", description = "Explain a code such as R001, and check nothing.")
    private @Nullable String explain;

    @Mixin
    private final ColourOption colour = new ColourOption();

    RulesCheckCommand(Streams streams, boolean colourPossible) {
        this.streams = streams;
        this.colourPossible = colourPossible;
    }

    @Override
    public Integer call() throws IOException {
        if (explain != null) {
            print(page(explain));
            return ExitCode.DONE.number();
        }
        Level level = level();
        CheckResult result = check();
        print(format.printer(colour.wanted(colourPossible)).text(result));
        return (result.reaches(level) ? ExitCode.FOUND : ExitCode.DONE).number();
    }

    private Level level() {
        for (Level level : Level.values()) {
            if (level.word().equals(failLevel)) {
                return level;
            }
        }
        throw new ParameterException(
                spec.commandLine(), "--fail-level " + failLevel + " is none of error and warning.");
    }

    private String page(String word) {
        Code code = Code.of(word);
        if (code == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no code " + word + "; they run from " + Code.values()[0].id() + " to "
                            + Code.values()[Code.values().length - 1].id() + ".");
        }
        return code.page();
    }

    private CheckResult check() {
        try {
            return RulesCheck.of(folder, RulebookStore.ofUser());
        } catch (RulesRefusedException e) {
            throw new Refusal(ExitCode.UNREADABLE, e.getMessage());
        } catch (UncheckedIOException e) {
            throw new Refusal(ExitCode.UNREADABLE, folder + " cannot be read: " + Reasons.of(e.getCause()) + ".");
        }
    }

    private void print(String text) throws IOException {
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
    }
}
