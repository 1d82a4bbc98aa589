package org.recoup.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.advice.Advice;
import org.recoup.advice.Recommendation;
import org.recoup.athlete.AthleteFile;
import org.recoup.author.RuleTexts;
import org.recoup.author.explain.AdviceDifference;
import org.recoup.author.explain.Answer;
import org.recoup.author.explain.Explainer;
import org.recoup.author.explain.Explanation;
import org.recoup.author.explain.ExplanationJson;
import org.recoup.author.explain.RuleAnswer;
import org.recoup.cli.print.ExplanationPrinter;
import org.recoup.evaluate.Evaluation;
import org.recoup.evaluate.RuleFaultException;
import org.recoup.evaluate.RunawayRuleException;
import org.recoup.read.AthleteReader;
import org.recoup.read.Fault;
import org.recoup.read.ReadLimits;
import org.recoup.read.Reading;
import org.recoup.scenario.AthleteChanges;

/** The explanation of one athlete's advice: read, change, advise, ask, print. */
final class ExplainRun {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What was asked for.
     *
     * @param path a file, a folder, or - for standard input
     * @param athlete id of the athlete; null: the first
     * @param why what to give the reasons of; null: of all, unless something else was asked for
     * @param whyNot what to look for that is not in the advice; null: nothing
     * @param changes to the athlete, as they were typed
     * @param form the form of the result
     * @param colour colours are possible and wanted
     * @param rules folder of rules; null: the shipped ones
     * @param asOf the moment the advice is for; null: the file's own
     */
    record Order(
            String path,
            @Nullable String athlete,
            @Nullable String why,
            @Nullable String whyNot,
            List<String> changes,
            ExplainCommand.Form form,
            boolean colour,
            @Nullable Path rules,
            @Nullable LocalDateTime asOf) {}

    private final Streams streams;
    private final Order order;

    ExplainRun(Streams streams, Order order) {
        this.streams = streams;
        this.order = order;
    }

    /**
     * Does it all.
     *
     * @throws IOException if the result cannot be written
     * @throws Refusal if the athlete, a change or a name cannot be used
     */
    ExitCode run() throws IOException {
        OneAthlete athlete = OneAthlete.read(order.path(), order.athlete(), order.asOf(), streams.in());
        Recoup recoup = Rules.load(order.rules());
        RuleTexts texts = RuleTexts.of(recoup.rulebook(), order.rules());
        Explanation explanation = explanation(recoup, texts, athlete);
        String text = order.form() == ExplainCommand.Form.json
                ? new ExplanationJson(texts).of(explanation).toPrettyString() + "\n"
                : new ExplanationPrinter(order.colour()).text(explanation);
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return ExitCode.DONE;
    }

    private Explanation explanation(Recoup recoup, RuleTexts texts, OneAthlete athlete) throws IOException {
        Evaluation first = evaluate(recoup, athlete.file(), order.asOf());
        Evaluation last = first;
        if (!order.changes().isEmpty()) {
            last = changed(recoup, athlete, first.advice());
        }
        Explainer explainer = new Explainer(recoup.rulebook(), texts, last);
        Explanation.WhatIf whatIf = order.changes().isEmpty() ? null : whatIf(first.advice(), last.advice(), explainer);
        return new Explanation(last.advice(), why(explainer, last.advice()), whyNot(explainer), whatIf);
    }

    private static Evaluation evaluate(Recoup recoup, AthleteFile athlete, @Nullable LocalDateTime asOf) {
        try {
            return recoup.evaluate(athlete, asOf);
        } catch (RunawayRuleException | RuleFaultException e) {
            throw new Refusal(ExitCode.UNREADABLE, athlete.athlete().id() + ": " + e.getMessage());
        }
    }

    /** The changed athlete at the same moment, unless the change is of the moment. */
    private Evaluation changed(Recoup recoup, OneAthlete athlete, Advice before) throws IOException {
        JsonNode json = JSON.readTree(athlete.record().bytes());
        ObjectNode changed;
        try {
            changed = AthleteChanges.apply((ObjectNode) json, before.asOf().toLocalDate(), order.changes());
        } catch (IllegalArgumentException e) {
            throw new Refusal(ExitCode.WRONG_USE, "--set " + e.getMessage());
        }
        LocalDateTime asOf = order.asOf();
        if (asOf == null && !changed.has("asOf")) {
            asOf = before.asOf();
        }
        Reading reading =
                new AthleteReader(ReadLimits.DEFAULT, asOf).read("the athlete with --set", changed.toString());
        if (reading instanceof Reading.Refused refused) {
            throw new Refusal(
                    ExitCode.WRONG_USE,
                    refused.faults().stream().map(Fault::message).collect(Collectors.joining("\nrecoup: ")));
        }
        return evaluate(recoup, reading.orThrow(), asOf);
    }

    private Explanation.WhatIf whatIf(Advice before, Advice after, Explainer explainer) {
        AdviceDifference difference = AdviceDifference.between(before, after);
        List<RuleAnswer> gone = difference.vanished().stream()
                .map(Recommendation::id)
                .distinct()
                .map(explainer::whyNot)
                .filter(Objects::nonNull)
                .flatMap(answer -> answer.rules().stream())
                .toList();
        return new Explanation.WhatIf(order.changes(), difference, gone);
    }

    private List<Recommendation> why(Explainer explainer, Advice advice) {
        String id = order.why();
        if (id == null) {
            return order.whyNot() == null && order.changes().isEmpty() ? advice.recommendations() : List.of();
        }
        List<Recommendation> found = explainer.why(id);
        if (found.isEmpty()) {
            boolean known = explainer.whyNot(id) != null;
            String wayOut = known ? "Maybe ask why: --why-not " + id : meant(explainer, id);
            throw new Refusal(ExitCode.WRONG_USE, "nothing in the advice is called or rests on " + id + ".\n" + wayOut);
        }
        return found;
    }

    private @Nullable Answer whyNot(Explainer explainer) {
        String id = order.whyNot();
        if (id == null) {
            return null;
        }
        Answer answer = explainer.whyNot(id);
        if (answer == null) {
            throw new Refusal(
                    ExitCode.WRONG_USE,
                    "no rule and no finding is called " + id + ", and no rule rests on such guidance.\n"
                            + meant(explainer, id));
        }
        return answer;
    }

    private static String meant(Explainer explainer, String id) {
        String near = explainer.nearest(id);
        return near == null
                ? "Names are those in the advice, such as rest.at-least-one, or ids of guidance, such as S4-11.\nMaybe"
                        + " look for it: recoup rules list"
                : "Maybe you meant " + near + ".";
    }
}
