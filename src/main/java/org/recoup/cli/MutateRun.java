package org.recoup.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.author.RuleTexts;
import org.recoup.author.mutate.MutationReport;
import org.recoup.author.mutate.MutationTest;
import org.recoup.author.scenarios.ScenarioTests;
import org.recoup.author.scenarios.TestReport;
import org.recoup.cli.print.MutantsJson;
import org.recoup.cli.print.MutantsPretty;
import org.recoup.drl.Rule;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.scenario.ScenarioSet;

/** One run of mutation testing: whether the scenarios of a folder of rules notice small faults in the rules. */
final class MutateRun {
    /**
     * What was asked for.
     *
     * @param folder the folder of rules
     * @param filter puts faults only into rules with this in their name or file; null: into all
     * @param json the report as JSON; else for people
     * @param failOnEmpty no mutant is a failure
     * @param threshold the least share of mutants caught, 0 to 100 percent; null: any will do
     * @param colour colours are possible and wanted
     */
    record Order(
            Path folder,
            @Nullable String filter,
            boolean json,
            boolean failOnEmpty,
            @Nullable BigDecimal threshold,
            boolean colour) {}

    private final Streams streams;
    private final Order order;

    MutateRun(Streams streams, Order order) {
        this.streams = streams;
        this.order = order;
    }

    /**
     * Does it all.
     *
     * @throws IOException if the report cannot be written
     * @throws Refusal if the rules or the scenarios cannot be read, or a scenario fails without any fault put in
     */
    ExitCode run() throws IOException {
        MutationReport report;
        Recoup recoup = Rules.load(order.folder());
        RuleFolder folder = RuleFolder.read(order.folder());
        ScenarioSet scenarios = RulesTestRun.scenarios(order.folder());
        requirePassing(recoup, folder, scenarios);
        report = new MutationTest(folder, recoup, RulebookStore.ofUser(), scenarios.scenarios()).run(this::isChosen);
        report.faults().forEach(each -> streams.err().println("recoup: " + each));
        String text = order.json() ? new MutantsJson().text(report) : new MutantsPretty(order.colour()).text(report);
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return verdict(report);
    }

    private void requirePassing(Recoup recoup, RuleFolder folder, ScenarioSet scenarios) {
        TestReport tests = new ScenarioTests(recoup, RuleTexts.of(folder)).run(scenarios, null, false);
        if (!tests.faults().isEmpty()) {
            tests.faults().forEach(each -> streams.err().println("recoup: " + each));
            throw new Refusal(ExitCode.UNREADABLE, "the scenarios cannot be used.");
        }
        if (!tests.failed().isEmpty()) {
            throw new Refusal(
                    ExitCode.FOUND,
                    tests.failed().size() + " scenarios fail already, the first is \""
                            + tests.failed().get(0).scenario().name() + "\" at "
                            + tests.failed().get(0).scenario().place()
                            + ".\nMaybe mend them first; without --mutate the run shows all of them.");
        }
    }

    private boolean isChosen(Rule rule) {
        String filter = order.filter() == null ? "" : order.filter().toLowerCase(Locale.ROOT);
        return rule.name().toLowerCase(Locale.ROOT).contains(filter)
                || rule.file().toLowerCase(Locale.ROOT).contains(filter);
    }

    private ExitCode verdict(MutationReport report) {
        boolean empty = report.fates().isEmpty();
        if (empty) {
            streams.err()
                    .println("recoup: there is no mutant in " + order.folder()
                            + (order.filter() == null ? "" : " of a rule with " + order.filter() + " in it") + "."
                            + (order.filter() == null ? "" : "\nMaybe leave out --filter."));
        }
        boolean below = order.threshold() != null && !report.reaches(order.threshold());
        if (below) {
            streams.err().println("recoup: the share of mutants that are caught is below " + order.threshold() + " %.");
        }
        return below || (empty && order.failOnEmpty()) || !report.faults().isEmpty() ? ExitCode.FOUND : ExitCode.DONE;
    }
}
