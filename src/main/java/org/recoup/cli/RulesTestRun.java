package org.recoup.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.author.RuleTexts;
import org.recoup.author.scenarios.Coverage;
import org.recoup.author.scenarios.ScenarioTests;
import org.recoup.author.scenarios.TestReport;
import org.recoup.cli.print.TestsJson;
import org.recoup.cli.print.TestsJunit;
import org.recoup.cli.print.TestsPretty;
import org.recoup.cli.print.TestsTap;
import org.recoup.scenario.ScenarioSet;

/** One run of the scenarios of a folder of rules. */
final class RulesTestRun {
    /**
     * What was asked for.
     *
     * @param folder the folder of rules
     * @param filter runs only scenarios with this in them; null: all
     * @param form the form of the report
     * @param failOnEmpty no scenario is a failure
     * @param coverage whether to measure how much of the rules they touch
     * @param threshold the least coverage, 0 to 100 percent; null: any will do
     * @param colour colours are possible and wanted
     */
    record Order(
            Path folder,
            @Nullable String filter,
            RulesTestCommand.Form form,
            boolean failOnEmpty,
            boolean coverage,
            @Nullable BigDecimal threshold,
            boolean colour) {}

    private final Streams streams;
    private final Order order;

    RulesTestRun(Streams streams, Order order) {
        this.streams = streams;
        this.order = order;
    }

    /**
     * Does it all. Scenarios that cannot be read are told on standard error and harm no other.
     *
     * @throws IOException if the report cannot be written
     * @throws Refusal if the rules or the scenarios cannot be read
     */
    ExitCode run() throws IOException {
        TestReport report;
        Recoup recoup = Rules.load(order.folder());
        RuleTexts texts = RuleTexts.of(recoup.rulebook(), order.folder());
        report = new ScenarioTests(recoup, texts).run(scenarios(order.folder()), order.filter(), order.coverage());
        report.faults().forEach(each -> streams.err().println("recoup: " + each));
        streams.out().write(text(report).getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return verdict(report);
    }

    /** @throws Refusal if the scenarios of the folder cannot be read */
    static ScenarioSet scenarios(Path folder) {
        try {
            return ScenarioSet.read(folder);
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.UNREADABLE, "the scenarios in " + folder + " cannot be read: " + Reasons.of(e) + ".");
        }
    }

    private String text(TestReport report) {
        return switch (order.form()) {
            case pretty -> new TestsPretty(order.colour()).text(report);
            case json -> new TestsJson().text(report);
            case junit -> new TestsJunit().text(report);
            case tap -> new TestsTap().text(report);
        };
    }

    private ExitCode verdict(TestReport report) {
        if (!report.faults().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        boolean empty = report.tested().isEmpty();
        if (empty) {
            streams.err()
                    .println("recoup: there is no scenario to run in " + order.folder()
                            + (order.filter() == null ? "" : " with " + order.filter() + " in it") + ".\n"
                            + (order.filter() == null
                                    ? "Scenarios stand beside the rules, in files that end in .scenarios.yaml."
                                    : "Maybe leave out --filter."));
        }
        boolean bare = isBelowThreshold(report.coverage());
        return !report.failed().isEmpty() || (empty && order.failOnEmpty()) || bare ? ExitCode.FOUND : ExitCode.DONE;
    }

    private boolean isBelowThreshold(@Nullable Coverage coverage) {
        if (coverage == null || order.threshold() == null || coverage.reaches(order.threshold())) {
            return false;
        }
        streams.err().println("recoup: the coverage is below " + order.threshold() + " %.");
        return true;
    }
}
