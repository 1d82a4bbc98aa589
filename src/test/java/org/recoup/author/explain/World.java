package org.recoup.author.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.recoup.Recoup;
import org.recoup.athlete.AthleteFile;
import org.recoup.author.RuleTexts;
import org.recoup.author.trace.Observed;
import org.recoup.author.trace.RuleTracer;
import org.recoup.author.trace.RulebookTracer;
import org.recoup.author.trace.WhyNot;
import org.recoup.conclude.Finding;
import org.recoup.drl.Rule;
import org.recoup.evaluate.Evaluation;

/**
 * One athlete with all that the rules make of them.
 *
 * @param facts facts and findings
 */
record World(Evaluation evaluation, List<Object> facts, RulebookTracer tracer) {

    static World of(AthleteFile athlete, Recoup recoup, RuleTexts texts) {
        Evaluation evaluation = recoup.evaluate(athlete, null);
        List<Object> facts = new ArrayList<>(evaluation.facts().all());
        evaluation.findings().forEach(name -> facts.add(new Finding(name)));
        return new World(evaluation, facts, new RulebookTracer(texts.rules(), facts));
    }

    boolean fires(String rule) {
        return evaluation.fired().contains(rule);
    }

    WhyNot whyNot(String rule) {
        return Objects.requireNonNull(tracer.whyNot(rule));
    }

    /** Every single test of a rule on every fact. */
    List<Observed> tests(Rule rule) {
        return new RuleTracer(facts).tests(rule);
    }
}
