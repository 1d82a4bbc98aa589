package org.recoup.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.recoup.author.watch.FolderWatch;
import org.recoup.author.watch.Verdict;
import org.recoup.author.watch.Workbench;
import org.recoup.cli.print.VerdictPage;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;

/** Watches one folder of rules until it is told to end. */
final class RulesWatchRun {
    private final Streams streams;
    private final Path folder;
    private final VerdictPage page;
    private @Nullable String lastTrouble;

    RulesWatchRun(Streams streams, Path folder, boolean colour) {
        this.streams = streams;
        this.folder = folder;
        this.page = new VerdictPage(colour);
    }

    /**
     * Prints a verdict now and after each change. Ends when its thread is interrupted; Ctrl-C ends the process with 0.
     *
     * @throws IOException if a verdict cannot be written, or the system watches no folders
     * @throws Refusal if there are no rules to begin with
     */
    ExitCode run() throws IOException {
        Thread interrupted = new Thread(() -> Runtime.getRuntime().halt(ExitCode.DONE.number()), "ctrl-c");
        Workbench bench = new Workbench(folder, RulebookStore.ofUser());
        try (FolderWatch watch = new FolderWatch(folder)) {
            Verdict first = first(bench);
            // From here on it is only Ctrl-C that ends this, and ending it so is what people do with it.
            Runtime.getRuntime().addShutdownHook(interrupted);
            print(first);
            streams.err().println("recoup: watching " + folder + ", Ctrl-C ends it.");
            while (true) {
                watch.await();
                print(look(bench));
            }
        } catch (InterruptedException e) {
            return ExitCode.DONE;
        } finally {
            unhook(interrupted);
        }
    }

    private Verdict first(Workbench bench) {
        try {
            Verdict first = bench.look();
            if (first == null) {
                throw new IllegalStateException("a first look has a verdict");
            }
            return first;
        } catch (RulesRefusedException e) {
            throw new Refusal(ExitCode.UNREADABLE, e.getMessage());
        } catch (UncheckedIOException e) {
            throw new Refusal(ExitCode.UNREADABLE, folder + " cannot be read: " + Reasons.of(e.getCause()) + ".");
        }
    }

    /** What cannot be read is told once, and looked at again; the folder may come back. */
    private @Nullable Verdict look(Workbench bench) {
        try {
            Verdict verdict = bench.look();
            lastTrouble = null;
            return verdict;
        } catch (RulesRefusedException e) {
            tell(e.getMessage());
        } catch (UncheckedIOException e) {
            // A file that is gone between its name and its bytes: an editor at work, the next look finds what it
            // leaves.
            if (!(e.getCause() instanceof NoSuchFileException)) {
                tell(folder + " cannot be read: " + Reasons.of(e.getCause()) + ".");
            }
        }
        return null;
    }

    private void tell(@Nullable String trouble) {
        if (trouble != null && !trouble.equals(lastTrouble)) {
            streams.err().println("recoup: " + trouble);
            lastTrouble = trouble;
        }
    }

    private void print(@Nullable Verdict verdict) throws IOException {
        if (verdict != null) {
            streams.out().write(page.text(verdict, LocalTime.now()).getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
        }
    }

    private static void unhook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, by this hook.
            return;
        }
    }
}
