package org.recoup.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.author.diff.DiffReport;
import org.recoup.author.diff.Edition;
import org.recoup.author.diff.GitRevision;
import org.recoup.author.diff.PopulationDiff;
import org.recoup.cli.print.DiffJson;
import org.recoup.cli.print.DiffMarkdown;
import org.recoup.cli.print.DiffPretty;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulesRefusedException;

/** One comparison of two rulebooks over athletes. */
final class RulesDiffRun {
    private static final String SHIPPED = "shipped";

    /**
     * What was asked for.
     *
     * @param before a folder, a revision and a folder, or the word shipped
     * @param after the same
     * @param athletes files, folders, or - for standard input
     * @param form the form of the report
     * @param asOf the moment the advice is for; null: each file's own
     * @param jobs threads, at least 1
     * @param colour colours are possible and wanted
     */
    record Order(
            String before,
            String after,
            List<String> athletes,
            RulesDiffCommand.Form form,
            @Nullable LocalDateTime asOf,
            int jobs,
            boolean colour) {}

    private final Streams streams;
    private final Order order;

    RulesDiffRun(Streams streams, Order order) {
        this.streams = streams;
        this.order = order;
    }

    /**
     * Does it all. Records that are refused are told on standard error and harm no other.
     *
     * @throws IOException if the report cannot be written
     * @throws Refusal if one of the rulebooks cannot be used
     */
    ExitCode run() throws IOException {
        DiffReport report;
        Edition before = edition(order.before());
        Edition after = edition(order.after());
        try (Inputs inputs = new Inputs(order.athletes(), streams.in())) {
            Pace.Shown shown = streams.watched() ? Pace.Shown.BAR : Pace.Shown.NOWHERE;
            Pace pace = new Pace(streams.err(), shown, inputs::fraction);
            report = new PopulationDiff(before, after, order.asOf())
                    .run(inputs::take, new Telling(streams.err(), pace), order.jobs());
            pace.clear();
        }
        streams.out().write(text(report).getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        if (report.account().rejected() > 0) {
            return ExitCode.UNREADABLE;
        }
        return report.changed() > 0 ? ExitCode.FOUND : ExitCode.DONE;
    }

    private String text(DiffReport report) {
        return switch (order.form()) {
            case pretty -> new DiffPretty(order.colour()).text(report);
            case markdown -> new DiffMarkdown().text(report);
            case json -> new DiffJson().text(report);
        };
    }

    private static Edition edition(String name) {
        GitRevision revision = new File(name).exists() ? null : GitRevision.parse(name);
        try {
            if (revision != null) {
                return Edition.of(name, revision.read());
            }
            boolean shipped = name.equals(SHIPPED) && !new File(name).exists();
            return shipped ? Edition.shipped(name) : Edition.of(name, RuleFolder.read(Path.of(name)));
        } catch (GitRevision.UnreadableException e) {
            throw new Refusal(ExitCode.UNREADABLE, e.getMessage());
        } catch (RulesRefusedException e) {
            throw revision == null
                    ? Rules.refused(Path.of(name), e)
                    : new Refusal(ExitCode.UNREADABLE, "the rules of " + name + " cannot be used:\n" + e.getMessage());
        }
    }
}
