package org.recoup.author.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Missing;
import org.recoup.advice.Overridden;
import org.recoup.advice.Recommendation;
import org.recoup.author.RuleTexts;
import org.recoup.author.explain.RuleAnswer.Outcome;
import org.recoup.author.trace.RulebookTracer;
import org.recoup.conclude.Finding;
import org.recoup.evaluate.Evaluation;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Rulebook;
import org.recoup.text.Nearest;

/** Answers questions about what a rulebook made of one athlete. */
public final class Explainer {
    private final List<RuleCard> cards;
    private final Evaluation evaluation;
    private final RulebookTracer tracer;

    /**
     * Over what came out for one athlete.
     *
     * @param texts the rules as they are written, of the same rulebook
     */
    public Explainer(Rulebook rulebook, RuleTexts texts, Evaluation evaluation) {
        this.cards = rulebook.data().cards();
        this.evaluation = evaluation;
        List<Object> facts = new ArrayList<>(evaluation.facts().all());
        evaluation.findings().forEach(name -> facts.add(new Finding(name)));
        this.tracer = new RulebookTracer(texts.rules(), facts);
    }

    /**
     * The recommendations of a rule, or those that rest on a guidance statement.
     *
     * @return empty: there are none
     */
    public List<Recommendation> why(String id) {
        return evaluation.advice().recommendations().stream()
                .filter(each -> each.id().equals(id) || each.guidance().contains(id))
                .toList();
    }

    /**
     * What became of a rule, of all rules that conclude a finding, or of all that cite a guidance statement.
     *
     * @param id name of the rule or finding, or id of the statement
     * @return null: nothing has this name
     */
    public @Nullable Answer whyNot(String id) {
        Answer rule = answer(id, Answer.Kind.RULE, card -> card.name().equals(id));
        Answer finding =
                answer(id, Answer.Kind.FINDING, card -> card.concludes().contains(id));
        Answer guidance =
                answer(id, Answer.Kind.GUIDANCE, card -> card.guidance().contains(id));
        return rule != null ? rule : finding != null ? finding : guidance;
    }

    private @Nullable Answer answer(String id, Answer.Kind kind, Predicate<RuleCard> asked) {
        List<RuleAnswer> rules = cards.stream().filter(asked).map(this::answer).toList();
        return rules.isEmpty() ? null : new Answer(id, kind, rules);
    }

    /** The name that was most likely meant; null: none is near. */
    public @Nullable String nearest(String id) {
        Set<String> names = new TreeSet<>();
        for (RuleCard card : cards) {
            names.add(card.name());
            names.addAll(card.concludes());
            names.addAll(card.guidance());
        }
        return Nearest.to(id, names);
    }

    private RuleAnswer answer(RuleCard card) {
        String name = card.name();
        boolean fired = evaluation.fired().contains(name);
        List<Recommendation> recommended = evaluation.advice().recommendations().stream()
                .filter(each -> each.id().equals(name))
                .toList();
        List<Overridden> setAside = evaluation.advice().overridden().stream()
                .filter(each -> each.id().equals(name))
                .toList();
        List<Missing> unknown = fired
                ? List.of()
                : evaluation.advice().missing().stream()
                        .filter(each -> each.neededBy().contains(name))
                        .toList();
        return new RuleAnswer(
                name,
                card.purpose(),
                card.guidance(),
                outcome(fired, recommended, setAside),
                recommended,
                setAside,
                fired ? null : tracer.whyNot(name),
                unknown);
    }

    private static Outcome outcome(boolean fired, List<Recommendation> recommended, List<Overridden> setAside) {
        if (!recommended.isEmpty()) {
            return Outcome.RECOMMENDED;
        }
        if (!setAside.isEmpty()) {
            return Outcome.SET_ASIDE;
        }
        return fired ? Outcome.FIRED : Outcome.SILENT;
    }
}
